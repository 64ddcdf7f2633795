// How well annotations are found again in a text that has changed since, and how fast.
//   node test/bench/anchors.mjs [SEED]…
import { mkdir } from 'node:fs/promises';
import esbuild from 'esbuild';
import { outFolder, projectFolder } from '../tools/paths.mjs';

await mkdir(outFolder, { recursive: true });
const outfile = `${outFolder}/bench-anchors.mjs`;
await esbuild.build({
  entryPoints: [`${projectFolder}/test/bench/anchors/report.ts`],
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { report } = await import(outfile);
const seeds = process.argv.slice(2).map(Number);
report(seeds.length > 0 ? seeds : [1, 2, 3, 4, 5]);

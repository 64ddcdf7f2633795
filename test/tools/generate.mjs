// Writes every file that follows from the registry of rules (see generated/files.ts):
//   npm run generate
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  entryPoints: ['test/tools/generated/files.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { generatedFiles, pagesFolder } = await import(`data:text/javascript;base64,${source}`);

const files = generatedFiles((path) => readFileSync(path, 'utf8'));
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const name of readdirSync(pagesFolder)) {
  const path = join(pagesFolder, name);
  if (!files.has(path)) rmSync(path);
}
console.log(`${files.size} files are up to date`);

// Edits the shared texts at random and checks after each edit that everything is as if the text had been read anew:
//   node test/tools/fuzz.mjs [--minutes N] [--seed N]
// At least one round is run; a round that fails is told with its seed, which runs it again, and the exit status is 1.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { outFolder, projectFolder } from './paths.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);

const { fuzzRound, sharedDataObstacle, sharedTexts } = await bundled('test/corpus/fuzzing.ts');
if (sharedDataObstacle) {
  console.error(sharedDataObstacle);
  process.exit(2);
}

const texts = sharedTexts();
const end = Date.now() + minutes * 60_000;
let edits = 0;
let seed = firstSeed;
do {
  const outcome = fuzzRound(texts, seed);
  if (typeof outcome !== 'number') await fail(outcome);
  edits += outcome;
  seed++;
} while (Date.now() < end);
console.log(
  `${edits} edits of ${texts.length} texts in ${seed - firstSeed} rounds, seeds ${firstSeed} to ${seed - 1}: all held`,
);

/** @param {string} entry A module, from the project's top. */
async function bundled(entry) {
  const outfile = `${outFolder}/fuzzing.mjs`;
  await esbuild.build({
    entryPoints: [`${projectFolder}/${entry}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // the bundle lies elsewhere than its source, which looks for the texts beside the project
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${projectFolder}/test/support/shared-data.ts`).href) },
  });
  return import(pathToFileURL(outfile).href);
}

/** @param {import('../corpus/fuzzing').Failure} failure */
async function fail({ file, edits: done, before, edit, error }) {
  const kept = `${outFolder}/fuzz-failure.txt`;
  await mkdir(outFolder, { recursive: true });
  await writeFile(kept, before);
  console.error(`seed ${seed}, ${file}: failed after ${done} edits at ${JSON.stringify(edit)}`);
  console.error(`The text before that edit is in ${kept}. Again: node test/tools/fuzz.mjs --minutes 0 --seed ${seed}`);
  console.error(error);
  process.exit(1);
}

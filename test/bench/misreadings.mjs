// How many misread characters are found, and how many of the findings are right. Characters of clean Chinese texts are
// exchanged for look-alikes at random, one in fifty of those that have any, and the rule lookalike-han looks for them:
//   node test/bench/misreadings.mjs [TEXT…]
// Without texts: those of ../shared/data/clean that are in Chinese, and our own samples.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';

const { analyse, hanLookalikes, randomFrom } = await core();
const named = process.argv.slice(2);
const paths =
  named.length > 0 ? named : [...(await textsIn('../shared/data/clean')), ...(await textsIn('client/samples'))];
const share = 1 / 50;
const rounds = 20;

const total = { characters: 0, exchanged: 0, found: 0, right: 0, 'without any': 0 };
const random = randomFrom(7);
for (const path of paths) {
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  if (!analyse(text).profile.language.startsWith('zh')) continue;
  total['without any'] += findingsOf(text).length;
  total.characters += text.match(/\p{sc=Han}/gu)?.length ?? 0;
  for (let round = 0; round < rounds; round++) {
    const { damaged, exchanged } = damage(text);
    const findings = findingsOf(damaged);
    total.exchanged += exchanged.size;
    total.found += findings.length;
    total.right += findings.filter(({ at, newText }) => exchanged.get(at) === newText).length;
  }
}
console.log(total);
console.log(
  `precision ${(total.right / total.found).toFixed(3)}, recall ${(total.right / total.exchanged).toFixed(3)}`,
);

/** The text with some characters exchanged, and by their offsets what stood there. */
function damage(text) {
  const units = text.split('');
  const exchanged = new Map();
  for (const [at, unit] of units.entries()) {
    const others = hanLookalikes(unit);
    if (others.length === 0 || random() >= share) continue;
    exchanged.set(at, unit);
    units[at] = others[Math.floor(random() * others.length)];
  }
  return { damaged: units.join(''), exchanged };
}

function findingsOf(text) {
  const { findings } = analyse(text).findings();
  const own = findings.filter(({ rule }) => rule.id === 'lookalike-han');
  return own.map(({ fixes: [fix] }) => ({ at: fix.edits[0].span.start, newText: fix.edits[0].newText }));
}

async function textsIn(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.(?:txt|transcript)$/.test(name)).map((name) => join(folder, name));
}

async function core() {
  const contents = `
    import { Analysis } from './analysis';
    import { defaultConfiguration } from './configuration';
    export { hanLookalikes } from './text/lookalikes';
    export { randomFrom } from '../../../test/support/random';
    export const analyse = (text) => Analysis.of(text, defaultConfiguration);`;
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: 'server/src/core', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

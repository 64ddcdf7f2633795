// Processor time of `transcript check`, whole process: against peers on the same text, how it grows, and what a
// paragraph without line ends costs. Our long text says the same again and again, as it must, and what stands again is not
// read again; so a text is measured as well that does not.
//   node test/bench/cli.mjs            measures dist/cli.js; `npm run bench` builds it first
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../tools/packages.mjs';
import { projectFolder } from '../tools/paths.mjs';
import { conference, varied } from './text.mjs';

const runs = 3;

const modules = `${await installPackages(new URL('peers/', import.meta.url), 'bench-peers')}/node_modules`;
const check = [`${projectFolder}/dist/cli.js`, 'check'];

/** Each with as many megabytes as it reads in seconds: the time of the last two grows with the square of the text. */
const peers = [
  { name: 'autocorrect', megabytes: 10, args: [`${modules}/autocorrect-node/cli.js`, '--lint', '--no-diff-bg-color'] },
  {
    name: 'textlint with one rule',
    megabytes: 1,
    args: [`${modules}/textlint/bin/textlint.js`, '--rule', 'ja-no-space-between-full-width'],
  },
  { name: 'zhlint', megabytes: 0.1, args: [`${modules}/zhlint/bin/index.js`] },
];

const folder = await mkdtemp(join(tmpdir(), 'transcript-bench-'));
try {
  for (const { name, megabytes, args } of peers) {
    const wanted = name === 'autocorrect' ? ' (wanted: at most 0.50)' : '';
    await compare(`${megabytes} MB`, await conference(megabytes), name, args, wanted);
  }
  const [{ name: first, args: ofFirst }] = peers;
  await compare('10 MB in which no two pages are alike', await varied(10), first, ofFirst, '');
  const [one, ten, fifty] = [1, 10, 50].map(conference);
  const ofTen = seconds(check, await written(await ten));
  const ofFifty = seconds(check, await written(await fifty));
  console.log(`50 MB: check ${shown(ofFifty)}: ${ratio(ofFifty, ofTen)} times 10 MB (linear: 5)`);
  const ofLines = seconds(check, await written(await one));
  const ofParagraph = seconds(check, await written((await one).replaceAll('\n', '')));
  console.log(
    `1 MB in one paragraph: check ${shown(ofParagraph)}: ${ratio(ofParagraph, ofLines)} times 1 MB of lines (wanted: at most 2)`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {string} what
 * @param {string} text
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} wanted
 */
async function compare(what, text, name, args, wanted) {
  const file = await written(text);
  const [ours, theirs] = [seconds(check, file), seconds(args, file)];
  console.log(`${what}: check ${shown(ours)}, ${name} ${shown(theirs)}: ${ratio(ours, theirs)} of it${wanted}`);
}

/** @param {string} text */
async function written(text) {
  const name = `${randomUUID()}.txt`;
  await writeFile(join(folder, name), text);
  return name;
}

/**
 * The least processor time, user and system, of a few runs, in seconds: as the shell counts it for its children.
 * @param {readonly string[]} args What Node runs.
 * @param {string} name The text, in the folder.
 * @throws where it does not end as one that has found something.
 */
function seconds(args, name) {
  const command = ['-c', '"$@" > out 2> err; status=$?; times; exit $status', 'sh', process.execPath, ...args, name];
  const times = Array.from({ length: runs }, () => {
    const { stdout, status } = spawnSync('sh', command, { cwd: folder, encoding: 'utf8' });
    if (status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`);
    const [, ofChildren] = stdout.trim().split('\n');
    return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  });
  return Math.min(...times);
}

/** @param {number} time */
function shown(time) {
  return `${time.toFixed(2)} s`;
}

/** @param {number} a @param {number} b */
function ratio(a, b) {
  return (a / b).toFixed(2);
}

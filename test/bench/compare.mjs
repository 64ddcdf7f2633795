// What tools for Chinese and Japanese text make of damage whose original is known, ours beside the others, and how fast:
//   npm run compare                    prints the table
//   npm run compare -- --write         also writes it into the README
// How it is judged: docs/compare.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { installPackages } from '../tools/packages.mjs';
import { projectFolder } from '../tools/paths.mjs';
import { conference } from './text.mjs';

const runs = 3;

/** Samples of ours that are as they were printed, one paragraph a line. */
const cleanSamples = ['questions-and-answers', 'committee-taiwan', 'committee-japan', 'interview'];

/** A newspaper column, a book, a report. */
const layouts = [28, 36, 48, 64].map((cells) => ({ cells, seed: cells }));

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { damaged } = await bundled('damage');
const { judge, sumOf } = await bundled('judge');
const { tableOf, withTable } = await bundled('table');

const tools = await installedTools();
/** What was measured already, by command: two of ours find with the same one. */
const speeds = new Map();
const folder = await mkdtemp(join(tmpdir(), 'transcript-compare-'));
try {
  const groups = [{ name: 'samples', texts: await samples() }, ...(await newspaperPage())];
  const rows = [];
  for (const tool of tools) {
    const judgements = [];
    for (const { texts } of groups) {
      const judged = [];
      for (const { text, original } of texts) judged.push(judge(text, original, await mended(tool, text)));
      judgements.push(sumOf(judged));
    }
    rows.push({
      ...tool,
      judgements,
      speeds: { finds: await speedOf(tool.find, tool), mends: await speedOf(tool.mend, tool) },
    });
  }
  const table = tableOf(
    rows,
    groups.map(({ name }) => name),
  );
  console.log(`\n${table}`);
  if (options.write) {
    const readme = `${projectFolder}/README.md`;
    await writeFile(readme, withTable(await readFile(readme, 'utf8'), table));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Each with the commands that mend a text and that only say what is wrong in it, and how much of it is measured: what
 * it reads to the end in seconds.
 */
async function installedTools() {
  const modules = `${await installPackages(new URL('peers/', import.meta.url), 'bench-peers')}/node_modules`;
  const versionOf = async (name) => JSON.parse(await readFile(`${modules}/${name}/package.json`, 'utf8')).version;
  const { version } = JSON.parse(await readFile(`${projectFolder}/package.json`, 'utf8'));
  const command =
    (...args) =>
    (names) => [...args, ...names];
  const cli = `${projectFolder}/dist/cli.js`;
  const check = command(cli, 'check');
  const zhlint = `${modules}/zhlint/bin/index.js`;
  const autocorrect = `${modules}/autocorrect-node/cli.js`;
  const textlint = `${modules}/textlint/bin/textlint.js`;
  const changed = (path) => readFile(path, 'utf8');
  return [
    {
      name: '**transcript fix --safety preview**',
      version,
      find: check,
      mend: command(cli, 'fix', '--write', '--safety', 'preview'),
      result: changed,
      megabytes: 10,
    },
    {
      name: '**transcript fix**',
      version,
      find: check,
      mend: command(cli, 'fix', '--write'),
      result: changed,
      megabytes: 10,
    },
    {
      name: 'zhlint',
      version: await versionOf('zhlint'),
      find: command(zhlint),
      mend: ([name]) => [zhlint, name, '--output', `${name}.out`],
      result: (path) => readFile(`${path}.out`, 'utf8'),
      megabytes: 0.1,
    },
    {
      name: 'autocorrect',
      version: await versionOf('autocorrect-node'),
      find: command(autocorrect, '--lint', '--no-diff-bg-color'),
      mend: command(autocorrect, '--fix'),
      result: changed,
      megabytes: 10,
    },
    {
      name: 'textlint ja-no-space-between-full-width',
      version: await versionOf('textlint-rule-ja-no-space-between-full-width'),
      find: command(textlint, '--rule', 'ja-no-space-between-full-width'),
      mend: command(textlint, '--fix', '--rule', 'ja-no-space-between-full-width'),
      result: changed,
      megabytes: 0.5,
    },
    {
      name: 'textlint ja-spacing',
      version: await versionOf('textlint-rule-preset-ja-spacing'),
      find: command(textlint, '--preset', 'ja-spacing'),
      mend: command(textlint, '--fix', '--preset', 'ja-spacing'),
      result: changed,
      megabytes: 0.5,
    },
    {
      name: 'pangu',
      version: await versionOf('pangu'),
      mend: command(`${modules}/pangu/dist/node/cli.js`, '--file'),
      result: (_path, printed) => printed,
      megabytes: 10,
    },
  ];
}

/** Our own samples, as extraction would give them back. */
async function samples() {
  const originals = await Promise.all(
    cleanSamples.map((name) => readFile(`${projectFolder}/client/samples/${name}.transcript`, 'utf8')),
  );
  return layouts.flatMap((layout) => originals.map((original) => ({ text: damaged(original, layout), original })));
}

/** A real page with the original that was made by reading it, where the data are on this machine. */
async function newspaperPage() {
  const page = `${projectFolder}/../shared/data/seed/000_f3b6f22100257e0a`;
  if (!existsSync(`${page}.txt`)) return [];
  const text = await readFile(`${page}.txt`, 'utf8');
  const paragraphs = await readFile(`${page}.paragraphs.gold.txt`, 'utf8');
  const { withBreaksOf } = await bundled('paragraphs');
  return [{ name: 'newspaper', texts: [{ text, original: withBreaksOf(text, paragraphs) }] }];
}

/** What the tool makes of the text, in one run. */
async function mended({ mend, result }, text) {
  const name = 'text.txt';
  await writeFile(join(folder, name), text);
  const { stdout, status, stderr } = spawnSync(process.execPath, mend([name]), { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(`${mend([name]).join(' ')} ended with ${status}: ${stderr}`);
  return result(join(folder, name), stdout);
}

/** Megabytes (of 1,000,000 bytes) in a second of processor time, the start of the program not counted. */
async function speedOf(args, { megabytes }) {
  if (!args) return undefined;
  if (speeds.has(args)) return speeds.get(args);
  const small = await conference(0.001);
  const large = await conference(megabytes);
  const start = await seconds(args, small);
  const whole = await seconds(args, large);
  speeds.set(args, (Buffer.byteLength(large) - Buffer.byteLength(small)) / 1e6 / (whole - start));
  return speeds.get(args);
}

/** The least processor time, user and system, of a few runs over the text. */
async function seconds(args, text) {
  const name = 'speed.txt';
  const times = [];
  for (let run = 0; run < runs; run++) {
    await writeFile(join(folder, name), text);
    const command = ['-c', '"$@" > out 2> err || [ $? -eq 1 ] || exit; times', 'sh', process.execPath, ...args([name])];
    const [, ofChildren] = execFileSync('sh', command, { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    times.push(
      [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0),
    );
  }
  return Math.min(...times);
}

/** The module of that name beside this script, from TypeScript. */
async function bundled(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${projectFolder}/test/bench/compare/${name}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

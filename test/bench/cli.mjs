// Processor time of `transcript check`, whole process, against a peer on the same text in the same run, its growth, and
// what a paragraph without line ends costs. Texts are our own press conference, again and again.
//   node test/bench/cli.mjs            measures dist/cli.js; run `npm run build` first
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../tools/packages.mjs';
import { projectFolder } from '../tools/paths.mjs';

const megabyte = 1024 * 1024;
const runs = 3;

const peers = await installPackages(new URL('peers/', import.meta.url), 'bench-peers');
const check = ['node', `${projectFolder}/dist/cli.js`, 'check'];
const autocorrect = ['node', `${peers}/node_modules/autocorrect-node/cli.js`, '--lint', '--no-diff-bg-color'];

const folder = await mkdtemp(join(tmpdir(), 'transcript-bench-'));
try {
  const sample = await readFile(`${projectFolder}/client/samples/press-conference.transcript`, 'utf8');
  const lines = await written('1.txt', repeated(sample, 1));
  const paragraph = await written('paragraph.txt', repeated(sample, 1).replaceAll('\n', ''));
  const ten = await written('10.txt', repeated(sample, 10));
  const fifty = await written('50.txt', repeated(sample, 50));

  const [ofTen, ofFifty, ofLines, ofParagraph] = [ten, fifty, lines, paragraph].map((path) =>
    seconds([...check, path]),
  );
  const ofPeer = seconds([...autocorrect, ten]);
  console.log(`check 10 MB                ${ofTen.toFixed(2)} s`);
  console.log(
    `autocorrect --lint 10 MB   ${ofPeer.toFixed(2)} s   check takes ${ratio(ofTen, ofPeer)} of it (wanted: at most 0.50)`,
  );
  console.log(`check 50 MB                ${ofFifty.toFixed(2)} s   ${ratio(ofFifty, ofTen)} of 10 MB (linear: 5)`);
  console.log(`check 1 MB of lines        ${ofLines.toFixed(2)} s`);
  console.log(
    `check 1 MB, one paragraph  ${ofParagraph.toFixed(2)} s   ${ratio(ofParagraph, ofLines)} of lines (wanted: at most 2)`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} name @param {string} text */
async function written(name, text) {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** @param {string} sample @param {number} megabytes */
function repeated(sample, megabytes) {
  return sample.repeat(Math.ceil((megabytes * megabyte) / Buffer.byteLength(sample)));
}

/**
 * The least processor time, user and system, of a few runs, in seconds: as the shell counts it for its children.
 * @param {string[]} command
 */
function seconds(command) {
  const times = Array.from({ length: runs }, () => {
    const { stdout } = spawnSync('sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', ...command], { encoding: 'utf8' });
    const [, ofChildren] = stdout.trim().split('\n');
    return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  });
  return Math.min(...times);
}

/** @param {number} a @param {number} b */
function ratio(a, b) {
  return (a / b).toFixed(2);
}

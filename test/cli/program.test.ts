import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from './folder';

/** The command line as one file for plain `node`, as it is shipped. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-program-'));
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile: join(folder, 'cli.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a line of shell in `cwd` in which `$transcript` is the program. */
function shell(line: string, cwd: string) {
  const env = { PATH: process.env['PATH'], LANG: 'C', transcript: `${process.execPath} ${join(folder, 'cli.js')}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const damaged = '请 问 今 年 的 收 成 如 何 ？\n';
const mended = '请问今年的收成如何？\n';

test.each([
  { line: '$transcript check good.txt', status: 0, stdout: /^Nothing found/, stderr: /^$/ },
  { line: '$transcript check bad.txt', status: 1, stdout: /^bad\.txt:1:1 warning spaced-cjk /, stderr: /^$/ },
  {
    line: '$transcript check none.txt',
    status: 2,
    stdout: /^$/,
    stderr: /^transcript: none\.txt: there is no such file/,
  },
  { line: '$transcript fix - < bad.txt', status: 0, stdout: new RegExp(`^${mended}$`), stderr: /^$/ },
  { line: 'cat bad.txt | $transcript fix -', status: 0, stdout: new RegExp(`^${mended}$`), stderr: /^$/ },
])('$line', async ({ line, status, stdout, stderr }) => {
  const outcome = shell(line, await folderOf({ 'good.txt': mended, 'bad.txt': damaged }));
  expect(outcome.stdout).toMatch(stdout);
  expect(outcome.stderr).toMatch(stderr);
  expect(outcome.status).toBe(status);
});

test('a reader that has had enough is no failure', async () => {
  const cwd = await folderOf({ 'bad.txt': damaged.repeat(20_000) });
  const { stdout, stderr } = shell('$transcript check bad.txt | head -n 1', cwd);
  expect(stdout).toMatch(/^bad\.txt:1:1 warning spaced-cjk [^\n]*\n$/);
  expect(stderr).toBe('');
});

test('files are written to the last even if nobody reads which', async () => {
  const cwd = await folderOf({ 'a.transcript': damaged, 'b.transcript': damaged });
  expect(shell('$transcript fix --write . | true', cwd).stderr).toBe('');
  expect(await readFile(join(cwd, 'b.transcript'), 'utf8')).toBe(mended);
});

test('a result that cannot be written is told', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /dev/full');
  const cwd = await folderOf({ 'bad.txt': damaged });
  const { status, stderr } = shell('$transcript fix bad.txt > /dev/full', cwd);
  expect(stderr).toMatch(/^transcript: standard output: the disk is full[^\n]*\n$/);
  expect(status).toBe(2);
});

test('a file that cannot be written to its end stays as it is, and nothing is left beside it', async () => {
  const text = damaged.repeat(2_000);
  const cwd = await folderOf({ 'bad.txt': text });
  const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 8; $transcript fix --write bad.txt`, cwd);
  expect(stderr).toMatch(/^transcript: bad\.txt: the file would be larger than is allowed; nothing was changed\n$/);
  expect(status).toBe(2);
  expect(await readFile(join(cwd, 'bad.txt'), 'utf8')).toBe(text);
  expect(await readdir(cwd)).toEqual(['bad.txt']);
});

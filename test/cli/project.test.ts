import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder';
import { transcript } from './process';

const spaced = '请 问 今 年 的 收 成 如 何 ？\n';
const off = '{ "rules": { "spaced-cjk": "off" } }';

/** The files of the run in which something was found. */
async function filesWithFindings(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await transcript(['check', '--format', 'json', '--', ...args], { cwd, stdin: spaced });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: unknown[] }[] };
  return files.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
}

test('the nearest project file above a text holds for it', async () => {
  const cwd = await folderOf({
    'a.transcript': spaced,
    'quiet/transcript.config.json': off,
    'quiet/b.transcript': spaced,
    'quiet/deep/c.transcript': spaced,
    'quiet/loud/transcript.config.json': '{}',
    'quiet/loud/d.transcript': spaced,
  });
  expect(await filesWithFindings(['.'], cwd)).toEqual(['a.transcript', 'quiet/loud/d.transcript']);
  expect(await filesWithFindings(['../a.transcript', 'deep'], join(cwd, 'quiet'))).toEqual(['../a.transcript']);
});

test('that of the working folder holds for standard input', async () => {
  expect(await filesWithFindings(['-'], await folderOf({ 'transcript.config.json': off }))).toEqual([]);
  expect(await filesWithFindings(['-'], await folderOf({}))).toEqual(['-']);
});

test.each([
  {
    what: 'no JSON',
    content: '{\n  "rules": {,}\n}',
    says: /^transcript: transcript\.config\.json:2:13: not valid JSON: .+\n$/,
  },
  {
    what: 'an unknown rule',
    content: '{ "rules": { "x": "off" } }',
    says: /^transcript: transcript\.config\.json:1:19: .*“x”.*\n$/,
  },
  { what: 'an empty file', content: '', says: /^transcript: transcript\.config\.json:1:1: .+\n$/ },
])('a broken one ($what) is told once and the defaults go on', async ({ content, says }) => {
  const cwd = await folderOf({ 'transcript.config.json': content, 'a.transcript': spaced, 'in/b.transcript': spaced });
  const { status, stdout, stderr } = await transcript(['check', '.'], { cwd });
  expect(stderr).toMatch(says);
  expect(stdout).toContain('in 2 of 2 files');
  expect(status).toBe(2);
});

test('one that cannot be read is told and the defaults go on', async () => {
  const cwd = await folderOf({ 'transcript.config.json/x': '', 'a.transcript': spaced });
  const { status, stdout, stderr } = await transcript(['check', '.'], { cwd });
  expect(stderr).toMatch(/^transcript: transcript\.config\.json: it is a folder.*\n$/);
  expect(stdout).toContain('in 1 of 1 files');
  expect(status).toBe(2);
});

test('what a project file says is right is neither found nor mended, and the same elsewhere is', async () => {
  const exception = { rule: 'spaced-cjk', text: '请问今年的收成如何？', before: '李明：' };
  const cwd = await folderOf({
    'transcript.config.json': JSON.stringify({ exceptions: [exception] }),
    'right.transcript': `李明：${spaced}`,
    'other.transcript': `王芳：${spaced}`,
  });
  expect(await filesWithFindings(['--rule', 'spaced-cjk', '.'], cwd)).toEqual(['other.transcript']);
  const { stdout } = await transcript(['fix', '--rule', 'spaced-cjk', 'right.transcript'], { cwd });
  expect(stdout).toBe(`李明：${spaced}`);
});

test('a damaged exception is told with its place, and the others hold', async () => {
  const exceptions = `[
    { "rule": "spaced-cjk" },
    { "rule": "spaced-cjk", "text": "请问今年的收成如何？" }
  ]`;
  const cwd = await folderOf({
    'transcript.config.json': `{\n  "exceptions": ${exceptions}\n}\n`,
    'a.transcript': `李明：${spaced}`,
  });
  const { status, stdout, stderr } = await transcript(['check', '--rule', 'spaced-cjk', '.'], { cwd });
  expect(stderr).toBe('transcript: transcript.config.json:3:5: exceptions.0.text: is missing\n');
  expect(stdout).not.toContain('spaced-cjk');
  expect(status).toBe(2);
});

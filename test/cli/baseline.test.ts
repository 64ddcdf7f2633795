import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolName } from '../../server/src/cli/report/sarif';
import { folderOf } from './folder';
import { transcript } from './process';

const first = '星河日报记者：请 问 今 年 的 收 成 如 何 ？\n';
const second = '李明：去 年 的 雨 水 比 今 年 多 一 些 。\n';

/** How `after` is reported, as rule and 1-based line, when a report of `before` is the baseline. */
async function freshIn(after: string, before: string, format: 'json' | 'sarif' = 'json') {
  const cwd = await folderOf({ 'a.txt': before });
  const { stdout } = await transcript(['check', '--format', format, 'a.txt'], { cwd });
  await writeFile(join(cwd, 'baseline'), stdout);
  await writeFile(join(cwd, 'a.txt'), after);
  const args = ['check', '--baseline', 'baseline', '--format', 'json', 'a.txt'];
  const { status, stdout: report, stderr } = await transcript(args, { cwd });
  expect(stderr).toBe('');
  const findings: { rule: string; start: { line: number } }[] = JSON.parse(report).files[0].findings;
  expect(status).toBe(findings.length > 0 ? 1 : 0);
  return findings.map(({ rule, start }) => `${rule}:${start.line + 1}`);
}

test.each([
  { what: 'nothing is new', before: first + second, after: first + second, fresh: [] },
  { what: 'a finding is new', before: first, after: first + second, fresh: ['spaced-cjk:2'] },
  { what: 'one is mended', before: first + second, after: second, fresh: [] },
  { what: 'lines were put in above', before: second, after: `今天开会。\n\n${second}`, fresh: [] },
  { what: 'the same damage stands there once more', before: first, after: first + first, fresh: ['spaced-cjk:2'] },
  { what: 'the same damage stands there less often', before: first + first, after: first, fresh: [] },
  {
    what: 'the words are others',
    before: first,
    after: first.replace('收 成', '天 气'),
    fresh: ['spaced-cjk:1'],
  },
  {
    what: 'a short one has lines put in above and below',
    before: '李明：去年 ，雨多。\n',
    after: '今天开会。\n李明：去年 ，雨多。\n明天也开。\n',
    fresh: [],
  },
  {
    what: 'a short one stands in other words',
    before: '李明：去年 ，雨多。\n',
    after: '李明：今年 ，雨少。\n',
    fresh: ['space-by-punctuation:1'],
  },
])('$what', async ({ before, after, fresh }) => {
  expect(await freshIn(after, before)).toEqual(fresh);
  expect(await freshIn(after, before, 'sarif')).toEqual(fresh);
});

test('a file that was renamed has nothing new', async () => {
  const cwd = await folderOf({ 'a.txt': first, 'b.txt': first });
  await writeFile(join(cwd, 'baseline'), (await transcript(['check', '--format', 'json', 'a.txt'], { cwd })).stdout);
  const { status, stdout } = await transcript(['check', '--baseline', 'baseline', 'b.txt'], { cwd });
  expect(stdout).toBe('Nothing found. Files: 1\nLeft out, as the baseline has them: 1\n');
  expect(status).toBe(0);
});

test('a report that a shell wrote as UTF-16 is read', async () => {
  const cwd = await folderOf({ 'a.txt': first });
  const { stdout } = await transcript(['check', '--format', 'json', 'a.txt'], { cwd });
  await writeFile(join(cwd, 'baseline'), Buffer.from(`\ufeff${stdout}`, 'utf16le'));
  expect(await transcript(['check', '--baseline', 'baseline', 'a.txt'], { cwd })).toMatchObject({ status: 0 });
});

/** A SARIF log of one tool's run; of none where no tool is named. */
function sarifLog(name?: string, results?: readonly object[]): string {
  return JSON.stringify({ version: '2.1.0', runs: name ? [{ tool: { driver: { name } }, results }] : [] });
}

const noReport = /^transcript: baseline: no report to compare with; make one with transcript check [^\n]*\n$/;

test.each([
  { what: 'missing', content: undefined, says: /^transcript: baseline: there is no such file; check the path\n$/ },
  { what: 'empty', content: '', says: noReport },
  { what: 'no JSON', content: first, says: noReport },
  { what: 'cut off', content: '{"version":1,"files":[', says: noReport },
  { what: 'another JSON', content: '{"version":1}', says: noReport },
  { what: 'another JSON with files', content: '{"files":[]}', says: noReport },
  { what: 'of another version', content: '{"version":2,"files":[]}', says: noReport },
  { what: 'null', content: 'null', says: noReport },
  { what: 'without fingerprints', content: '{"version":1,"files":[{"path":"a","findings":[{}]}]}', says: noReport },
  { what: 'a log without runs', content: sarifLog(), says: noReport },
  { what: 'of another tool that found something', content: sarifLog('x', [{ ruleId: 'x' }]), says: noReport },
  { what: 'of another tool that found nothing', content: sarifLog('x', []), says: noReport },
  { what: 'a run without results', content: sarifLog(toolName), says: noReport },
  { what: 'no text', content: Buffer.of(0xff, 0, 0x80), says: /^transcript: baseline: not [^\n]*\n$/ },
])('a baseline that is $what is refused before anything is checked', async ({ content, says }) => {
  const cwd = await folderOf({ 'a.txt': first, ...(content === undefined ? {} : { baseline: content }) });
  const { status, stdout, stderr } = await transcript(['check', '--baseline', 'baseline', 'a.txt'], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(first);
});

test('an empty report is a baseline in which nothing was found', async () => {
  expect(await freshIn(first, '今天开会。\n', 'json')).toEqual(['spaced-cjk:1']);
  expect(await freshIn(first, '今天开会。\n', 'sarif')).toEqual(['spaced-cjk:1']);
});

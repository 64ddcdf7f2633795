import type { Region, Result } from 'sarif';
import { expect, test } from 'vitest';
import { rules } from '../../../server/src/core/rules';
import { applyEdits } from '../../../server/src/core/text/span';
import { folderOf } from '../folder';
import { transcript } from '../process';
import { sarifLogOf } from '../sarif-schema';

const damaged = '星河日报记者：请 问 今 年 的 收 成 如 何 ？\n\n李明：谢谢，今年的收成很好。\n';
const clean = '星河日报记者：请问今年的收成如何？\n\n李明：很好。\n';

/** The only run of the log for these files, checked against the schema. */
async function runOver(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = await folderOf(files);
  const paths = args.length > 0 ? args : Object.keys(files);
  const { status, stdout, stderr } = await transcript(['check', '--format', 'sarif', ...paths], { cwd });
  const [run] = sarifLogOf(stdout).runs;
  return { run: run!, results: run!.results!, status, stderr, cwd };
}

test('the schema refuses what is wrong', () => {
  expect(() => sarifLogOf('{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}')).toThrow(/name/);
});

test('a finding with its place, its rule and its fix', async () => {
  const { run, results, status } = await runOver({ 'a.txt': damaged, 'b.txt': clean });
  const artifactLocation = { uri: 'a.txt', uriBaseId: '%SRCROOT%' };
  const gap = (column: number) => ({
    deletedRegion: { startLine: 1, startColumn: column, endLine: 1, endColumn: column + 1 },
  });
  expect(results).toEqual([
    {
      ruleId: 'spaced-cjk',
      ruleIndex: rules.findIndex(({ id }) => id === 'spaced-cjk'),
      level: 'warning',
      message: { text: expect.stringMatching(/^9 spaces/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 27 },
          },
        },
      ],
      partialFingerprints: { 'transcriptContext/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: expect.any(String) },
          artifactChanges: [{ artifactLocation, replacements: [9, 11, 13, 15, 17, 19, 21, 23, 25].map(gap) }],
          properties: { safety: 'safe' },
        },
      ],
    },
  ]);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
  expect(status).toBe(1);
});

test('every rule is described, with the address of its page', async () => {
  const { run, results, status } = await runOver({ 'a.txt': clean });
  expect(run.tool.driver.rules!.map(({ id, helpUri }) => ({ id, helpUri }))).toEqual(
    rules.map(({ id }) => ({ id, helpUri: expect.stringMatching(new RegExp(`^https://.*/docs/rules/${id}\\.md$`)) })),
  );
  for (const { shortDescription, help } of run.tool.driver.rules!) {
    expect(shortDescription!.text).not.toBe('');
    expect(help!.markdown).toContain(help!.text.split('. More')[0]);
  }
  expect(results).toEqual([]);
  expect(run.invocations).toEqual([{ executionSuccessful: true, exitCode: 0 }]);
  expect(status).toBe(0);
});

test.each([
  { name: '第 1 页 #3.txt', uri: '%E7%AC%AC%201%20%E9%A1%B5%20%233.txt' },
  { name: '100%.txt', uri: '100%25.txt' },
  { name: 'a:b?.txt', uri: 'a%3Ab%3F.txt' },
  { name: 'below/a.txt', uri: 'below/a.txt' },
])('$name is $uri', async ({ name, uri }) => {
  const { results } = await runOver({ [name]: damaged });
  expect(placeOf(results[0]!)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
});

test('a file that stands elsewhere has an absolute address', async () => {
  const elsewhere = await folderOf({ 'a b.txt': damaged });
  const { results } = await runOver({}, `${elsewhere}/a b.txt`);
  expect(placeOf(results[0]!)).toEqual({ uri: `file://${elsewhere}/a%20b.txt` });
});

test('in a checkout of GitHub, addresses start at its top', async () => {
  const workspace = await folderOf({ 'texts/a.txt': damaged });
  const env = { GITHUB_WORKSPACE: workspace };
  const { stdout } = await transcript(['check', '--format', 'sarif', 'a.txt'], { cwd: `${workspace}/texts`, env });
  expect(placeOf(sarifLogOf(stdout).runs[0]!.results![0]!).uri).toBe('texts/a.txt');
});

test('what could not be read is in the log', async () => {
  const { run, status, stderr } = await runOver({ 'a.txt': damaged }, 'none.txt', 'a.txt');
  expect(run.results).toHaveLength(1);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: 'error', message: { text: stderr.replace('transcript: ', '').trim() } }],
    },
  ]);
  expect(status).toBe(2);
});

test('in Chinese', async () => {
  const cwd = await folderOf({ 'a.txt': damaged });
  const env = { LANG: 'zh_CN.UTF-8' };
  const { stdout } = await transcript(['check', '--format', 'sarif', 'a.txt'], { cwd, env });
  const [run] = sarifLogOf(stdout).runs;
  expect(run!.tool.driver.language).toBe('zh-CN');
  expect(run!.results![0]!.message.text).toMatch(/空格/);
});

test.each([
  { what: 'emoji and rare characters', text: '记者：👍 𠮷 野 家 的 饭 好 吃 吗 ？\n' },
  { what: 'line ends of every kind', text: `前一行。\r\n后一行。\r${damaged}` },
  { what: 'several kinds of damage', text: `${damaged}零\u200b宽 ，空格。\u00a0\n` },
])('its replacements mend $what as fix does', async ({ text }) => {
  const { results, cwd } = await runOver({ 'a.txt': text });
  const replacements = results
    .flatMap(({ fixes = [] }) => fixes.filter(({ properties }) => properties!['safety'] === 'safe'))
    .flatMap(({ artifactChanges }) => artifactChanges.flatMap((change) => change.replacements));
  const edits = replacements.map(({ deletedRegion, insertedContent }) => ({
    span: spanOf(text, deletedRegion),
    newText: insertedContent?.text ?? '',
  }));
  expect(edits).not.toEqual([]);
  expect(applyEdits(text, edits)).toBe((await transcript(['fix', 'a.txt'], { cwd })).stdout);
});

function placeOf(result: Result) {
  return result.locations![0]!.physicalLocation!.artifactLocation!;
}

function spanOf(text: string, { startLine, startColumn, endLine, endColumn }: Region) {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: ending }) => index + ending.length)];
  const offset = (line: number, column: number) => starts[line - 1]! + column - 1;
  return { start: offset(startLine!, startColumn!), end: offset(endLine!, endColumn!) };
}

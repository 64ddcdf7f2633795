import { expect, test } from 'vitest';
import { Checkout } from '../../../server/src/cli/report/checkout';
import { GitHubReport } from '../../../server/src/cli/report/github';
import { Terminal } from '../../../server/src/cli/terminal';
import { rules } from '../../../server/src/core/rules';
import { LineStore } from '../../../server/src/core/text/lines';
import type { Span } from '../../../server/src/core/text/span';
import { folderOf } from '../folder';
import { transcript } from '../process';

const damaged = '星河日报记者：请 问 今 年 的 收 成 如 何 ？\n';

const rule = rules[0]!;

/** The report of one finding in a text of two lines. */
function commandsFor(span: Span, message: string) {
  const host = { cwd: '/', env: {}, stdout: { write: () => {} }, stderr: { write: () => {} }, stdin: none() };
  const finding = { rule, severity: 'error', span, message: { en: message, 'zh-cn': message }, fixes: [] } as const;
  const report = new GitHubReport(new Terminal(host), new Checkout(host));
  return [...report.file('a.txt', { lines: LineStore.of('abc\ndef'), findings: [finding] })];
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function annotationsOf(name: string, text: string) {
  const cwd = await folderOf({ [name]: text });
  const { stdout } = await transcript(['check', '--format', 'github', name], { cwd });
  return stdout.split('\n').slice(0, -1);
}

test('a finding is a workflow command', async () => {
  expect(await annotationsOf('a.txt', damaged)).toEqual([
    expect.stringMatching(
      /^::warning file=a\.txt,line=1,endLine=1,col=8,endColumn=27,title=spaced-cjk::9 spaces [^\r\n]+$/,
    ),
  ]);
});

test.each([
  { what: 'without columns where it runs over lines', span: { start: 1, end: 6 }, place: 'line=1,endLine=2' },
  {
    what: 'with equal columns where it has no length',
    span: { start: 5, end: 5 },
    place: 'line=2,endLine=2,col=2,endColumn=2',
  },
])('$what', ({ span, place }) => {
  expect(commandsFor(span, 'message')).toEqual([`::error file=a.txt,${place},title=${rule.id}::message`]);
});

test('the message is escaped', () => {
  const [command] = commandsFor({ start: 0, end: 1 }, '100%: a, b\r\n::warning::c');
  expect(command).toMatch(/::100%25: a, b%0D%0A::warning::c$/);
});

test.each([
  { name: 'a,b.txt', file: 'a%2Cb.txt' },
  { name: 'a:b.txt', file: 'a%3Ab.txt' },
  { name: '100%.txt', file: '100%25.txt' },
  { name: 'a\nb.txt', file: 'a%0Ab.txt' },
  { name: '第1页.txt', file: '第1页.txt' },
])('the name $name is escaped', async ({ name, file }) => {
  const [annotation] = await annotationsOf(name, damaged);
  expect(annotation).toMatch(new RegExp(`^::warning file=${file},line=1`));
});

test('paths start at the top of the checkout', async () => {
  const workspace = await folderOf({ 'texts/a.txt': damaged });
  const surroundings = { cwd: `${workspace}/texts`, env: { GITHUB_WORKSPACE: workspace } };
  const { stdout } = await transcript(['check', '--format', 'github', 'a.txt'], surroundings);
  expect(stdout).toMatch(/^::warning file=texts\/a\.txt,/);
});

test('it says so where GitHub will not show all', async () => {
  const lines = await annotationsOf('a.txt', `${damaged}\n`.repeat(11));
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(11);
  expect(lines.at(-1)).toMatch(/^Found: 11\. GitHub shows the first 10 /);
});

test('nothing is said where nothing is found', async () => {
  expect(await annotationsOf('a.txt', '今年的收成很好。\n')).toEqual([]);
});

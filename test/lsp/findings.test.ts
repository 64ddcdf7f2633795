import { expect, test } from 'vitest';
import type { FindFindingResult, FindingCountsResult, FindingsOfRuleResult } from '../../protocol/findings';
import type { LspSession } from '../support/lsp-session';
import { startSession } from '../support/server-in-process';

const text = [
  '李明：今 年 的 收 成 很 好。',
  '',
  '李明：农户 ，也都高兴。去 年 的 收 成 也 好。',
  '',
  '李明：明年修 渠。',
  '',
].join('\n');

async function open(content = text, locale = 'en') {
  const session = await startSession({ locale });
  return { session, uri: session.open(content) };
}

async function counts(session: LspSession, uri: string): Promise<string[]> {
  const { rules } = await session.ask<FindingCountsResult>('transcript/findingCounts', { uri });
  return rules.map(({ rule, count }) => `${rule} ${count}`);
}

test('the rules that found anything are counted, the most severe first and then the most frequent', async () => {
  const { session, uri } = await open();
  expect(await counts(session, uri)).toEqual(['spaced-cjk 2', 'space-by-punctuation 1', 'stray-cjk-space 1']);
  session.replace(uri, '今 年 的 收 成 很 好', '今年的收成很好');
  expect(await counts(session, uri)).toEqual(['spaced-cjk 1', 'space-by-punctuation 1', 'stray-cjk-space 1']);
});

test('a rule is named in the language of the editor', async () => {
  const { session, uri } = await open(text, 'zh-cn');
  const { rules } = await session.ask<FindingCountsResult>('transcript/findingCounts', { uri });
  expect(rules.every(({ title }) => /\p{sc=Han}/u.test(title))).toBe(true);
  const params = { uri, position: { line: 0, character: 0 }, which: 'next', rule: 'spaced-cjk' };
  const found = await session.ask<FindFindingResult>('transcript/findFinding', params);
  expect(found?.title).toBe(rules.find(({ rule }) => rule === 'spaced-cjk')?.title);
});

test('nothing is found in a clean text, nor in one that is not open', async () => {
  const { session, uri } = await open('李明：好。\n');
  expect(await counts(session, uri)).toEqual([]);
  expect(await counts(session, 'test:/other')).toEqual([]);
  const position = { line: 0, character: 0 };
  expect(await session.ask('transcript/findFinding', { uri, position, which: 'next' })).toBeNull();
});

test.each([
  { from: 0, limit: 10, found: ['今 年 的 收 成 很 好', '去 年 的 收 成 也 好'] },
  { from: 0, limit: 1, found: ['今 年 的 收 成 很 好'] },
  { from: 1, limit: 1, found: ['去 年 的 收 成 也 好'] },
  { from: 2, limit: 1, found: [] },
])('the findings of a rule from $from, at most $limit', async ({ from, limit, found }) => {
  const { session, uri } = await open();
  const params = { uri, rule: 'spaced-cjk', from, limit };
  const { findings } = await session.ask<FindingsOfRuleResult>('transcript/findingsOfRule', params);
  expect(findings.map((finding) => finding.text)).toEqual(found);
  for (const { range, text } of findings) expect(session.textIn(uri, range)).toBe(text);
});

const [first, second, gap] = ['今 年 的 收 成 很 好', '去 年 的 收 成 也 好', ' '];

test.each([
  { which: 'here', at: '年 的', rule: undefined, found: first, index: 0, count: 2 },
  { which: 'here', at: '年 的', rule: 'stray-cjk-space', found: undefined },
  { which: 'here', at: '高兴', rule: undefined, found: undefined },
  { which: 'onward', at: '今 年', rule: undefined, found: first, index: 0, count: 2 },
  { which: 'next', at: '今 年', rule: 'spaced-cjk', found: second, index: 1, count: 2 },
  { which: 'next', at: '今 年', rule: undefined, found: gap, index: 0, count: 1 },
  { which: 'next', at: '去 年', rule: 'spaced-cjk', found: first, index: 0, count: 2 },
  { which: 'previous', at: '去 年', rule: 'spaced-cjk', found: first, index: 0, count: 2 },
  { which: 'previous', at: '今 年', rule: 'spaced-cjk', found: second, index: 1, count: 2 },
])('$which at $at of $rule: $found', async ({ which, at, rule, found, index, count }) => {
  const { session, uri } = await open();
  const params = { uri, position: session.rangeOf(uri, at).start, which, ...(rule && { rule }) };
  const result = await session.ask<FindFindingResult>('transcript/findFinding', params);
  expect(result && [result.finding.text, result.index, result.count]).toEqual(found ? [found, index, count] : null);
});

test('all are counted, however few are sent', async () => {
  const { session, uri } = await open('李明：今 年 的 收 成。\n\n'.repeat(1500));
  expect(await counts(session, uri)).toEqual(['spaced-cjk 1500']);
  const position = { line: 2999, character: 0 };
  const params = { uri, position, which: 'previous', rule: 'spaced-cjk' };
  const result = await session.ask<FindFindingResult>('transcript/findFinding', params);
  expect(result).toMatchObject({ index: 1499, count: 1500, finding: { range: { start: { line: 2998 } } } });
  const page = { uri, rule: 'spaced-cjk', from: 1400, limit: 200 };
  const { findings } = await session.ask<FindingsOfRuleResult>('transcript/findingsOfRule', page);
  expect(findings).toHaveLength(100);
  expect(findings[0]!.range.start.line).toBe(2800);
});

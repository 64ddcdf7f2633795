import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { startSession } from '../support/server-in-process';

const text = '李明：今 年 的 收 成。\n\n李明：去 年 的 收 成。\u200b\n';

test('formatting mends what is safe, by small edits', async () => {
  const session = await startSession();
  const uri = session.open(text);
  const edits = await session.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: {} });
  expect(session.edited(uri, edits)).toBe('李明：今年的收成。\n\n李明：去年的收成。\n');
  expect(edits.every(({ newText }) => newText === '')).toBe(true);
});

test('formatting twice is formatting once', async () => {
  const session = await startSession();
  const uri = session.open(text);
  const format = () => session.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: {} });
  session.edit(uri, ...[...(await format())].reverse());
  expect(await format()).toEqual([]);
});

test('formatting a range leaves the rest alone', async () => {
  const session = await startSession();
  const uri = session.open(text);
  const range = session.rangeOf(uri, '去 年');
  const params = { textDocument: { uri }, range, options: {} };
  const edits = await session.ask<TextEdit[]>('textDocument/rangeFormatting', params);
  expect(session.edited(uri, edits)).toBe('李明：今 年 的 收 成。\n\n李明：去年 的 收 成。\u200b\n');
});

import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, type TextEdit } from 'vscode-languageserver/node';
import { ManualHost, startSession } from '../support/server-in-process';

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

describe('formatting a long text', () => {
  async function startWork() {
    const host = new ManualHost();
    const session = await startSession({}, host);
    const uri = session.open(text.repeat(1000));
    await session.ask('textDocument/selectionRange', { textDocument: { uri }, positions: [] });
    host.pace = 10;
    return { session, uri, params: { textDocument: { uri }, options: {} } };
  }

  test('lets other answers pass, and mends all', async () => {
    const { session, uri, params } = await startWork();
    const order: string[] = [];
    const formatted = session.ask<TextEdit[]>('textDocument/formatting', params).finally(() => order.push('formatted'));
    const mended = text.replaceAll(/ |\u200b/g, '').repeat(1000);
    const edited = formatted.then((edits) => session.edited(uri, edits));
    await session.ask('textDocument/selectionRange', { textDocument: { uri }, positions: [] });
    order.push('other');
    expect(await edited).toBe(mended);
    expect(order).toEqual(['other', 'formatted']);
  });

  test('stops when nobody wants it any more', async () => {
    const { session, params } = await startWork();
    const source = new CancellationTokenSource();
    const unwanted = session.connection.sendRequest('textDocument/formatting', params, source.token);
    source.cancel();
    await expect(unwanted).rejects.toMatchObject({ code: -32800 });
  });
});

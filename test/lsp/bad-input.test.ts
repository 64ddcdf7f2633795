import { describe, expect, test } from 'vitest';
import type { LspSession } from '../support/lsp-session';
import { startSession } from '../support/server-in-process';

const position = { line: 0, character: 0 };
const range = { start: position, end: { line: 1_000_000, character: 0 } };

/** Every question that an editor puts about a document. */
const questions: readonly { method: string; more?: object }[] = [
  { method: 'textDocument/diagnostic' },
  { method: 'textDocument/documentSymbol' },
  { method: 'textDocument/foldingRange' },
  { method: 'textDocument/selectionRange', more: { positions: [position, range.end] } },
  { method: 'textDocument/semanticTokens/full' },
  { method: 'textDocument/semanticTokens/range', more: { range } },
  { method: 'textDocument/codeAction', more: { range, context: { diagnostics: [] } } },
  { method: 'textDocument/codeAction', more: { range, context: { diagnostics: [], only: ['source'] } } },
  { method: 'textDocument/formatting', more: { options: {} } },
  { method: 'textDocument/rangeFormatting', more: { range, options: {} } },
];

/** Asks everything; fails where an answer is an error, or an error is logged. */
async function askEverything(session: LspSession, uri: string): Promise<void> {
  for (const { method, more } of questions) await session.ask(method, { textDocument: { uri }, ...more });
  expect(session.unseen).not.toContain('window/logMessage');
}

describe('every question is answered', () => {
  test.each([
    { what: 'nothing', text: '' },
    { what: 'nothing but a byte order mark', text: '\ufeff' },
    { what: 'nothing but line ends', text: '\r\n\r\r\n\n\r' },
    { what: 'mixed line ends', text: '问：好\r\n吗？\r答：好。\n\r问：真的？\u2028答：是。\u2029\f\v\u0085' },
    { what: 'a binary file', text: '\0\u0001PNG\ufffd\ufffd\r\n\u001a\n\0IHDR：\0\0\ufffd\u007f' },
    { what: 'halves of surrogate pairs', text: '\udfb7问\ud842：今\ud842 \udfb7年 \ud842\n\udfb7\n\ud842' },
    { what: 'more closers than openers', text: `${'）」》'.repeat(2000)}\n${'（「《'.repeat(2000)}` },
    { what: 'nothing but invisible characters', text: '\u200b\u00ad\u2060\ufeff\u200d\n'.repeat(50) },
  ])('about $what, also after an edit', async ({ text }) => {
    const session = await startSession();
    const uri = session.open(text);
    await askEverything(session, uri);
    const middle = session.positionAt(uri, text.length >> 1);
    session.edit(uri, { range: { start: middle, end: middle }, newText: '\n记者：今 年 的 收 成？\n' });
    await askEverything(session, uri);
  });

  test.each([
    { start: { line: 5, character: 0 }, end: { line: 9, character: 9 } },
    { start: { line: 1, character: 0 }, end: { line: 0, character: 0 } },
    { start: { line: 0, character: 99 }, end: { line: 0, character: 2 ** 31 - 1 } },
    { start: { line: 2 ** 31 - 1, character: 2 ** 31 - 1 }, end: { line: 2 ** 31 - 1, character: 2 ** 31 - 1 } },
  ])('about a range that is not in the text: %j', async (outside) => {
    const session = await startSession();
    const textDocument = { uri: session.open('问：今 年 的 收 成？\n答：好。') };
    const asked = { textDocument, range: outside };
    await session.ask('textDocument/codeAction', { ...asked, context: { diagnostics: [] } });
    await session.ask('textDocument/rangeFormatting', { ...asked, options: {} });
    await session.ask('textDocument/semanticTokens/range', asked);
    await session.ask('textDocument/selectionRange', { textDocument, positions: [outside.start, outside.end] });
    expect(session.unseen).not.toContain('window/logMessage');
  });
});

test('a document opened twice, changed or closed without being open harms nobody', async () => {
  const session = await startSession();
  const uri = session.open('问：好？\n答：好。\n');
  session.open('问：今 年 的 收 成？\n', uri);
  session.tell('textDocument/didChange', { textDocument: { uri: 'test:/gone', version: 3 }, contentChanges: [] });
  session.tell('textDocument/didClose', { textDocument: { uri: 'test:/gone' } });
  session.tell('textDocument/didSave', { textDocument: { uri: 'test:/gone' } });
  expect(await session.ask('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
    items: [{ code: 'spaced-cjk' }],
  });
  expect(session.unseen).not.toContain('window/logMessage');
});

describe('a pattern of somebody’s own', () => {
  const text = `${'a'.repeat(50_000)}!\n甲> 今 年 的 收 成？\n乙> 好。\n`;

  test.each([
    { what: 'that is no pattern', bad: '(?<name>', logged: true },
    { what: 'that would take for ever elsewhere', bad: '(?<name>(?:a+)+)>', logged: false },
  ])('$what neither hangs the server nor turns the others off', async ({ bad, logged }) => {
    const patterns = [{ label: bad }, { label: '(?<name>.)>' }];
    const session = await startSession({ answers: { 'workspace/configuration': () => [{ patterns }] } });
    const uri = session.open(text);
    const outline = await session.ask<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(outline.map(({ name }) => name)).toEqual(['甲', '乙']);
    if (logged)
      expect(await session.next('window/logMessage')).toMatchObject({
        type: 2,
        message: expect.stringMatching(/^setting transcript\.patterns\.0\.label: is no regular expression/),
      });
    expect(session.unseen).not.toContain('window/logMessage');
  });
});

import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startSession } from '../support/server-in-process';

test('several changes in one message are applied one after the other', async () => {
  const session = await startSession();
  const uri = session.open('好的。\n');
  const at = (line: number, character: number) => ({ line, character });
  session.edit(
    uri,
    { range: { start: at(0, 3), end: at(0, 3) }, newText: '\n李明：' },
    { range: { start: at(1, 3), end: at(1, 3) }, newText: '今 年 的 收 成。' },
  );
  expect(session.text(uri)).toBe('好的。\n李明：今 年 的 收 成。\n');
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  expect(report.kind === 'full' && report.items.map(({ range }) => session.textIn(uri, range))).toEqual([
    '今 年 的 收 成',
  ]);
});

test('a change without a range is the whole text', async () => {
  const session = await startSession();
  const uri = session.open('李明：好。\n');
  session.tell('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: '今 年 的 收 成。\n' }],
  });
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  expect(report.kind === 'full' && report.items).toHaveLength(1);
});

test('changes to documents that are not open, and nonsense, end nothing', async () => {
  const session = await startSession();
  session.tell('textDocument/didChange', {
    textDocument: { uri: 'test:/gone', version: 2 },
    contentChanges: [{ text: '' }],
  });
  session.tell('textDocument/didSave', { textDocument: { uri: 'test:/gone' } });
  session.tell('textDocument/didClose', { textDocument: { uri: 'test:/gone' } });
  const uri = session.open('李明：好。\n');
  const far = { line: 99, character: 99 };
  session.tell('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: far, end: { line: -1, character: -1 } }, text: '今 年 的 收 成。' }],
  });
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  expect(report.kind === 'full' && report.items).toHaveLength(1);
});

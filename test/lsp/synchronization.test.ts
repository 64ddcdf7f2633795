import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startSession } from '../support/server-in-process';

const piece = fc.constantFrom(
  '',
  '李明：',
  '记者：',
  '今 年 的 收 成',
  '。',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\f',
  '𠮷',
  ' ',
);

test('after any changes the server sees what the editor sees', async () => {
  const session = await startSession();
  const pull = (uri: string) =>
    session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  /** What is found at once: what stands apart is looked for when there is time, which the two may have had or not. */
  const found = async (uri: string) => {
    const report = await pull(uri);
    return report.kind === 'full' && report.items.filter(({ code }) => code !== 'displaced-turn');
  };
  const outline = (uri: string) => session.ask('textDocument/documentSymbol', { textDocument: { uri } });
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(8), piece), { minLength: 1, maxLength: 8 }),
      async (pieces, changes) => {
        const uri = session.open(`记者：问。\n\n李明：答。\n\n记者：问。\n\n李明：答。\n${pieces.join('')}`);
        await outline(uri);
        for (const [at, length, newText] of changes) {
          const start = at % (session.text(uri).length + 1);
          const range = { start: session.positionAt(uri, start), end: session.positionAt(uri, start + length) };
          session.edit(uri, { range, newText });
        }
        const copy = session.open(session.text(uri));
        session.tell('textDocument/didSave', { textDocument: { uri } }); // so that both have been surveyed
        expect(await outline(uri)).toEqual(await outline(copy));
        expect(await found(uri)).toEqual(await found(copy));
        session.close(uri);
        session.close(copy);
      },
    ),
    { numRuns: 60 },
  );
});

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

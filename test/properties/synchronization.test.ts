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

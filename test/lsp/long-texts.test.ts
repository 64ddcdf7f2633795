import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

test.each([
  { what: 'one line of 20 MB', text: `李明：今 年 的 收 成${'，今年的收成很好'.repeat(830_000)}` },
  { what: 'a million short lines', text: `李明：今 年 的 收 成\n${'好\n'.repeat(1_000_000)}` },
])('$what is read, checked and edited', async ({ text }) => {
  const session = await startSession();
  const uri = session.open(text);
  const firstFinding = async () => (await pullAll(session, uri))[0];
  expect(await firstFinding()).toMatchObject({ code: 'spaced-cjk', range: { start: { line: 0, character: 3 } } });
  session.edit(uri, { range: session.rangeOf(uri, '李明'), newText: '王小明' });
  expect(await firstFinding()).toMatchObject({ code: 'spaced-cjk', range: { start: { line: 0, character: 4 } } });
});

const turn = '李明：今 年 的 收 成。\u200b\n\n';

/** A session with a long document and another, whose clock runs from now on, so that it works in slices. */
async function startWork() {
  const host = new ManualHost();
  const session = await startSession({}, host);
  const other = { uri: session.open('') };
  const uri = session.open(turn.repeat(3000));
  const textDocument = { uri };
  await session.ask('textDocument/selectionRange', { textDocument, positions: [] });
  host.pace = 10;
  return { session, uri, textDocument, other };
}

describe('while findings are looked for', () => {
  test('a change has the editor ask again', async () => {
    const { session, uri, textDocument } = await startWork();
    const overtaken = session.ask('textDocument/diagnostic', { textDocument });
    session.replace(uri, '今 年', '今年');
    await expect(overtaken).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    expect(await pullAll(session, uri)).toHaveLength(1000);
  });

  test('other documents are answered in between', async () => {
    const { session, textDocument, other } = await startWork();
    const order: string[] = [];
    await Promise.all([
      session.ask('textDocument/diagnostic', { textDocument }).then(() => order.push('long')),
      session.ask('textDocument/diagnostic', { textDocument: other }).then(() => order.push('short')),
    ]);
    expect(order).toEqual(['short', 'long']);
  });
});

test('while a text is formatted other questions are answered in between', async () => {
  const { session, uri, textDocument } = await startWork();
  const order: string[] = [];
  const formatted = session
    .ask<TextEdit[]>('textDocument/formatting', { textDocument, options: {} })
    .then((edits) => session.edited(uri, edits))
    .finally(() => order.push('formatted'));
  await session.ask('textDocument/selectionRange', { textDocument, positions: [] });
  order.push('other');
  expect(await formatted).toBe(turn.replaceAll(/ |\u200b/g, '').repeat(3000));
  expect(order).toEqual(['other', 'formatted']);
});

test.each(['textDocument/diagnostic', 'textDocument/formatting'])(
  '%s stops when nobody wants it any more',
  async (method) => {
    const { session, textDocument } = await startWork();
    const source = new CancellationTokenSource();
    const unwanted = session.connection.sendRequest(method, { textDocument, options: {} }, source.token);
    source.cancel();
    await expect(unwanted).rejects.toMatchObject({ code: -32800 });
  },
);

async function pullAll(session: LspSession, uri: string): Promise<Diagnostic[]> {
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.kind === 'full' ? report.items : [];
}

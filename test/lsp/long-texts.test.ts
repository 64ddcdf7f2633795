import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startSession } from '../support/server-in-process';

test.each([
  { what: 'one line of 20 MB', text: `李明：今 年 的 收 成${'，今年的收成很好'.repeat(830_000)}` },
  { what: 'a million short lines', text: `李明：今 年 的 收 成\n${'好\n'.repeat(1_000_000)}` },
])('$what is read, checked and edited', async ({ text }) => {
  const session = await startSession();
  const uri = session.open(text);
  const firstFinding = async () => {
    const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' && report.items[0];
  };
  expect(await firstFinding()).toMatchObject({ code: 'spaced-cjk', range: { start: { line: 0, character: 3 } } });
  session.edit(uri, { range: session.rangeOf(uri, '李明'), newText: '王小明' });
  expect(await firstFinding()).toMatchObject({ code: 'spaced-cjk', range: { start: { line: 0, character: 4 } } });
});

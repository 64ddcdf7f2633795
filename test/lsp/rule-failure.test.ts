import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { oddSpace } from '../../server/src/core/rules/odd-space';
import { startSession } from '../support/server-in-process';

beforeEach(() => {
  vi.spyOn(oddSpace, 'check').mockImplementation(() => {
    throw new Error('out of order');
  });
});
afterEach(() => vi.restoreAllMocks());

test('a rule that fails is logged once, and everything else goes on', async () => {
  const session = await startSession();
  const uri = session.open('李明：今 年 的 收 成。 \n');
  const found = async () => {
    const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' && report.items.map(({ code }) => code);
  };
  expect(await found()).toEqual(['spaced-cjk']);
  session.replace(uri, '李明', '王明');
  expect(await found()).toEqual(['spaced-cjk']);
  expect(await session.next('window/logMessage')).toEqual({
    type: 1,
    message: expect.stringMatching(/^rule odd-space failed on test:\/0\.transcript: Error: out of order/),
  });
  expect(session.unseen).not.toContain('window/logMessage');
});

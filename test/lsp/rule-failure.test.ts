import { expect, test, vi } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startSession } from '../support/server-in-process';

vi.mock('../../server/src/core/rules', async (original) => {
  const { rules } = await original<typeof import('../../server/src/core/rules')>();
  const check = () => {
    throw new Error('this rule is broken');
  };
  return { rules: [{ ...rules[0]!, id: 'broken-rule', needs: 0, check }, ...rules] };
});

test('a rule that fails is logged once, and everything else goes on', async () => {
  const session = await startSession();
  const uri = session.open('李明：今 年 的 收 成。\n');
  const found = async () => {
    const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' && report.items.map(({ code }) => code);
  };
  expect(await found()).toEqual(['spaced-cjk']);
  session.replace(uri, '李明', '王明');
  expect(await found()).toEqual(['spaced-cjk']);
  expect(await session.next('window/logMessage')).toEqual({
    type: 1,
    message: expect.stringMatching(/^rule broken-rule failed on test:\/0\.transcript: Error: this rule is broken/),
  });
  expect(session.unseen).not.toContain('window/logMessage');
});

import { describe, expect, test } from 'vitest';
import type {
  Diagnostic,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
  UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { type LspSession, plain } from '../support/lsp-session';
import { readMarkers, writeMarkers } from '../support/markers';
import { startSession } from '../support/server-in-process';

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

function pull(session: LspSession, uri: string, previousResultId?: string): Promise<Report> {
  return session.ask('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
}

async function pullAll(session: LspSession, uri: string): Promise<Diagnostic[]> {
  const report = await pull(session, uri);
  return report.kind === 'full' ? report.items : [];
}

/** The text with the diagnostics that the editor shows written into it. */
function shown(session: LspSession, uri: string, diagnostics: readonly Diagnostic[]): string {
  const marks = diagnostics.map(({ code, range }) => ({ name: String(code), span: session.spanOf(uri, range) }));
  return writeMarkers(session.text(uri), marks);
}

const spaced = '李明：今 年 的 收 成 很 好。\n';

describe('an editor that pulls', () => {
  test.each([
    '',
    '李明：今年很好。\n',
    '李明：⟦spaced-cjk|今 年 的 收 成 很 好⟧。\n',
    '𠮷：\r\n⟦spaced-cjk|今 年 的 收 成 ， 很 好 。⟧\r\n',
  ])('is told of %j', async (marked) => {
    const session = await startSession();
    const uri = session.open(readMarkers(marked).text);
    expect(shown(session, uri, await pullAll(session, uri))).toBe(marked);
  });

  test('is told what, how bad, and where to read more', async () => {
    const session = await startSession({ locale: 'zh-CN' });
    const [diagnostic] = await pullAll(session, session.open(spaced));
    expect(diagnostic).toEqual({
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 16 } },
      severity: 2,
      code: 'spaced-cjk',
      codeDescription: {
        href: 'https://github.com/transcript-annotator/transcript-annotator/blob/main/docs/rules/spaced-cjk.md',
      },
      source: 'transcript',
      message: expect.stringMatching(/^字间有 6 个空格/),
    });
  });

  test('is told that nothing has changed, and of what has', async () => {
    const session = await startSession();
    const uri = session.open(spaced);
    const first = await pull(session, uri);
    expect(await pull(session, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    session.replace(uri, '今 年', '今年');
    const second = await pull(session, uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('is sent a thousand findings at most, the worst first', async () => {
    const session = await startSession();
    const items = await pullAll(session, session.open(`李明：关于\u200b好。\n${spaced}`.repeat(700)));
    expect(items).toHaveLength(1000);
    const severities = items.map(({ severity }) => severity!);
    expect(severities).toEqual([...severities].sort());
  });

  test('is never pushed to', async () => {
    const session = await startSession();
    const uri = session.open(spaced);
    await pullAll(session, uri);
    expect(session.unseen).not.toContain('textDocument/publishDiagnostics');
  });

  test('is told to ask again, if it asked a moment before it opened the document', async () => {
    const session = await startSession();
    const uri = 'test:/early.transcript';
    expect(await pullAll(session, uri)).toEqual([]);
    session.open(spaced, uri);
    await session.next('workspace/diagnostic/refresh');
    expect(await pullAll(session, uri)).toHaveLength(1);
  });

  test('gets nothing for a document that is not open', async () => {
    const session = await startSession();
    for (const uri of ['test:/gone', '', 'not a uri', '%%%']) expect(await pullAll(session, uri)).toEqual([]);
    const uri = session.open(spaced);
    session.close(uri);
    expect(await pullAll(session, uri)).toEqual([]);
  });
});

describe('an editor that does not pull', () => {
  const next = (session: LspSession) => session.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');

  test('is pushed to on opening, on a change, and on closing', async () => {
    const session = await startSession({ capabilities: plain });
    expect(session.server.capabilities.diagnosticProvider).toBeUndefined();
    const uri = session.open(spaced);
    const first = await next(session);
    expect(first).toMatchObject({ uri, version: 1 });
    expect(shown(session, uri, first.diagnostics)).toBe('李明：⟦spaced-cjk|今 年 的 收 成 很 好⟧。\n');
    session.replace(uri, '今 年 的 收 成 很 好', '好');
    expect(await next(session)).toEqual({ uri, version: 2, diagnostics: [] });
    session.close(uri);
    expect(await next(session)).toEqual({ uri, diagnostics: [] });
  });
});

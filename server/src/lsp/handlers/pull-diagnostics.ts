import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { checkForDiagnostics, diagnosticsOf } from '../checking';
import type { Feature, Session } from '../session';

/** Diagnostics for a client that asks for them; see `pushDiagnostics` for the others. */
export const pullDiagnostics: Feature = (session) => {
  const { connection, client, documents } = session;
  if (!client.pullsDiagnostics) return {};
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    report(session, textDocument.uri, previousResultId, token),
  );
  documents.onChange((_document, cause) => {
    const isUnexpected = cause === 'surveyed' || cause === 'configured' || cause === 'missed';
    if (isUnexpected && client.refreshesDiagnostics) session.detach(connection.languages.diagnostics.refresh());
  });
  return { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } };
};

async function report(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const document = await session.documents.get(uri);
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const resultId = String(document.revision);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const outcome = await checkForDiagnostics(session, document, token);
  if (outcome === 'cancelled') throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  // VS Code takes ContentModified for “no findings” here, and then the squiggles flicker.
  if (outcome === 'overtaken')
    throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, document) };
}

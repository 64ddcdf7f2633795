import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { diagnosticOf } from './convert';
import type { Document } from './documents';
import type { Session } from './session';
import { inSlices } from './slices';

/** The most findings sent for one document; how many were left out stands in `transcript/status`. */
export const findingLimit = 1000;

/**
 * Checks what is not checked yet. What was checked stays so for later states of the document, thus nothing is lost
 * where the work stops early: when the document has moved on (`overtaken`) or the one who asked no longer wants to know
 * (`cancelled`).
 */
export function checkInSlices(session: Session, document: Document, token?: CancellationToken): Promise<Outcome> {
  return workThrough(document.analysis.checking(), session, document, token);
}

/** The same only as far as the findings that are sent need. */
export function checkForDiagnostics(session: Session, document: Document, token?: CancellationToken): Promise<Outcome> {
  return workThrough(document.analysis.checkingFirst(findingLimit), session, document, token);
}

type Outcome = 'checked' | 'overtaken' | 'cancelled';

async function workThrough(
  work: Generator<void, void>,
  { host, documents, logOnce }: Session,
  document: Document,
  token: CancellationToken | undefined,
): Promise<Outcome> {
  const isWanted = () => !token?.isCancellationRequested && documents.isNewest(document);
  const checked = await inSlices(work, host, isWanted);
  if (!checked) return token?.isCancellationRequested ? 'cancelled' : 'overtaken';
  for (const { rule, error } of document.analysis.failures())
    logOnce(`rule ${rule.id} failed on ${document.uri}: ${error instanceof Error ? error.stack : error}`);
  return 'checked';
}

/** The findings of a checked document that are sent. */
export function diagnosticsOf({ client }: Session, document: Document): Diagnostic[] {
  return document.analysis.firstFindings(findingLimit).map((finding) => diagnosticOf(document, finding, client));
}

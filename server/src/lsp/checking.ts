import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { diagnosticOf } from './convert';
import type { Document } from './documents';
import type { Session } from './session';

/** The most findings sent for one document; how many were left out stands in `transcript/status`. */
export const findingLimit = 1000;

/** How long the server works before it looks whether a message has come in. */
const sliceMilliseconds = 8;

/**
 * Checks what is not checked yet in slices between which messages are handled. What was checked stays so for later
 * states of the document, thus nothing is lost where the work stops early: when the document has moved on
 * (`overtaken`) or the one who asked no longer wants to know (`cancelled`).
 */
export async function checkInSlices(
  { host, documents, logOnce }: Session,
  document: Document,
  token?: CancellationToken,
): Promise<'checked' | 'overtaken' | 'cancelled'> {
  let started = host.now();
  for (const _slice of document.analysis.checking()) {
    if (host.now() - started < sliceMilliseconds) continue;
    await host.breathe();
    if (token?.isCancellationRequested) return 'cancelled';
    if (!documents.isNewest(document)) return 'overtaken';
    started = host.now();
  }
  for (const { rule, error } of document.analysis.failures())
    logOnce(`rule ${rule.id} failed on ${document.uri}: ${error instanceof Error ? error.stack : error}`);
  return 'checked';
}

/** The findings of a checked document that are sent. */
export function diagnosticsOf({ client }: Session, { analysis }: Document): Diagnostic[] {
  return analysis
    .findings(findingLimit)
    .findings.map((finding) => diagnosticOf(analysis.lines, finding, client.locale));
}

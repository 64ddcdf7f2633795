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
export async function checkInSlices(
  { host, documents, logOnce }: Session,
  document: Document,
  token?: CancellationToken,
): Promise<'checked' | 'overtaken' | 'cancelled'> {
  const isWanted = () => !token?.isCancellationRequested && documents.isNewest(document);
  const checked = await inSlices(document.analysis.checking(), host, isWanted);
  if (!checked) return token?.isCancellationRequested ? 'cancelled' : 'overtaken';
  for (const { rule, error } of document.analysis.failures())
    logOnce(`rule ${rule.id} failed on ${document.uri}: ${error instanceof Error ? error.stack : error}`);
  return 'checked';
}

/** The findings of a checked document that are sent. */
export function diagnosticsOf({ client }: Session, document: Document): Diagnostic[] {
  const { findings } = document.analysis.findings(findingLimit);
  return findings.map((finding) => diagnosticOf(document, finding, client));
}

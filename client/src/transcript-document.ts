import type { TextDocument } from 'vscode';

/** The language that the manifest contributes. */
export const languageId = 'transcript';

/** The `source` of the server's diagnostics. */
export const diagnosticSource = 'transcript';

export function isTranscript(document: TextDocument): boolean {
  return document.languageId === languageId;
}

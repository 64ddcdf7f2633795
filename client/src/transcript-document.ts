import type { TextDocument } from 'vscode';

/** The language that the manifest contributes. */
export const languageId = 'transcript';

export function isTranscript(document: TextDocument): boolean {
  return document.languageId === languageId;
}

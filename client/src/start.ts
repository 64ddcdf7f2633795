import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isTranscript } from './transcript-document';

/** Starts the language server when the first transcript is open, so that a window without one pays nothing. */
export function startWithFirstTranscript(client: BaseLanguageClient): Disposable {
  const listener = workspace.onDidOpenTextDocument((document) => {
    if (isTranscript(document)) start();
  });
  if (workspace.textDocuments.some(isTranscript)) start();
  return listener;

  function start(): void {
    listener.dispose();
    // Where starting fails, the client itself tells the person.
    client.start().catch(() => undefined);
  }
}

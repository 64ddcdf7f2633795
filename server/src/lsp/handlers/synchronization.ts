import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Feature } from '../session';

export const synchronization: Feature = (session) => {
  const { connection, documents } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
    session.detach(documents.open(uri, version, text)),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    documents.edit(uri, version, contentChanges),
  );
  connection.onDidSaveTextDocument(({ textDocument }) => documents.saved(textDocument.uri));
  connection.onDidCloseTextDocument(({ textDocument }) => documents.close(textDocument.uri));
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } };
};

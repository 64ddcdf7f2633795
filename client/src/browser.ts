import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { extension } from './extension';

/** The extension in a web extension host: the server is a web worker. */
export const { activate, deactivate } = extension((context, options) => {
  const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return new LanguageClient('transcript', 'Transcript Annotator', async () => new Worker(server), options);
});

import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension';

/** The extension in a Node extension host: the server is a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return new LanguageClient('transcript', 'Transcript Annotator', server, options);
});

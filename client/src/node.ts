import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension';

/** The extension in a Node extension host: the web worker's server runs as a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/worker-process.js'), transport: TransportKind.ipc };
  return new LanguageClient('transcript', 'Transcript Annotator', server, options);
});

import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { extension } from './extension';
import { replaceThroughEditor } from './replace-through-editor';

/** The extension in a web extension host: the server is a web worker. */
export const { activate, deactivate } = extension((context, options) => {
  const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  let worker: Worker | undefined;
  return new LanguageClient('transcript', 'Transcript Annotator', startServer, options);

  /** Gives the transports themselves: the host's workers are of a class of its own, which the client does not know. */
  async function startServer() {
    worker?.terminate();
    worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}, replaceThroughEditor(workspace.fs));

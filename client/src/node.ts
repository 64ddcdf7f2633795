import { TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension';
import { ProcessClient } from './process-client';
import { type ReplaceBytes, replaceThroughEditor } from './replace-file';
import { replaceOnDisk } from './replace-on-disk';

/** Files that the editor has on the disk are replaced there, whatever file system others are on. */
const replaceBytes: ReplaceBytes = (file, bytes) =>
  file.scheme === 'file' ? replaceOnDisk(file.fsPath, bytes) : replaceThroughEditor(file, bytes);

/** The extension in a Node extension host: the web worker's server runs as a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/worker-process.js'), transport: TransportKind.ipc };
  return new ProcessClient('transcript', 'Transcript Annotator', server, options);
}, replaceBytes);

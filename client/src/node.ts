import { workspace } from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import { replaceInTurn } from '../../disk/replace-in-turn';
import { extension } from './extension';
import { ProcessClient } from './process-client';
import type { ReplaceFile } from './replace-file';
import { replaceThroughEditor } from './replace-through-editor';

const replaceElsewhere = replaceThroughEditor(workspace.fs);

/** Files that the editor has on the disk are replaced there, whatever file system others are on. */
const replaceFile: ReplaceFile = (file, bytes, isAsBelieved) =>
  file.scheme === 'file'
    ? replaceInTurn(file.fsPath, bytes, isAsBelieved)
    : replaceElsewhere(file, bytes, isAsBelieved);

/** The extension in a Node extension host: the web worker's server runs as a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/worker-process.js'), transport: TransportKind.ipc };
  return new ProcessClient('transcript', 'Transcript Annotator', server, options);
}, replaceFile);

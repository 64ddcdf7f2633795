import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Uri } from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension';
import { ProcessClient } from './process-client';
import { replaceThroughEditor } from './replace-file';

/** The extension in a Node extension host: the web worker's server runs as a process of its own. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/worker-process.js'), transport: TransportKind.ipc };
  return new ProcessClient('transcript', 'Transcript Annotator', server, options);
}, replaceBytes);

/** The editor deletes a file before it renames another to its name; the system does that in one step. */
async function replaceBytes(file: Uri, bytes: Uint8Array): Promise<void> {
  if (file.scheme !== 'file') return replaceThroughEditor(file, bytes);
  const path = await realpath(file.fsPath).catch(() => file.fsPath);
  const mode = (await stat(path).catch(() => undefined))?.mode ?? 0o666;
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode & 0o777);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReplaceFileParams, type ReplaceFileResult, replaceFileRequest } from '../../protocol/files';
import { savedText } from './saved-text';

/** Replaces a file, or makes it, at once: whoever reads it sees the old bytes or the new ones, never a part. */
export type ReplaceBytes = (file: Uri, bytes: Uint8Array) => Promise<void>;

/** Replaces files for the server, which cannot reach the editor's virtual file systems, nor any from a web worker. */
export function answerReplaceFile(client: BaseLanguageClient, replaceBytes: ReplaceBytes): Disposable {
  return client.onRequest(
    replaceFileRequest,
    async ({ uri, text, before }: ReplaceFileParams): Promise<ReplaceFileResult> => {
      const file = client.protocol2CodeConverter.asUri(uri);
      try {
        if ((await savedText(file)) !== before) return { outcome: 'changed' };
        await replaceBytes(file, new TextEncoder().encode(text));
        return { outcome: 'written' };
      } catch {
        return { outcome: 'refused' };
      }
    },
  );
}

/** Writes beside the file and renames: as near to “at once” as every file system of the editor comes. */
export const replaceThroughEditor: ReplaceBytes = async (file, bytes) => {
  if (workspace.fs.isWritableFileSystem(file.scheme) === false) throw new Error(`${file} is read-only`);
  const beside = Uri.joinPath(file, '..', `.${file.path.split('/').at(-1)}.${crypto.randomUUID()}.tmp`);
  await workspace.fs.writeFile(beside, bytes);
  try {
    await workspace.fs.rename(beside, file, { overwrite: true });
  } catch {
    await workspace.fs.delete(beside);
    await workspace.fs.writeFile(file, bytes); // There are file systems that cannot rename.
  }
};

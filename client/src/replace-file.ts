import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReplaceFileParams, type ReplaceFileResult, replaceFileRequest } from '../../protocol/files';
import { savedText } from './saved-text';

/**
 * Replaces a file, or makes it, at once, if it is as the caller believes: whoever reads it sees the old bytes or the new
 * ones, never a part. Rejects where it cannot be written.
 */
export type ReplaceFile = (
  file: Uri,
  bytes: Uint8Array,
  isAsBelieved: () => Promise<boolean>,
) => Promise<'written' | 'changed'>;

/** Replaces files for the server, which cannot reach the editor's virtual file systems, nor any from a web worker. */
export function answerReplaceFile(client: BaseLanguageClient, replaceFile: ReplaceFile): Disposable {
  return client.onRequest(
    replaceFileRequest,
    async ({ uri, text, before }: ReplaceFileParams): Promise<ReplaceFileResult> => {
      const file = client.protocol2CodeConverter.asUri(uri);
      const isAsBelieved = async () => (await savedText(file)) === before;
      try {
        return { outcome: await replaceFile(file, new TextEncoder().encode(text), isAsBelieved) };
      } catch {
        return { outcome: 'refused' };
      }
    },
  );
}

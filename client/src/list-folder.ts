import { type Disposable, FileType, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ListFolderParams, type ListFolderResult, listFolderRequest } from './protocol';

/** Lists folders for the server, which cannot reach the editor's virtual file systems, nor any from a web worker. */
export function answerListFolder(client: BaseLanguageClient): Disposable {
  return client.onRequest(listFolderRequest, async ({ uri }: ListFolderParams): Promise<ListFolderResult> => {
    try {
      const entries = await workspace.fs.readDirectory(client.protocol2CodeConverter.asUri(uri));
      return entries.filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name);
    } catch {
      return null;
    }
  });
}

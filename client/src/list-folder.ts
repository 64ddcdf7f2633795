import { type Disposable, FileType, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ListFolderParams, type ListFolderResult, listFolderRequest } from '../../protocol/files';
import { isMissing } from './missing-file';

/** Lists folders for the server, which cannot reach the editor's virtual file systems, nor any from a web worker. */
export function answerListFolder(client: BaseLanguageClient): Disposable {
  return client.onRequest(listFolderRequest, async ({ uri: asked }: ListFolderParams): Promise<ListFolderResult> => {
    const uri = client.protocol2CodeConverter.asUri(asked);
    try {
      const entries = await workspace.fs.readDirectory(uri);
      return entries.filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name);
    } catch (error) {
      if (isMissing(uri, error)) return null;
      throw error;
    }
  });
}

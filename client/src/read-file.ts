import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadFileParams, type ReadFileResult, readFileRequest } from '../../protocol/files';
import { savedText } from './saved-text';

/** Reads files for the server, which cannot reach the editor's virtual file systems, nor any from a web worker. */
export function answerReadFile(client: BaseLanguageClient): Disposable {
  return client.onRequest(readFileRequest, async ({ uri: asked, state }: ReadFileParams): Promise<ReadFileResult> => {
    const uri = client.protocol2CodeConverter.asUri(asked);
    const open = workspace.textDocuments.find((document) => `${document.uri}` === `${uri}` && document.isDirty);
    if (open && state === 'edited') return { text: open.getText() };
    const text = await savedText(uri);
    return text === null ? null : { text };
  });
}

import { Uri, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';

/**
 * Does an edit of the server's, and saves the files that it changed: nobody sees them, and so nobody would save them.
 * What was not saved before stays so, for that is somebody's own work.
 */
export async function savingAfter<Result>(edit: WorkspaceEdit, apply: () => Promise<Result>): Promise<Result> {
  const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => `${uri}`));
  const result = await apply();
  for (const uri of changedFiles(edit).map((uri) => Uri.parse(uri))) {
    if (unsaved.has(`${uri}`)) continue;
    const document = workspace.textDocuments.find((candidate) => `${candidate.uri}` === `${uri}`);
    if (document?.isDirty) await document.save();
  }
  return result;
}

function changedFiles({ changes, documentChanges }: WorkspaceEdit): string[] {
  const changed = documentChanges?.flatMap((change) => ('textDocument' in change ? change.textDocument.uri : []));
  return changed ?? Object.keys(changes ?? {});
}

import { type CodeAction, commands, Range, type TextDocument, type WorkspaceEdit, workspace } from 'vscode';

/** An edit of one document, and the version of the document that it is for. */
export interface SourceEdit {
  readonly document: TextDocument;
  readonly version: number;
  readonly edit: WorkspaceEdit;
}

/**
 * Asks the server for its edit of a whole document.
 *
 * @param kind The kind of source action, e.g. `source.fixAll.transcript`.
 * @returns undefined where there is nothing to do.
 */
export async function sourceEditOf(document: TextDocument, kind: string): Promise<SourceEdit | undefined> {
  const { version } = document;
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const actions = await commands.executeCommand<CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
    1, // how many actions to resolve: the edit may be made only when asked for
  );
  const edit = actions?.find((action) => action.edit)?.edit;
  return edit && { document, version, edit };
}

/** The document's text as the edit would leave it. The edit must be for the document as it is. */
export function editedText({ document, edit }: SourceEdit): string {
  const text = document.getText();
  const pieces: string[] = [];
  let done = 0;
  for (const { range, newText } of edit.get(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start))) {
    pieces.push(text.slice(done, document.offsetAt(range.start)), newText);
    done = document.offsetAt(range.end);
  }
  return pieces.join('') + text.slice(done);
}

/** Whether the document is still as it was when the edit was made. */
export function isCurrent({ document, version }: SourceEdit): boolean {
  return !document.isClosed && document.version === version;
}

/** What came of an edit: `stale` where the document has changed since, `refused` where the editor did not take it. */
export type Outcome = 'applied' | 'stale' | 'refused';

/** Applies an edit, as one step to undo, to the document it is for. */
export async function applySourceEdit(proposal: SourceEdit): Promise<Outcome> {
  if (!isCurrent(proposal)) return 'stale';
  return (await workspace.applyEdit(proposal.edit)) ? 'applied' : 'refused';
}

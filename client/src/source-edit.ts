import { l10n, Range, type TextDocument, type TextEdit, type TextEditor, window } from 'vscode';
import { type BaseLanguageClient, type CodeAction, CodeActionRequest } from 'vscode-languageclient';
import { say } from './message';

/** Changes of one document, and the version of the document that they are for. */
export interface SourceEdit {
  readonly document: TextDocument;
  readonly version: number;
  readonly changes: readonly TextEdit[];
}

/**
 * Asks the server for its edit of a whole document. The server itself, for VS Code drops the code actions that it waits
 * for when another extension registers itself meanwhile, as happens while a window opens.
 *
 * @param kind The kind of source action, e.g. `source.fixAll.transcript`.
 * @returns undefined where there is nothing to do.
 * @throws where the server is not running or fails.
 */
export async function sourceEditOf(
  client: BaseLanguageClient,
  document: TextDocument,
  kind: string,
): Promise<SourceEdit | undefined> {
  const { version } = document;
  const actions = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(document.validateRange(new Range(0, 0, document.lineCount, 0))),
    context: { diagnostics: [], only: [kind] },
  });
  const action = actions?.find((candidate): candidate is CodeAction => 'edit' in candidate);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
  return edit && { document, version, changes: edit.get(document.uri) };
}

/** The document's text as the edit would leave it. The edit must be current. */
export function editedText({ document, changes }: SourceEdit): string {
  const text = document.getText();
  const pieces: string[] = [];
  let done = 0;
  for (const { range, newText } of [...changes].sort((a, b) => a.range.start.compareTo(b.range.start))) {
    pieces.push(text.slice(done, document.offsetAt(range.start)), newText);
    done = document.offsetAt(range.end);
  }
  return pieces.join('') + text.slice(done);
}

/** Whether the document is still as it was when the edit was made. */
export function isCurrent({ document, version }: SourceEdit): boolean {
  return !document.isClosed && document.version === version;
}

/**
 * Applies an edit, as one step to undo, in an editor of the document it is for; says so where it cannot. In an editor,
 * for that alone knows whether the document may be changed: `workspace.applyEdit` changes even what a setting makes
 * read-only.
 *
 * @returns whether it was applied.
 */
export async function applySourceEdit(editor: TextEditor, proposal: SourceEdit): Promise<boolean> {
  const taken =
    isCurrent(proposal) &&
    (await editor.edit((builder) => {
      for (const { range, newText } of proposal.changes) builder.replace(range, newText);
    }));
  if (!taken) {
    say(l10n.t('The transcript has changed meanwhile. Nothing was fixed: try again.'));
    return false;
  }
  if (!isCurrent(proposal)) return true;
  void window.showWarningMessage(l10n.t('The transcript could not be changed: it may be read-only.'));
  return false;
}

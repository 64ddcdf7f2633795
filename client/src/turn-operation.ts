import { l10n, Selection, type TextDocument, type TextEditor, TextEditorRevealType } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type TurnEditParams, type TurnEditResult, turnEditRequest } from '../../protocol/turns';
import { say } from './message';
import { applySourceEdit, type SourceEdit } from './source-edit';

/** What an operation on turns would do, and where the cursor belongs afterwards. */
interface ProposedTurnEdit extends SourceEdit {
  readonly cursor: { readonly line: number; readonly character: number };
}

/**
 * Does an operation on the turn or the line under the cursor, as one step to undo, and puts the cursor where it belongs;
 * says so where it cannot be done.
 *
 * @param speaker Whose the turn is to be, where the operation asks for somebody.
 */
export async function operateOnTurn(
  editor: TextEditor,
  client: BaseLanguageClient,
  operation: TurnEditParams['operation'],
  speaker?: string,
): Promise<void> {
  const proposed = await propose(client, editor.document, editor.selection, operation, speaker);
  if (!proposed) {
    say(
      speaker === undefined
        ? l10n.t('This cannot be done here.')
        : l10n.t('No label of “{0}” can be made here that would be read as one.', speaker),
    );
    return;
  }
  if (!(await applySourceEdit(editor, proposed))) return;
  const { line, character } = proposed.cursor;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function propose(
  client: BaseLanguageClient,
  document: TextDocument,
  selection: Selection,
  operation: TurnEditParams['operation'],
  speaker: string | undefined,
): Promise<ProposedTurnEdit | undefined> {
  const { version } = document;
  const params: TurnEditParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    range: client.code2ProtocolConverter.asRange(selection),
    operation,
    ...(speaker !== undefined && { speaker }),
  };
  const result = await client.sendRequest<TurnEditResult>(turnEditRequest, params);
  if (!result) return undefined;
  const changes = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
  return { document, version, changes, cursor: result.cursor };
}

import { l10n } from 'vscode';
import { onTranscript } from '../command';
import { say } from '../message';
import { applySourceEdit, sourceEditOf } from '../source-edit';

/** Applies every fix that cannot touch a spoken word, as one step to undo. */
export const fixAll = onTranscript(async (editor, { client }) => {
  const edit = await sourceEditOf(client, editor.document, 'source.fixAll.transcript');
  if (!edit) return say(l10n.t('There is nothing to fix safely.'));
  if (await applySourceEdit(editor, edit)) say(l10n.t('Everything that is safe is fixed. One undo takes it back.'));
});

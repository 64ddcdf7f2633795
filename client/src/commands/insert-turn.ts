import { l10n } from 'vscode';
import { onTranscript } from '../command';
import { pickSpeaker } from '../pick-speaker';
import { operateOnTurn } from '../turn-operation';

/** Begins a turn of whoever is picked behind the one under the cursor. */
export const insertTurn = onTranscript(async (editor, { client }, rank) => {
  const title = l10n.t('Insert a Turn');
  const speaker = await pickSpeaker(editor, client, title, () => true, rank);
  if (speaker !== undefined) await operateOnTurn(editor, client, 'insert', speaker);
});

import { l10n } from 'vscode';
import { onTranscript } from '../command';
import { pickSpeaker } from '../pick-speaker';
import { operateOnTurn } from '../turn-operation';

/** What stands behind the cursor becomes a turn of whoever is picked. */
export const splitTurn = onTranscript(async (editor, { client }, rank) => {
  const title = l10n.t('Split the Turn Here');
  const speaker = await pickSpeaker(editor, client, title, () => true, rank);
  if (speaker !== undefined) await operateOnTurn(editor, client, 'split', speaker);
});

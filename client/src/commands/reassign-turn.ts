import { l10n } from 'vscode';
import { onTranscript } from '../command';
import { pickSpeaker } from '../pick-speaker';
import { operateOnTurn } from '../turn-operation';

/** Gives the turn under the cursor to whoever is picked, or has the number that a keybinding hands over. */
export const reassignTurn = onTranscript(async (editor, { client }, rank) => {
  const title = l10n.t('Give the Turn to Another Speaker');
  const speaker = await pickSpeaker(editor, client, title, ({ part }) => part !== 'current', rank);
  if (speaker !== undefined) await operateOnTurn(editor, client, 'reassign', speaker);
});

import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onTranscript } from '../command';
import { say } from '../message';

/** Asks for a note and keeps it with the turn that the cursor is in. */
export const annotateTurn = onTranscript(async (editor, { annotations, creator }, argument) => {
  const { document, selection } = editor;
  const note = handedOver(argument, 'note') ?? (await window.showInputBox({ title: l10n.t('Note on this turn') }));
  if (!note?.trim()) return;
  const about = { range: selection, extent: 'turn' } as const;
  const id = await annotations.annotate(document, about, { note }, await creator.name());
  if (id === undefined) say(l10n.t('The cursor is in no turn.'));
});

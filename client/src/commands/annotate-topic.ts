import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onTranscript } from '../command';
import { say } from '../message';

/** Names the topic that the cursor is in, or what is selected; the name stands in the outline. */
export const annotateTopic = onTranscript(async (editor, { annotations, creator }, argument) => {
  const { document, selection } = editor;
  const title = l10n.t('Name of this topic, for the outline');
  const note = handedOver(argument, 'note') ?? (await window.showInputBox({ title }));
  if (!note?.trim()) return;
  const about = { range: selection, extent: 'topic' } as const;
  const id = await annotations.annotate(document, about, { note }, await creator.name());
  if (id === undefined) say(l10n.t('The cursor is in no topic. Select what is to be named.'));
});

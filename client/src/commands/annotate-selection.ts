import { commands } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onTranscript } from '../command';

/** Opens a thread on what is selected, or on the sentence under the cursor; or keeps the note that is handed over. */
export const annotateSelection = onTranscript(async (editor, { annotations, creator }, argument) => {
  const note = handedOver(argument, 'note');
  if (note === undefined) {
    await commands.executeCommand('workbench.action.addComment');
    return;
  }
  const about = { range: editor.selection, extent: 'range' } as const;
  await annotations.annotate(editor.document, about, { note }, await creator.name());
});

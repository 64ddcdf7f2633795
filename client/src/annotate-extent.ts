import { window } from 'vscode';
import { handedOver } from './annotation-commands';
import type { Extent } from './annotations';
import { type Command, onTranscript } from './command';
import { say } from './message';

/** What is said to somebody who is to write a note, when asked and where there is nothing to note it on. */
interface Words {
  readonly title: string;
  readonly refusal: string;
}

/**
 * A command that keeps a note, which is asked for unless it is handed over, with the turn or the topic that the cursor is
 * in. Where there is none, what was written stands there again, and one may put the cursor elsewhere meanwhile.
 */
export function annotateExtent(extent: Extent, words: () => Words): Command {
  return onTranscript(async (editor, { annotations, creator }, argument) => {
    const { title, refusal } = words();
    const handed = handedOver(argument, 'note');
    let note = handed ?? (await window.showInputBox({ title }));
    while (note?.trim()) {
      const about = { range: editor.selection, extent };
      const id = await annotations.annotate(editor.document, about, { note }, await creator.name());
      if (id !== undefined) return;
      if (handed !== undefined) return say(refusal);
      note = await window.showInputBox({ title, value: note, prompt: refusal, ignoreFocusOut: true });
    }
  });
}

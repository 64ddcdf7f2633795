import { l10n, type TextEditor, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from './message';
import { isTranscript } from './transcript-document';
import type { CleanUpPreview } from './views/clean-up-preview';

/** What commands work with. */
export interface Workbench {
  readonly client: BaseLanguageClient;
  readonly preview: CleanUpPreview;
  /** The folder that the extension is installed in. */
  readonly extensionUri: Uri;
}

/** A command of the manifest; `argument` is what a link or a keybinding hands over, and may be anything. */
export type Command = (workbench: Workbench, argument: unknown) => Promise<void>;

/** A command on the transcript in the active editor; where there is none, it says so instead. */
export function onTranscript(run: (editor: TextEditor, workbench: Workbench) => Promise<void>): Command {
  return async (workbench) => {
    const editor = window.activeTextEditor;
    if (!editor || !isTranscript(editor.document)) {
      void window.showInformationMessage(l10n.t('This command works on a transcript: open one first.'));
      return;
    }
    if (await isStarted(workbench.client)) await run(editor, workbench);
    else say(l10n.t('The language server is not running'));
  };
}

async function isStarted(client: BaseLanguageClient): Promise<boolean> {
  try {
    await client.start();
    return true;
  } catch {
    return false;
  }
}

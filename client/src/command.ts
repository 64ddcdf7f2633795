import { l10n, type TextEditor, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Annotations } from './annotations';
import type { Creator } from './creator';
import type { FindingWalk } from './finding-walk';
import { say } from './message';
import { isTranscript } from './transcript-document';
import type { AnnotationComments } from './views/annotation-comments';
import type { AnnotationsView } from './views/annotations-view';
import type { FindingsView } from './views/findings-view';
import type { Preview } from './views/preview';

/** What commands work with. */
export interface Workbench {
  readonly client: BaseLanguageClient;
  readonly preview: Preview;
  readonly walk: FindingWalk;
  readonly findings: FindingsView;
  readonly annotations: Annotations;
  readonly annotationsView: AnnotationsView;
  readonly comments: AnnotationComments;
  readonly creator: Creator;
  /** The folder that the extension is installed in. */
  readonly extensionUri: Uri;
}

/** A command of the manifest; `argument` is what a link or a keybinding hands over, and may be anything. */
export type Command = (workbench: Workbench, argument: unknown) => Promise<void>;

/** A command on the transcript in the active editor; where there is none, it says so instead. */
export function onTranscript(
  run: (editor: TextEditor, workbench: Workbench, argument: unknown) => Promise<void>,
): Command {
  return async (workbench, argument) =>
    runOn(window.activeTextEditor, workbench, (editor) => run(editor, workbench, argument));
}

/** Answers a command that is called where no transcript is. */
export function tellNoTranscript(): void {
  void window.showInformationMessage(l10n.t('This command works on a transcript: open one first.'));
}

/** Runs on the transcript in an editor; where there is none, it says so instead. */
export async function runOn(
  editor: TextEditor | undefined,
  { client }: Workbench,
  run: (editor: TextEditor) => Promise<void>,
): Promise<void> {
  if (!editor || !isTranscript(editor.document)) return tellNoTranscript();
  if (await isStarted(client)) await run(editor);
  else say(l10n.t('The language server is not running'));
}

async function isStarted(client: BaseLanguageClient): Promise<boolean> {
  try {
    await client.start();
    return true;
  } catch {
    return false;
  }
}

import { l10n, type TextDocument, type TextEditor, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Annotations } from './annotations';
import type { Creator } from './creator';
import type { FindingWalk } from './finding-walk';
import { say } from './message';
import { isTranscript } from './transcript-document';
import type { AnnotationComments } from './views/annotation-comments';
import type { AnnotationsView } from './views/annotations-view';
import { FindingNode, type FindingsView, RuleNode } from './views/findings-view';
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
    runOn(window.activeTextEditor, (editor) => run(editor, workbench, argument), workbench);
}

/**
 * A command on the finding under the cursor, or on the one (or the first of the rule) in the list of findings that it is
 * called for: then the cursor goes there first, and the list keeps the focus.
 */
export function onFinding(run: (editor: TextEditor, workbench: Workbench) => Promise<void>): Command {
  return async (workbench, argument) => {
    const { walk } = workbench;
    const isListed = argument instanceof FindingNode || argument instanceof RuleNode;
    const editor = isListed ? await editorOf(argument.document) : window.activeTextEditor;
    if (argument instanceof RuleNode && editor) await walk.enter(editor, argument.counted.rule);
    if (argument instanceof FindingNode && editor) walk.start(editor, argument.finding);
    await runOn(editor, run, workbench);
  };
}

/** Answers a command that is called where no transcript is. */
export function tellNoTranscript(): void {
  void window.showInformationMessage(l10n.t('This command works on a transcript: open one first.'));
}

async function runOn(
  editor: TextEditor | undefined,
  run: (editor: TextEditor, workbench: Workbench) => Promise<void>,
  workbench: Workbench,
): Promise<void> {
  if (!editor || !isTranscript(editor.document)) {
    tellNoTranscript();
    return;
  }
  if (await isStarted(workbench.client)) await run(editor, workbench);
  else say(l10n.t('The language server is not running'));
}

/** An editor of a document that can be seen, or else a new one; the focus stays where it is. */
async function editorOf(document: TextDocument): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const { viewColumn } = visible ?? {};
  return window.showTextDocument(document, { preserveFocus: true, ...(viewColumn && { viewColumn }) });
}

async function isStarted(client: BaseLanguageClient): Promise<boolean> {
  try {
    await client.start();
    return true;
  } catch {
    return false;
  }
}

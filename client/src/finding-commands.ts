import { type TextDocument, type TextEditor, window } from 'vscode';
import type { ListedFinding } from '../../protocol/findings';
import { type Command, runOn, type Workbench } from './command';
import { isTranscript } from './transcript-document';
import { FindingNode, RuleNode } from './views/findings-view';

/** What a key that is pressed in the list hands over, for it does not tell on what. */
const key = 'list';

/**
 * A command on the finding of the list that it is called for, which is handed over and where the cursor goes first, or
 * else on the one under the cursor. A key that is pressed in the list where no finding has the focus only goes to the
 * nearest one.
 */
export function onFinding(
  run: (editor: TextEditor, workbench: Workbench, listed?: ListedFinding) => Promise<void>,
): Command {
  return (workbench, argument) => {
    const { walk, findings } = workbench;
    return findings.inTurn(async () => {
      const isKey = argument === key;
      const { place, row } = await calledFor(workbench, argument);
      await runOn(place, workbench, async (editor) => {
        if (row instanceof FindingNode) walk.start(editor, row.finding);
        if (row instanceof RuleNode) await walk.enter(editor, row.counted.rule);
        else if (row || !isKey) await run(editor, workbench, row?.finding);
        else await walk.go(editor, 'onward');
        if (isKey) await findings.takeFocus();
      });
    });
  };
}

/** A command on a rule: that of the row of the list that it is called for, or else of the finding under the cursor. */
export function onRule(run: (editor: TextEditor, workbench: Workbench, rule?: string) => Promise<void>): Command {
  return (workbench, argument) => {
    const { walk, findings } = workbench;
    return findings.inTurn(async () => {
      const { place, row } = await calledFor(workbench, argument);
      const listed = row instanceof RuleNode ? row.counted.rule : row?.finding.rule;
      await runOn(place, workbench, async (editor) => run(editor, workbench, listed ?? (await walk.ruleHere(editor))));
    });
  };
}

/** A row of the list of findings, if a command is called for one, and the editor where its text is to be worked on. */
interface Place {
  readonly place: TextEditor | undefined;
  readonly row: RuleNode | FindingNode | undefined;
}

/** What a command is called for: a row, or else the transcript where the work is, or else the one that is listed. */
async function calledFor({ findings }: Workbench, argument: unknown): Promise<Place> {
  const isKey = argument === key;
  const handed = isKey ? await findings.focused() : argument;
  const row = handed instanceof FindingNode || handed instanceof RuleNode ? handed : undefined;
  const active = window.activeTextEditor;
  if (!row && !isKey && active && isTranscript(active.document)) return { place: active, row };
  const document = row?.document ?? findings.shown;
  return { place: document && (await editorOf(document)), row };
}

/** An editor of a document that can be seen, or else a new one; the focus stays where it is. */
async function editorOf(document: TextDocument): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const { viewColumn } = visible ?? {};
  return window.showTextDocument(document, { preserveFocus: true, ...(viewColumn && { viewColumn }) });
}

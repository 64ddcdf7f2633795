import { l10n, type QuickPickItem, type Range, type TextEditor, window } from 'vscode';
import type { ListedAnnotation } from '../../../protocol/annotations';
import { chosenAnnotation } from '../annotation-commands';
import { rangeOf } from '../annotation-range';
import type { Command } from '../command';
import { showPlace } from '../go-to-annotation';
import { say } from '../message';

/** What may be said of an annotation whose place is not certain; no range: it is nowhere. */
interface Answer extends QuickPickItem {
  readonly range: Range | undefined;
}

/** Asks where an annotation is that was not found for certain: the one it is called for, or else the first of them. */
export const confirmAnnotation: Command = async (workbench, argument) => {
  const { annotations } = workbench;
  const active = window.activeTextEditor;
  const chosen = await chosenAnnotation(workbench, argument);
  const document = chosen?.document ?? active?.document;
  if (!document) return;
  const isOpen = ({ state }: ListedAnnotation) => state === 'doubtful' || state === 'orphan';
  const listed = annotations.of(document).annotations;
  const annotation =
    chosen && isOpen(chosen.annotation) ? chosen.annotation : listed.find(({ state }) => state === 'doubtful');
  if (!annotation) return say(l10n.t('Every place is certain.'));
  const editor = await window.showTextDocument(document, { preserveFocus: true });
  if (answersFor(editor, annotation).length === 0)
    return say(l10n.t('Its text has gone. Select where it is now, and choose it again.'));
  const answer = await ask(editor, annotation);
  if (answer) await annotations.place(document, annotation.id, answer.range);
};

/** While one looks through the places, the editor shows each, and goes back if none is taken. */
async function ask(editor: TextEditor, annotation: ListedAnnotation): Promise<Answer | undefined> {
  const { selection, visibleRanges } = editor;
  const answer = await window.showQuickPick(answersFor(editor, annotation), {
    title: l10n.t('Where is “{0}” now?', shortened(annotation.quote)),
    placeHolder: annotation.notes.join(' · '),
    matchOnDescription: true,
    onDidSelectItem: ({ range }: Answer) => {
      if (range) showPlace(editor, { range });
    },
  });
  if (answer?.range) return answer;
  editor.selection = selection;
  if (visibleRanges[0]) editor.revealRange(visibleRanges[0]);
  return answer;
}

function answersFor({ selection }: TextEditor, { candidates, state }: ListedAnnotation): Answer[] {
  const places = candidates.map((place) => ({
    label: l10n.t('Line {0}', place.range.start.line + 1),
    description: `${place.before}${place.text}${place.after}`,
    range: rangeOf(place),
  }));
  const selected = selection.isEmpty ? [] : [{ label: l10n.t('What is selected now'), range: selection }];
  const nowhere = { label: l10n.t('Nowhere: keep it with its quote'), range: undefined };
  return [...places, ...selected, ...(state === 'doubtful' ? [nowhere] : [])];
}

function shortened(quote: string): string {
  const inOneLine = quote.replace(/\s+/g, ' ');
  return inOneLine.length > 40 ? `${inOneLine.slice(0, 40)}…` : inOneLine;
}

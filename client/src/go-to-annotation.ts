import { l10n, Selection, type TextEditor, TextEditorRevealType } from 'vscode';
import type { QuotedPlace } from '../../protocol/annotations';
import { rangeOf } from './annotation-range';
import type { Annotations } from './annotations';
import { say } from './message';
import { type Direction, neighbour } from './places';

/** Moves to the nearest annotation that begins after the cursor, or before it. */
export async function goToNeighbour(editor: TextEditor, annotations: Annotations, direction: Direction): Promise<void> {
  const all = (await annotations.ask(editor.document)).annotations;
  const places = all.flatMap(({ place }) => place ?? []);
  const place = neighbour(places, ({ range }) => range.start, editor.selection.start, direction);
  if (place) showPlace(editor, place);
  else say(l10n.t('Nothing is annotated here yet.'));
}

/** Selects a place and shows it. */
export function showPlace(editor: TextEditor, place: Pick<QuotedPlace, 'range'>): void {
  const { start, end } = rangeOf(place);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

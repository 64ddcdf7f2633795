import { l10n, type TextEditor } from 'vscode';
import { say } from './message';
import { type Direction, neighbour } from './places';
import { reveal } from './reveal';
import { type Turn, turnsOf } from './turns';

/** Moves the cursor to the nearest turn that begins after it, or before it. */
export async function goToTurn(editor: TextEditor, direction: Direction): Promise<void> {
  goToNearest(editor, await turnsOf(editor.document), direction);
}

/** Moves the cursor to the nearest turn of the one who speaks where it stands. */
export async function goToTurnOfSpeaker(editor: TextEditor, direction: Direction): Promise<void> {
  const turns = await turnsOf(editor.document);
  const current = turns.find(({ range }) => range.contains(editor.selection.active));
  if (!current) return say(l10n.t('The cursor is in no turn.'));
  const same = turns.filter(({ speaker }) => speaker === current.speaker);
  if (same.length === 1) say(l10n.t('{0} has no other turn.', current.speaker));
  goToNearest(editor, same, direction);
}

function goToNearest(editor: TextEditor, turns: readonly Turn[], direction: Direction): void {
  const turn = neighbour(turns, ({ range }) => range.start, editor.selection.active, direction);
  if (turn) reveal(editor, turn.range.start);
  else say(l10n.t('No turns were found here.'));
}

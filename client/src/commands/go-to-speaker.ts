import { l10n, type QuickPickItem, type TextEditor, window } from 'vscode';
import { onTranscript } from '../command';
import { say } from '../message';
import { reveal } from '../reveal';
import { type Turn, turnCount, turnsOf } from '../turns';

/** Asks for a speaker, then for one of the speaker's turns, and goes there. */
export const goToSpeaker = onTranscript(async (editor) => {
  const turns = await turnsOf(editor.document);
  if (turns.length === 0) return say(l10n.t('No turns were found here.'));
  const spoken = await pickSpeaker(turns);
  if (!spoken) return;
  const turn = spoken.length === 1 ? spoken[0] : await pickTurn(editor, spoken);
  if (turn) reveal(editor, turn.range.start);
});

/** The turns of the speaker who is picked; the one with most turns stands first. */
async function pickSpeaker(turns: readonly Turn[]): Promise<readonly Turn[] | undefined> {
  const items = [...bySpeaker(turns)]
    .map(([speaker, spoken]) => ({ label: speaker, description: turnCount(spoken.length), spoken }))
    .sort((a, b) => b.spoken.length - a.spoken.length);
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Go to Speaker'),
    placeHolder: l10n.t('Who speaks?'),
  });
  return picked?.spoken;
}

/** The turn that is picked. While one looks through the list the editor shows each, and goes back if none is taken. */
async function pickTurn(editor: TextEditor, turns: readonly Turn[]): Promise<Turn | undefined> {
  const [before] = editor.visibleRanges;
  const items = turns.map((turn) => ({
    label: l10n.t('Line {0}', turn.range.start.line + 1),
    description: turn.excerpt,
    turn,
  }));
  const picked = await window.showQuickPick(items, {
    title: turns[0]?.speaker ?? '',
    placeHolder: l10n.t('Which turn?'),
    matchOnDescription: true,
    onDidSelectItem: (item: QuickPickItem & { readonly turn: Turn }) => editor.revealRange(item.turn.range),
  });
  if (!picked && before) editor.revealRange(before);
  return picked?.turn;
}

function bySpeaker(turns: readonly Turn[]): Map<string, Turn[]> {
  const spoken = new Map<string, Turn[]>();
  for (const turn of turns) {
    const known = spoken.get(turn.speaker);
    if (known) known.push(turn);
    else spoken.set(turn.speaker, [turn]);
  }
  return spoken;
}

import type { Analysis } from '../analysis';
import { beginTurn } from './begin-turn';
import { placedBlockAt } from './trial';
import type { TurnEdit } from './turn-edit';
import { formOf, gapBehind } from './turn-form';
import { turnPlaceAt } from './turn-items';

/**
 * Splits the turn at an offset: what follows becomes a turn of `speaker` (an index in the structure's speakers). A word
 * that stands under the cursor goes with it.
 *
 * @returns undefined where nothing would be left on one of the sides, or no label can be made.
 */
export function splitTurn(analysis: Analysis, offset: number, speaker: number): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const turn = turnPlaceAt(blocks, offset)?.turn;
  const form = formOf(analysis, speaker, offset);
  if (!turn || !form || placedBlockAt(blocks, offset).block.kind !== 'paragraph') return undefined;
  const speech =
    turn.label.span.end + gapBehind(lines.slice({ start: turn.label.span.end, end: turn.span.end })).length;
  const at = wordStart(analysis, offset);
  if (at <= speech || at >= turn.span.end) return undefined;
  if (lines.slice({ start: at, end: turn.span.end }).trim() === '') return undefined;
  return beginTurn(analysis, { start: at, end: at }, form);
}

/** Where the word of letters and digits around an offset begins; characters that are words by themselves are none. */
function wordStart({ lines }: Analysis, offset: number): number {
  const { line, character } = lines.positionAt(offset);
  const { text } = lines.line(line)!;
  if (!/^[\p{sc=Latin}\p{sc=Hangul}\p{N}'’-]/u.test(text.slice(character))) return offset;
  return offset - /[\p{sc=Latin}\p{sc=Hangul}\p{N}'’-]*$/u.exec(text.slice(0, character))![0].length;
}

import type { Analysis } from '../analysis';
import { glueAt } from './merge-turn';
import { labelAt, placedBlockAt, transcriptAfter } from './trial';
import { replacement, type TurnEdit } from './turn-edit';
import { turnPlaceAt } from './turn-items';

/**
 * Takes the label on the line of an offset for text, as where a line was broken before the last character of a verb of
 * saying: the line goes on from the one before, for at a line's beginning it would be read as a label again. No word
 * changes.
 *
 * @returns undefined where no text comes before, or the label is set by more than its words.
 */
export function demoteLabel(analysis: Analysis, offset: number): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const place = turnPlaceAt(blocks, offset);
  if (!place) return undefined;
  const { label, span } = place.turn;
  const before = place.items[place.index - 1];
  const isOnItsLine = lines.positionAt(offset).line === lines.positionAt(label.span.start).line;
  if (!isOnItsLine || !before || /^[#*_]/u.test(lines.slice(label.span))) return undefined;
  if (placedBlockAt(blocks, Math.max(0, before.span.end - 1)).block.kind !== 'paragraph') return undefined;
  if (lines.slice({ start: before.span.end, end: span.start }).trim() !== '') return undefined;
  const glue = glueAt(analysis, before.span.end, label.span.start);
  const edit = replacement(lines, { start: before.span.end, end: label.span.start }, glue);
  const start = before.span.end + glue.length;
  return labelAt(transcriptAfter(analysis, [edit]), start) ? undefined : { edits: [edit], cursor: start };
}

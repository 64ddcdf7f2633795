import type { Analysis } from '../analysis';
import { glueBetween } from '../syntax/joining';
import { Line } from '../text/lines';
import { labelAt, placedBlockAt, transcriptAfter } from './trial';
import { replacement, type TurnEdit } from './turn-edit';
import { gapBehind } from './turn-form';
import { type TurnItem, type TurnPlace, turnPlaceAt } from './turn-items';

/**
 * Merges the turn at an offset with the one before: its label goes, and what it says goes on in the last paragraph of
 * that turn; where furniture stands between, as a paragraph of its own behind it.
 *
 * @returns undefined where no turn comes right before.
 */
export function mergeTurn(analysis: Analysis, offset: number): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const place = turnPlaceAt(blocks, offset);
  const before = place && turnBefore(place);
  if (!place || !before) return undefined;
  const { span, label } = place.turn;
  const behind = lines.slice({ start: label.span.end, end: Math.max(span.end, label.span.end) });
  const speech = label.span.end + gapBehind(behind).length;
  const between = lines.slice({ start: before.span.end, end: span.start });
  const joins = between.trim() === '' && placedBlockAt(blocks, before.span.end - 1).block.kind === 'paragraph';
  const start = joins ? before.span.end : label.span.start;
  const glue = joins && behind.trim() !== '' ? glueAt(analysis, start, speech) : '';
  const edit = replacement(lines, { start, end: speech }, glue);
  if (labelAt(transcriptAfter(analysis, [edit]), start + glue.length)) return undefined;
  return { edits: [edit], cursor: start + glue.length };
}

/** The turn before, of which this one can be a part: headings stand in turns as well. */
function turnBefore({ items, index }: TurnPlace): TurnItem | undefined {
  const between = items.slice(1, index);
  const mayStandInside = between.every(({ block }) => block.kind === 'furniture' && block.furniture !== 'closing');
  return index > 0 && mayStandInside && items[0]?.label ? items[0] : undefined;
}

/** What stands between two pieces of text that become one line. */
export function glueAt({ lines, profile }: Analysis, end: number, start: number): '' | ' ' {
  const above = lines.positionAt(end);
  const below = lines.positionAt(start);
  const first = new Line(lines.line(above.line)!.text.slice(0, above.character), '\n');
  const second = new Line(lines.line(below.line)!.text.slice(below.character), '\n');
  return glueBetween(first, second, profile.latinSpacing);
}

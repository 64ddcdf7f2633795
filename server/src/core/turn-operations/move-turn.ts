import type { Analysis } from '../analysis';
import type { Transcript } from '../syntax/parse';
import type { Edit } from '../text/span';
import { placedBlockAt, transcriptAfter } from './trial';
import type { TurnEdit } from './turn-edit';
import { type TurnItem, turnPlaceAt } from './turn-items';

/**
 * Moves the turn at an offset over what stands before or behind it: a turn, a heading, a line of the page, but no text
 * that nobody says. That is what is taken out and put in on the other side, while the turn itself, and whatever is marked
 * in it, stays untouched; so does the white space between.
 *
 * @returns undefined where there is nothing to move over, or either would not be read as before.
 */
export function moveTurn(analysis: Analysis, offset: number, to: 'up' | 'down'): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const place = turnPlaceAt(blocks, offset);
  const other = place?.items[place.index + (to === 'up' ? -1 : 1)];
  if (!place || !other || (!other.label && other.block.kind === 'paragraph')) return undefined;
  const { turn } = place;
  const [first, second] = to === 'up' ? [other, turn] : [turn, other];
  const between = lines.slice({ start: first.span.end, end: second.span.start });
  const text = lines.slice(other.span);
  const edits: readonly Edit[] =
    to === 'up'
      ? [
          { span: { start: other.span.start, end: turn.span.start }, newText: '' },
          { span: { start: turn.span.end, end: turn.span.end }, newText: between + text },
        ]
      : [
          { span: { start: turn.span.start, end: turn.span.start }, newText: text + between },
          { span: { start: turn.span.end, end: other.span.end }, newText: '' },
        ];
  const moved = (text.length + between.length) * (to === 'up' ? -1 : 1);
  const after = transcriptAfter(analysis, edits);
  const otherStart = to === 'up' ? other.span.start + lengthOf(turn) + between.length : turn.span.start;
  if (!isReadAs(after, turn, turn.span.start + moved) || !isReadAs(after, other, otherStart)) return undefined;
  return { edits, cursor: Math.max(turn.span.start, Math.min(offset, turn.span.end)) + moved };
}

function lengthOf({ span }: TurnItem): number {
  return span.end - span.start;
}

/** Whether an item is at its new place what it was at the old one. */
function isReadAs(transcript: Transcript, { block, label }: TurnItem, offset: number): boolean {
  const found = placedBlockAt(transcript, offset);
  return found.start === offset && found.block.label?.name === label?.name && found.block.furniture === block.furniture;
}

import type { Span } from '../text/span';
import { agreement } from './agreement';
import { letterOf } from './letters';
import type { MatchingView } from './matching-view';
import type { MovingUnit, Side } from './sides';

/** A passage in its own text: where it is, in codes of the view, and what stands beside it. */
export interface PlacedPassage {
  readonly place: Span;
  readonly before: Side;
  readonly behind: Side;
  readonly unit: MovingUnit;
}

/**
 * How many codes agree at most of a passage and of what stands around it in its turn, at any of the places that are as
 * far away as `shifts` say. Where as many agree and more, it is the passage itself. `information` is by letter.
 */
export function mostAlike(
  view: MatchingView,
  { place: { start, end }, before, behind, unit }: PlacedPassage,
  shifts: readonly number[],
  information: Float32Array,
): number {
  const quote = Uint8Array.from(view.codes.subarray(start, end), letterOf);
  const ownBefore = firstOf(before, before[unit]);
  const ownBehind = firstOf(behind, behind[unit]);
  const forwards = withQuote(quote, ownBehind);
  const backwards = withQuote(quote.slice().reverse(), ownBefore);
  const agreed = (side: Side, place: number, step: 1 | -1) => agreement(side, view, place, step, information).agreed;
  let most = 0;
  for (const shift of shifts) {
    const [from, to] = [start + shift, end + shift];
    most = Math.max(
      most,
      agreed(ownBefore, from - 1, -1) + agreed(forwards, from, 1),
      agreed(backwards, to - 1, -1) + agreed(ownBehind, to, 1),
    );
  }
  return most;
}

function firstOf({ letters, seams }: Side, length: number): Side {
  return { letters: letters.subarray(0, length), seams: seams.subarray(0, length), line: length, turn: length };
}

/** A side read through the whole quote first. */
function withQuote(quote: Uint8Array, { letters, seams }: Side): Side {
  const length = quote.length + letters.length;
  const all = new Uint8Array(length);
  all.set(quote);
  all.set(letters, quote.length);
  const allSeams = new Uint8Array(length);
  allSeams.set(seams, quote.length);
  return { letters: all, seams: allSeams, line: length, turn: length };
}

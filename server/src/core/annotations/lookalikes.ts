import type { Span } from '../text/span';
import type { PieceIndex } from './piece-index';

/** A place that reads like another: how far away it is, in codes of the view, and what part of the pieces is the same. */
export interface Alike {
  readonly shift: number;
  readonly share: number;
}

/** Of two copies with a misread character here and there, about two thirds of the pieces are the same. */
export const leastShare = 0.35;

/** What reads like a stretch of a view: that most like it first. Votes of pieces for diagonals, as for seeds. */
export function alikeOf(index: PieceIndex, { start, end }: Span): Alike[] {
  const shifts: number[] = [];
  let pieces = 0;
  const step = Math.max(1, Math.round((end - start) / mostPieces));
  for (let at = Math.max(0, start); at < Math.min(end, index.view.length); at += step) {
    const places = index.placesOf(at, mostPlaces);
    if (places.length === 0) continue;
    pieces++;
    for (const place of places) if (Math.abs(place - at) >= nearest) shifts.push(place - at);
  }
  const votes = Int32Array.from(shifts).sort();
  const least = pieces * leastAlike;
  const found: Alike[] = [];
  for (let from = 0; from < votes.length; ) {
    let to = from + 1;
    while (to < votes.length && votes[to]! - votes[to - 1]! <= sameShift) to++;
    if (to - from >= least) found.push({ shift: mostFrequent(votes, from, to), share: (to - from) / pieces });
    from = to;
  }
  return found.sort((a, b) => b.share - a.share).slice(0, mostAlike);
}

/** Whether two stretches of a view read the same, but for single characters here and there that are misread in one. */
export function readTheSame(index: PieceIndex, one: Span, other: Span): boolean {
  const { codes } = index.view;
  const length = one.end - one.start;
  let shift = other.start - one.start;
  let differing = 0;
  let adjacent = 0;
  let slipped = 0;
  for (let at = one.start; at < one.end; at++) {
    if (at + shift < other.end && codes[at] === codes[at + shift]) continue;
    const isAdjacent = at > one.start && codes[at - 1] !== codes[at - 1 + shift];
    differing++;
    if (!isAdjacent) continue;
    adjacent++;
    const slip = slips.find((slip) => index.isSame(at + 1, at + 1 + shift + slip));
    if (slip === undefined || slip === 0) continue;
    shift += slip;
    slipped++;
  }
  return (
    Math.abs(other.end - one.end - shift) <= 4 &&
    differing <= 1 + length * mostDiffering &&
    adjacent <= 1 + length * mostAdjacent &&
    slipped <= length * mostSlipped
  );
}

/** Of numbers in order, the one that stands there most often. */
function mostFrequent(numbers: Int32Array, start: number, end: number): number {
  let best = numbers[start]!;
  let most = 0;
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && numbers[to] === numbers[from]) to++;
    if (to - from > most) {
      most = to - from;
      best = numbers[from]!;
    }
    from = to;
  }
  return best;
}

/** About so many pieces of a stretch are looked up. */
const mostPieces = 60;
/** A piece that stands at more places than these is looked up at these only. */
const mostPlaces = 64;
/** What is nearer overlaps the stretch itself. */
const nearest = 8;
const sameShift = 6;
/** With fewer of the pieces, nothing reads alike; and so many places are enough. */
const leastAlike = 0.04;
const mostAlike = 96;
/** What misread characters in both make: as parts of a stretch. */
const mostDiffering = 0.12;
const mostAdjacent = 0.015;
/** A number of a page that stands in one of them. */
const mostSlipped = 1 / 150;
const slips: readonly number[] = [0, 1, -1, 2, -2, 3, -3];

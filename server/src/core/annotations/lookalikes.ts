import type { Span } from '../text/span';
import type { PieceIndex } from './piece-index';

/**
 * How far away, in codes of the view, stands what reads much like a stretch of it; in order of place. Votes of pieces
 * for diagonals, as for seeds.
 */
export function lookalikesOf(index: PieceIndex, { start, end }: Span): number[] {
  const votes = new Map<number, number>();
  let pieces = 0;
  for (let at = Math.max(0, start); at < Math.min(end, index.view.length); at++) {
    const places = index.placesOf(at, mostPlaces);
    if (places.length === 0) continue;
    pieces++;
    for (const place of places) {
      const shift = place - at;
      if (Math.abs(shift) >= nearest) votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
  }
  const shifts = [...votes.keys()].sort((a, b) => a - b);
  const found: number[] = [];
  for (let from = 0; from < shifts.length; ) {
    let to = from;
    let sum = 0;
    let heaviest = shifts[from]!;
    while (to < shifts.length && shifts[to]! - shifts[Math.max(from, to - 1)]! <= sameShift) {
      sum += votes.get(shifts[to]!)!;
      if (votes.get(shifts[to]!)! > votes.get(heaviest)!) heaviest = shifts[to]!;
      to++;
    }
    if (sum >= pieces * leastShare) found.push(heaviest);
    from = to;
  }
  return found;
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

/** A piece that stands at more places than these is looked up at these only. */
const mostPlaces = 64;
/** What is nearer overlaps the stretch itself. */
const nearest = 8;
const sameShift = 6;
/** Of two copies with a misread character here and there, about two thirds of the pieces are the same. */
const leastShare = 0.35;
/** What misread characters in both make: as parts of a stretch. */
const mostDiffering = 0.12;
const mostAdjacent = 0.015;
/** A number of a page that stands in one of them. */
const mostSlipped = 1 / 150;
const slips: readonly number[] = [0, 1, -1, 2, -2, 3, -3];

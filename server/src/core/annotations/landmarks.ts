import type { Span } from '../text/span';
import type { Landmark } from './annotation';
import type { MatchingView } from './matching-view';
import { pieceLength } from './piece-index';

/**
 * Stretches of a turn by which a passage in it can be told from its lookalikes, where they read alike too far around
 * it: from `near` outwards to the ends of the turn, `within`. `others` says how far away the lookalikes are. All in
 * codes of the view. In order of place.
 */
export function landmarksAround(
  view: MatchingView,
  { start, near, within }: Whereabouts,
  others: readonly number[],
  text: string,
): Landmark[] {
  const before = landmarksOnSide(view, { start: within.start, end: near.start }, -1, others);
  const behind = landmarksOnSide(view, { start: near.end, end: within.end }, 1, others);
  return [...before.reverse(), ...behind].map(({ start: from, end }) => ({
    text: text.slice(view.offsets[from]!, view.offsets[end - 1]! + 1).replace(/\s+/gu, ' '),
    distance: from - start,
  }));
}

/** Where a passage is, in codes of the view. */
export interface Whereabouts {
  /** Where its quote begins; landmarks are counted from there. */
  readonly start: number;
  /** What is known of it without landmarks. */
  readonly near: Span;
  /** Its turn. */
  readonly within: Span;
}

/** So many stretches of a side are looked at, from the nearest on, until each lookalike is told apart so often. */
const mostStretches = 96;
const timesTold = 3;
const mostRivals = 16;

function landmarksOnSide(
  { codes, length }: MatchingView,
  { start, end }: Span,
  side: 1 | -1,
  others: readonly number[],
): Span[] {
  const size = pieceLength(codes[side < 0 ? end - 1 : start] ?? 0) * 2;
  const step = Math.max(size >> 1, Math.ceil((end - start) / mostStretches));
  let untold = others.slice(0, mostRivals).map((shift) => ({ shift, told: 0 }));
  const found: Span[] = [];
  for (let far = 0; far + size <= end - start && untold.length > 0; far += step) {
    const from = side < 0 ? end - far - size : start + far;
    const told = untold.filter(({ shift }) => !isShared(codes, length, from, from + size, shift));
    if (told.length === 0) continue;
    found.push({ start: from, end: from + size });
    for (const one of told) one.told++;
    untold = untold.filter(({ told }) => told < timesTold);
    far += size;
  }
  return found;
}

/** Whether much the same stands so far away. */
function isShared(codes: Uint16Array, length: number, from: number, to: number, shift: number): boolean {
  const size = to - from;
  for (const slip of slips) {
    let same = 0;
    for (let i = from; i < to; i++) {
      const at = i + shift + slip;
      if (at >= 0 && at < length && codes[i] === codes[at]) same++;
    }
    if (same > size * 0.5) return true;
  }
  return false;
}

const slips: readonly number[] = [0, 1, -1, 2, -2, 3, -3, 4, -4];

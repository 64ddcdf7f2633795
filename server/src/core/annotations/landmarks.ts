import type { Span } from '../text/span';
import type { Landmark } from './annotation';
import type { MatchingView } from './matching-view';
import { type PieceIndex, pieceLength } from './piece-index';

/**
 * Stretches of a turn by which a passage in it can be told from its lookalikes, where they read alike too far around
 * it: from `near` outwards to the ends of the turn, `within`. `others` says how far away the lookalikes are. All in
 * codes of the view. In order of place.
 */
export function landmarksAround(
  index: PieceIndex,
  { start, near, within }: Whereabouts,
  others: readonly number[],
  text: string,
): Landmark[] {
  const { view } = index;
  const before = landmarksOnSide(index, { start: within.start, end: near.start }, -1, others);
  const behind = landmarksOnSide(index, { start: near.end, end: within.end }, 1, others);
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

function landmarksOnSide(index: PieceIndex, { start, end }: Span, side: 1 | -1, others: readonly number[]): Span[] {
  const { codes } = index.view;
  const size = pieceLength(codes[side < 0 ? end - 1 : start] ?? 0) * 2;
  const step = Math.max(size >> 1, Math.ceil((end - start) / mostStretches));
  let untold = others.slice(0, mostRivals).map((shift) => ({ shift, told: 0 }));
  const found: Span[] = [];
  for (let far = 0; far + size <= end - start && untold.length > 0; far += step) {
    const from = side < 0 ? end - far - size : start + far;
    const told = untold.filter(({ shift }) => !isShared(index, from, from + size, shift));
    if (told.length === 0) continue;
    found.push({ start: from, end: from + size });
    for (const one of told) one.told++;
    untold = untold.filter(({ told }) => told < timesTold);
    far += size;
  }
  return found;
}

/** Whether much the same stands about so far away, with letters misread or not. */
function isShared(index: PieceIndex, from: number, to: number, shift: number): boolean {
  const isNear = (at: number) =>
    index.placesOf(at, mostPlaces).some((place) => Math.abs(place - at - shift) <= mostSlip);
  return isNear(from) || isNear((from + to) >> 1) || isMisread(index.view, from, to, shift);
}

/** Whether so much of it stands about there that the rest may be misread. */
function isMisread({ codes, length }: MatchingView, from: number, to: number, shift: number): boolean {
  const most = (to - from) >> 1;
  const last = Math.min(length - (to - from), from + shift + mostSlip);
  for (let place = Math.max(0, from + shift - mostSlip); place <= last; place++) {
    let differing = 0;
    for (let i = 0; i < to - from && differing < most; i++) if (codes[from + i] !== codes[place + i]) differing++;
    if (differing < most) return true;
  }
  return false;
}

/** A piece that stands at more places than these is looked up at these only. */
const mostPlaces = 64;

/** What a turn has lost or gained between a passage and a landmark, at most. */
export const mostSlip = 160;

import type { Span } from '../text/span';
import type { Landmark } from './annotation';
import { type PieceIndex, pieceLength } from './piece-index';

/**
 * Characters in and around a passage by which it can be told from its lookalikes: on both sides, in stretches that grow
 * with their distance, those that the fewest of them have. `start` and `end` are in codes of the view. In order of place.
 */
export function landmarksAround(
  index: PieceIndex,
  { start, end }: Span,
  { others, reprints }: Lookalikes,
  text: string,
): Landmark[] {
  if (others.length === 0) return [];
  const lookalikes = { others: others.slice(0, mostShifts), reprints };
  const places: number[] = [];
  const take = (from: number, to: number) => {
    const at = rarestIn(index, Math.max(0, from), Math.min(index.view.length, to), lookalikes);
    if (at !== undefined) places.push(at);
  };
  for (let at = start; at < end; at += shortest) take(at, Math.min(end, at + shortest));
  for (const { near, far } of stretches)
    if (places.filter((at) => at < start).length < enough) take(start - far, start - near);
  for (const { near, far } of stretches)
    if (places.filter((at) => at >= end).length < enough) take(end + near, end + far);
  return places.sort((a, b) => a - b).map((at) => ({ text: textAt(index, at, text), distance: at - start }));
}

/** Where else a text reads like a passage: as far away, in codes of the view, as these say. */
export interface Lookalikes {
  readonly others: readonly number[];
  /** In other printings of the same turn: what they do not have is misread. */
  readonly reprints: readonly number[];
}

/** In codes of the view. */
const shortest = 16;
const farthest = 4000;
const growth = 1.2;
/** On either side. */
const enough = 10;
const mostShifts = 16;
const mostTries = 40;
/** Stretches on one side of a quote, each longer than the one before. */
const stretches: readonly { readonly near: number; readonly far: number }[] = stretchesTo(farthest);

function stretchesTo(farthest: number): { readonly near: number; readonly far: number }[] {
  const found: { readonly near: number; readonly far: number }[] = [];
  for (let near = 0; near < farthest; ) {
    const far = Math.round(near * growth + shortest);
    found.push({ near, far });
    near = far;
  }
  return found;
}

/** Of the lookalikes, no more may have a landmark too. */
const mostSharing = 0.5;

/** Where the piece begins, between two places, that the fewest lookalikes share. */
function rarestIn(index: PieceIndex, from: number, to: number, { others, reprints }: Lookalikes): number | undefined {
  const { codes } = index.view;
  const step = Math.max(2, Math.floor((to - from) / mostTries));
  let best: number | undefined;
  let least = Math.floor(mostSharing * others.length) + 1;
  for (let at = from; at + pieceLength(codes[at]!) <= to && least > 0; at += step) {
    const sharing = others.filter((shift) => isShared(index, at, shift)).length;
    if (sharing >= least || !(reprints.length === 0 || reprints.some((shift) => isShared(index, at, shift)))) continue;
    least = sharing;
    best = at;
  }
  return best;
}

/** Whether much the same stands so far away as around the piece at `at`; characters that are misread change little. */
function isShared(index: PieceIndex, at: number, shift: number): boolean {
  const { codes, length } = index.view;
  const from = Math.max(0, at - beside);
  const to = Math.min(length, at + pieceLength(codes[at]!) + beside);
  return slips.some((slip) => {
    if (index.isSame(at, at + shift + slip)) return true;
    let same = 0;
    for (let i = from; i < to; i++) if (codes[i] === codes[i + shift + slip]) same++;
    return same >= (to - from) * leastAgreement;
  });
}

const beside = 4;
const leastAgreement = 0.7;
const slips: readonly number[] = [0, 1, -1, 2, -2];

function textAt({ view: { codes, offsets } }: PieceIndex, at: number, text: string): string {
  return text.slice(offsets[at]!, offsets[at + pieceLength(codes[at]!) - 1]! + 1).replace(/\s+/gu, ' ');
}

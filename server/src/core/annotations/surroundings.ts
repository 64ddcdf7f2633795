import type { Landmark } from './annotation';
import { mostSlip } from './landmarks';
import { type Folding, type MatchingView, viewOf } from './matching-view';

/** A landmark as it is looked for. */
export interface FoldedLandmark {
  readonly codes: Uint16Array;
  readonly distance: number;
}

/** How much the landmarks on either side speak for a place, in bits. */
export interface Surroundings {
  readonly before: number;
  readonly behind: number;
}

/** Landmarks as the view is folded, nearest first; those too short to say anything are left out. */
export function foldedLandmarks(landmarks: readonly Landmark[], folding: Folding): FoldedLandmark[] {
  return landmarks
    .map(({ text, distance }) => {
      const { codes, length } = viewOf(text, folding);
      return { codes: codes.subarray(0, length), distance };
    })
    .filter(({ codes }) => codes.length >= 4)
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
}

/** What stands around each place, of all where a passage may be. */
export function surroundingsOf(
  view: MatchingView,
  places: readonly number[],
  landmarks: readonly FoldedLandmark[],
): Surroundings[] {
  const before = sideOf(
    view,
    places,
    landmarks.filter(({ distance }) => distance < 0),
  );
  const behind = sideOf(
    view,
    places,
    landmarks.filter(({ distance }) => distance >= 0),
  );
  return places.map((_, i) => ({ before: before[i]!, behind: behind[i]! }));
}

function sideOf(view: MatchingView, places: readonly number[], landmarks: readonly FoldedLandmark[]): number[] {
  const there = places.map((place) => landmarksAt(view, place, landmarks));
  const counts = landmarks.map((_, i) => there.filter((found) => found[i]).length);
  return there.map((found) => {
    let bits = 0;
    landmarks.forEach((_, i) => {
      const others = counts[i]! - (found[i] ? 1 : 0);
      const elsewhere = Math.max(leastElsewhere, Math.min(0.9, (others + 0.2) / (places.length + 1)));
      bits += Math.log2(found[i] ? keptRate / elsewhere : (1 - keptRate) / (1 - elsewhere));
    });
    return Math.max(mostAgainst, bits);
  });
}

/** Which of the landmarks, the nearest first, stand at about their distance from a place. */
function landmarksAt(view: MatchingView, place: number, landmarks: readonly FoldedLandmark[]): boolean[] {
  let shift = 0;
  let from = 0;
  return landmarks.map(({ distance, codes }) => {
    const slip = slipTo(
      view,
      place + distance + shift,
      codes,
      codes.length < long ? 4 + ((Math.abs(distance) - from) >> 6) : mostSlip,
    );
    if (slip === undefined) return false;
    shift += slip;
    from = Math.abs(distance);
    return true;
  });
}

/** How far from where it is expected the landmark stands; undefined where it does not. */
function slipTo(view: MatchingView, at: number, codes: Uint16Array, most: number): number | undefined {
  for (let slip = 0; slip <= most; slip++) {
    if (standsAt(view, at + slip, codes)) return slip;
    if (slip > 0 && standsAt(view, at - slip, codes)) return -slip;
  }
  return undefined;
}

function standsAt({ codes: all, length }: MatchingView, at: number, codes: Uint16Array): boolean {
  const most = codes.length < long ? 0 : codes.length >> 2;
  let differing = 0;
  if (at < 0 || at + codes.length > length) return false;
  for (let i = 0; i < codes.length; i++) if (all[at + i] !== codes[i] && ++differing > most) return false;
  return true;
}

/** A landmark of so many codes is still itself where some of them are misread. */
const long = 8;
/** How often a landmark is still there where its surroundings are; how rarely at most in others like them. */
const keptRate = 0.95;
const leastElsewhere = 0.05;
/** A part of a turn that is gone or split off speaks no louder against it than this. */
const mostAgainst = -3;

import type { Span } from '../text/span';
import type { Landmark } from './annotation';
import { type Folding, type MatchingView, viewOf } from './matching-view';
import { pieceLength } from './piece-index';

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
    .filter(({ codes }) => codes.length > 0 && codes.length >= pieceLength(codes[0]!))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
}

/**
 * What stands around each place, of all where a passage may be: the text there is the same as far as some point, behind
 * which another may follow, as where turns were moved. A landmark at about its distance makes it likelier that it is the
 * same as far as there; the more of the other places have it too, the less it says.
 */
export function surroundingsOf(
  view: MatchingView,
  places: readonly number[],
  landmarks: readonly FoldedLandmark[],
  turn: Span | undefined,
): Surroundings[] {
  const before = sideOf(view, places, landmarks, -1, turn && -turn.start);
  const behind = sideOf(view, places, landmarks, 1, turn && Math.max(0, turn.end));
  return places.map((_, i) => ({ before: before[i]!, behind: behind[i]! }));
}

function sideOf(
  view: MatchingView,
  places: readonly number[],
  all: readonly FoldedLandmark[],
  side: 1 | -1,
  turnEnd: number | undefined,
): number[] {
  const landmarks = all.filter(({ distance }) => distance < 0 === side < 0);
  const there = places.map((place) => landmarksAt(view, place, landmarks));
  const counts = landmarks.map((_, i) => there.filter((found) => found[i]).length);
  return there.map((found) => {
    let own = 0;
    let same = 0;
    let from = turnEnd ?? 0;
    let sum = turnEnd === undefined ? 0 : movedRate;
    let left = 1 - sum;
    landmarks.forEach(({ distance }, i) => {
      const far = Math.abs(distance);
      const others = counts[i]! - (found[i] ? 1 : 0);
      const elsewhere = Math.max(leastElsewhere, (others + 0.2) / (places.length + 1));
      const bits = Math.log2(found[i] ? keptRate / elsewhere : (1 - keptRate) / (1 - elsewhere));
      if (turnEnd !== undefined && far <= turnEnd) own += bits;
      else {
        const broken = (far - from) / (usualLength + far);
        sum += left * broken * 2 ** same;
        left *= 1 - broken;
        from = far;
        same += bits;
      }
    });
    const others = Math.log2(sum + left * 2 ** same);
    return Math.max(mostAgainst, own) + (turnEnd === undefined ? others : Math.min(mostOfOthers, others));
  });
}

/** Which of the landmarks, the nearest first, stand at about their distance from a place. */
function landmarksAt(view: MatchingView, place: number, landmarks: readonly FoldedLandmark[]): boolean[] {
  let shift = 0;
  let from = 0;
  return landmarks.map(({ distance, codes }) => {
    const slip = slipTo(view, place + distance + shift, codes, 2 + ((Math.abs(distance) - from) >> 7));
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

function standsAt({ codes: all }: MatchingView, at: number, codes: Uint16Array): boolean {
  for (let i = 0; i < codes.length; i++) if (all[at + i] !== codes[i]) return false;
  return true;
}

/** About so many codes belong together and move together. */
const usualLength = 500;
/** How often a landmark is still there where its surroundings are; how rarely at most in others like them. */
const keptRate = 0.8;
const leastElsewhere = 0.05;
/** How often a turn is no longer beside its neighbour. */
const movedRate = 0.35;
/** So many bits at most are said by what stands in other turns: where one was moved, another stands beside its neighbour. */
const mostOfOthers = 6;
/** A part of a turn that is gone or split off speaks no louder against it than this. */
const mostAgainst = -12;

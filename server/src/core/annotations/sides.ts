import type { Passage, Quote, Vicinity } from './annotation';
import { letterOf, letterOfCharacter } from './letters';
import { type Folding, viewOf } from './matching-view';

/** What stands on one side of a quote, read away from it. */
export interface Side {
  /** The nearest first. */
  readonly letters: Uint8Array;
  /** How many of them are in the same line as the quote, and in the same turn. */
  readonly line: number;
  readonly turn: number;
  /** By letter: more than 0 if a new line or turn comes between it and the one nearer to the quote. */
  readonly seams: Uint8Array;
}

/** Both sides of a quote: as they were kept, or where they were not, as the quote itself tells them. */
export function sidesOf(
  { prefix, suffix }: Quote,
  vicinity: Vicinity | undefined,
  folding: Folding,
): { readonly before: Side; readonly behind: Side } {
  if (!vicinity) return { before: sideOfText(prefix, folding, -1), behind: sideOfText(suffix, folding, 1) };
  return { before: sideOfLetters(vicinity.before, -1), behind: sideOfLetters(vicinity.behind, 1) };
}

/** Nothing beside a quote. */
export const noSide: Side = { letters: new Uint8Array(0), seams: new Uint8Array(0), line: 0, turn: 0 };

/** Stand before a letter, and behind the last one, where a line and where a turn begins. */
export const lineMark = '/';
export const turnMark = '|';

/** One side as a vicinity has it, in reading order; `direction` is that in which one reads away from the quote. */
export function sideOfLetters(text: string, direction: 1 | -1): Side {
  const letters = new Uint8Array(text.length);
  const seams = new Uint8Array(text.length);
  let length = 0;
  let seam = noSeam;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(direction > 0 ? i : text.length - 1 - i);
    const letter = letterOfCharacter(unit);
    if (letter === undefined) seam = Math.max(seam, unit === turnUnit ? turnSeam : lineSeam);
    else {
      letters[length] = letter;
      seams[length++] = seam;
      seam = noSeam;
    }
  }
  return sideOf(letters.subarray(0, length), seams.subarray(0, length));
}

/** What moves as a whole, and what stands beside a quote with it: its turn, or its line where there are no turns. */
export type MovingUnit = 'turn' | 'line';

/** What a passage moves with: its turn, where it stands in one. */
export function movingUnitOf({ turn }: Pick<Passage, 'turn'>): MovingUnit {
  return turn === undefined ? 'line' : 'turn';
}

/** What comes between a letter and the one nearer to the quote. */
const noSeam = 0;
const lineSeam = 1;
const turnSeam = 2;
const turnUnit = turnMark.charCodeAt(0);

function sideOfText(text: string, folding: Folding, direction: 1 | -1): Side {
  const { codes, offsets, length } = viewOf(text, folding);
  const letters = new Uint8Array(length);
  const seams = new Uint8Array(length);
  let last = direction > 0 ? -1 : text.length;
  for (let i = 0; i < length; i++) {
    const at = direction > 0 ? i : length - 1 - i;
    const offset = offsets[at]!;
    const between = direction > 0 ? text.slice(last + 1, offset) : text.slice(offset + 1, last);
    letters[i] = letterOf(codes[at]!);
    seams[i] = between.includes('\n') ? lineSeam : noSeam;
    last = offset;
  }
  return sideOf(letters, seams);
}

function sideOf(letters: Uint8Array, seams: Uint8Array): Side {
  const turn = seams.indexOf(turnSeam);
  const line = seams.indexOf(lineSeam);
  const nearest = turn < 0 || (line >= 0 && line < turn) ? line : turn;
  return {
    letters,
    seams,
    line: nearest < 0 ? letters.length : nearest,
    turn: turn < 0 ? letters.length : turn,
  };
}

import { letterOf } from './letters';
import type { MatchingView } from './matching-view';
import type { Side } from './sides';

/** How far what stands on one side of a quote agrees with what stands beside a place. */
export interface Agreement {
  readonly side: Side;
  /** How unlikely it is that so much agrees by chance. */
  readonly bits: number;
  /** Behind how many letters no more agree. */
  readonly covered: number;
  /** Letters that differ; a stretch of several is a burst, and counts as one. */
  readonly errors: number;
  readonly bursts: number;
  /** How often letters are missing or too many, as where a page begins. */
  readonly slips: number;
}

/**
 * Reads a side and the view from `place` on, in direction `step`, as long as they agree: single letters may differ, and
 * a few be missing or too many, if what comes then agrees again. `information` is by letter, in bits.
 */
export function agreement(
  side: Side,
  view: MatchingView,
  place: number,
  step: 1 | -1,
  information: Float32Array,
): Agreement {
  const { letters } = side;
  const walk = new Walk(side, view, place, step);
  let bits = 0;
  let errors = 0;
  let bursts = 0;
  let slips = 0;
  for (;;) {
    bits += walk.readOn(information);
    const way = walk.wayOn();
    if (!way) break;
    const isBurst = way.skip > 1;
    errors += Math.min(1, way.skip);
    bits -= replaced * way.skip;
    if (way.slip !== 0) slips++;
    if (isBurst) bursts++;
    walk.follow(way);
  }
  const covered = letters.length - walk.read < shortest ? letters.length : walk.read;
  return { side, bits: Math.max(0, bits), covered, errors, bursts, slips };
}

/** What a letter of a side is at a place: another one there, the same, or not read, for nothing agrees any more. */
export type LetterState = 0 | 1 | 2;

/** The same reading, but by letter: the state of each. */
export function readingOf(
  side: Pick<Side, 'letters' | 'turn'>,
  view: MatchingView,
  place: number,
  step: 1 | -1,
): Uint8Array {
  const { length } = side.letters;
  const unread: LetterState = 2;
  const states = new Uint8Array(length).fill(unread);
  const walk = new Walk(side, view, place, step);
  for (let from = 0; ; from = walk.read) {
    walk.readOn();
    states.fill(1, from, walk.read);
    const way = walk.wayOn();
    const differing = way ? way.skip : length - walk.read < shortest ? length - walk.read : 0;
    for (let i = walk.read; i < walk.read + differing; i++) states[i] = walk.isSame(i) ? 1 : 0;
    if (!way) return states;
    walk.follow(way);
  }
}

/** What a letter that differs says against, in bits. */
const replaced = 8;
/** So many letters have to agree again behind what does not; fewer at the end of a side say nothing. */
const shortest = 3;
const enough = 6;
const mostSkipped = 6;
const mostSlipped = 3;

/** Letters that differ, and how many more the text has there than the side. */
interface Way {
  readonly skip: number;
  readonly slip: number;
}

class Walk {
  read = 0;
  private shift = 0;

  constructor(
    private readonly side: Pick<Side, 'letters' | 'turn'>,
    private readonly view: MatchingView,
    private readonly place: number,
    private readonly step: 1 | -1,
  ) {}

  /** Reads all that agrees, and says how many bits that is. */
  readOn(information?: Float32Array): number {
    const { letters } = this.side;
    const { codes, length } = this.view;
    let bits = 0;
    let at = this.place + (this.read + this.shift) * this.step;
    while (this.read < letters.length && at >= 0 && at < length && letterOf(codes[at]!) === letters[this.read]) {
      bits += information?.[letters[this.read]!] ?? 0;
      this.read++;
      at += this.step;
    }
    return bits;
  }

  /** The shortest way past what differs; undefined where nothing agrees again, or nothing is left. */
  wayOn(): Way | undefined {
    if (this.read >= this.side.letters.length) return undefined;
    let best: Way | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let skip = 0; skip <= mostSkipped; skip++)
      for (let slip = -mostSlipped; slip <= mostSlipped; slip++) {
        const cost = costOf(skip, slip);
        if (cost >= least || !this.resumes(this.read + skip, this.shift + slip)) continue;
        best = { skip, slip };
        least = cost;
      }
    return best;
  }

  follow({ skip, slip }: Way): void {
    this.read += skip;
    this.shift += slip;
  }

  private resumes(index: number, shift: number): boolean {
    if (!this.isSame(index, shift)) return false;
    const end = Math.min(
      this.side.letters.length,
      index + enough,
      index < this.side.turn ? this.side.turn : index + enough,
    );
    if (end - index < shortest) return false;
    let differing = end - index > enough - 2 ? 1 : 0;
    for (let i = index + 1; i < end; i++) if (!this.isSame(i, shift) && differing-- === 0) return false;
    return true;
  }

  isSame(index: number, shift = this.shift): boolean {
    const at = this.place + (index + shift) * this.step;
    if (at < 0 || at >= this.view.length) return false;
    return letterOf(this.view.codes[at]!) === this.side.letters[index];
  }
}

function costOf(skip: number, slip: number): number {
  return 2 * skip + (skip > 1 ? 2 : 0) + (slip === 0 ? 0 : 1 + 1.5 * Math.abs(slip));
}

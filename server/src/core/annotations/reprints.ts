import type { Span } from '../text/span';
import { alikeOf, leastShare, readTheSame } from './lookalikes';
import type { PieceIndex } from './piece-index';

/**
 * Turns that a fault of extraction has printed twice in the same words: both printings are one utterance. What is said
 * again at another time, as a chairman's formula, is another one.
 */
export class Reprints {
  private readonly known = new Map<string, boolean>();
  private knownDoubled: boolean | undefined;

  /** `turns` are in codes of the view, in order of place. */
  constructor(
    private readonly index: PieceIndex,
    private readonly turns: readonly Span[],
  ) {}

  /** Whether what stands at `place` in a turn, all of it, is printed again so far away, `lookalikes` being all that reads like it. */
  isReprinted(turn: number, place: Span, shift: number, lookalikes: number): boolean {
    const stretch = this.printed(turn, shift);
    if (place.start < stretch.start || place.end > stretch.end) return false;
    const length = stretch.end - stretch.start;
    if (Math.abs(shift) > length + besideTurn) {
      if (length < neverSaidTwice && !(lookalikes === 1 && this.isDoubled())) return false;
      if (!this.isTurn(stretch.start + shift, stretch.end + shift) && !this.isDoubled()) return false;
    }
    return this.readsAgain(turn, shift);
  }

  /** What of a turn is printed once: where the label of the second printing is not recognised, both are one turn. */
  private printed(turn: number, shift: number): Span {
    const { start, end } = this.turns[turn]!;
    return {
      start: shift < 0 && -shift < end - start ? start - shift : start,
      end: shift > 0 && shift < end - start ? start + shift : end,
    };
  }

  private readsAgain(turn: number, shift: number): boolean {
    const key = `${turn} ${Math.round(shift / sameShift)}`;
    const { start, end } = this.printed(turn, shift);
    const known =
      this.known.get(key) ?? readTheSame(this.index, { start, end }, { start: start + shift, end: end + shift });
    this.known.set(key, known);
    return known;
  }

  /** Whether about these codes are a turn. */
  private isTurn(start: number, end: number): boolean {
    return this.turns.some((turn) => Math.abs(turn.start - start) <= slack && Math.abs(turn.end - end) <= 2 * slack);
  }

  /** Whether most long turns of the text are printed twice: then short ones that stand twice are too. */
  private isDoubled(): boolean {
    this.knownDoubled ??= this.areMostDoubled();
    return this.knownDoubled;
  }

  private areMostDoubled(): boolean {
    const long = this.turns
      .map((place, turn) => ({ turn, place }))
      .filter(({ place }) => place.end - place.start >= neverSaidTwice);
    const step = Math.ceil(long.length / mostTurnsTried);
    const tried = long.filter((_, i) => i % step === 0);
    const doubled = tried.filter(({ turn, place: { start, end } }) => {
      const middle = (start + end) >> 1;
      const alike = alikeOf(this.index, { start: middle - probe, end: middle + probe });
      return alike.some(({ shift, share }) => share >= leastShare && this.readsAgain(turn, shift));
    });
    return tried.length >= fewestTurns && doubled.length * 2 > tried.length;
  }
}

/** Nobody says so many codes in the same words again. */
const neverSaidTwice = 150;
const mostTurnsTried = 40;
const fewestTurns = 5;
/** Headings and the like between two printings of a turn. */
const besideTurn = 60;
const sameShift = 8;
const slack = 4;
/** So much on either side of the middle of a turn is looked for elsewhere. */
const probe = 32;

import { CodePoints } from '../text/code-points';
import { sha256 } from '../text/sha256';
import type { Span } from '../text/span';
import type { Passage, Quote } from './annotation';
import { landmarksAround } from './landmarks';
import { lookalikesOf, readTheSame } from './lookalikes';
import { foldingTable, viewOf } from './matching-view';
import { PieceIndex } from './piece-index';

/** How many code points of what stands around a quote are kept with it. */
const contextLength = 32;

/** Nobody says so many codes in the same words again. */
const neverSaidTwice = 150;
const mostTurnsTried = 40;
const fewestTurns = 5;
/** Headings and the like between two printings of a turn. */
const besideTurn = 60;

/** Who speaks where, as far as passages tell of it: the turns of a `Structure`. */
export interface SpokenTurn {
  /** UTF-16 offsets. */
  readonly span: Span;
  readonly speaker: string;
}

/** One text that passages are described in; what describing costs for a whole text is paid once. */
export class DescribedText {
  /** SHA-256 of the text. */
  readonly state: string;
  private readonly points: CodePoints;
  private knownIndex: PieceIndex | undefined;
  private knownDoubled: boolean | undefined;
  private readonly knownReprints = new Map<string, boolean>();

  /** `source` names the text relative to its sidecar; `turns` are in order of place. */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly turns: readonly SpokenTurn[],
  ) {
    this.state = sha256(text);
    this.points = CodePoints.of(text);
  }

  /** Describes a span, in UTF-16 offsets, so that it can be found again when the text has changed. */
  passageAt(span: Span): Passage {
    const turn = this.turnAt(span.start);
    const place = this.placeOf(span);
    const lookalikes = lookalikesOf(this.index(), {
      start: place.start - contextLength,
      end: place.end + contextLength,
    });
    const reprints = lookalikes.filter((shift) => this.isReprinted(turn, place.start, shift, lookalikes.length));
    const others = lookalikes.filter((shift) => !reprints.includes(shift));
    const printings = 1 + reprints.length;
    return {
      kind: 'passage',
      source: this.source,
      quote: this.quoteAt(span),
      position: { start: this.points.countBefore(span.start), end: this.points.countBefore(span.end) },
      state: this.state,
      turn,
      turnExtent: turn !== undefined && others.length > 0 ? this.extentOf(turn, place.start) : undefined,
      speaker: turn === undefined ? undefined : this.turns[turn]!.speaker,
      lookalikes: others.length,
      printings: printings > 1 ? printings : undefined,
      landmarks: landmarksAround(this.index(), place, { others, reprints }, this.text),
    };
  }

  private index(): PieceIndex {
    this.knownIndex ??= PieceIndex.of(viewOf(this.text, foldingTable()));
    return this.knownIndex;
  }

  /** A span without layout, in codes of the view. */
  private placeOf({ start, end }: Span): Span {
    return { start: this.indexAt(start), end: this.indexAt(end) };
  }

  private extentOf(turn: number, from: number): Span {
    const { start, end } = this.placeOf(this.turns[turn]!.span);
    return { start: start - from, end: end - from };
  }

  /** Whether the turn that something stands in is printed again so far away, in codes of the view. */
  private isReprinted(turn: number | undefined, place: number, shift: number, lookalikes: number): boolean {
    if (turn === undefined) return false;
    const { start, end } = this.placeOf(this.turns[turn]!.span);
    // Where the label of the second printing is not recognised, both are one turn.
    const first = shift < 0 && -shift < end - start ? start - shift : start;
    const last = shift > 0 && shift < end - start ? start + shift : end;
    if (place < first || place >= last) return false;
    const length = last - first;
    const isFar = Math.abs(shift) > length + besideTurn;
    if (isFar && length < neverSaidTwice && !(lookalikes === 1 && this.isDoubled())) return false;
    const key = `${turn} ${Math.round(shift / 8)}`;
    const known =
      this.knownReprints.get(key) ??
      readTheSame(this.index(), { start: first, end: last }, { start: first + shift, end: last + shift });
    this.knownReprints.set(key, known);
    return known;
  }

  /** Whether most long turns of the text are printed twice: then short ones that stand twice are too. */
  private isDoubled(): boolean {
    if (this.knownDoubled === undefined) {
      const long = this.turns
        .map(({ span }, turn) => ({ turn, place: this.placeOf(span) }))
        .filter(({ place }) => place.end - place.start >= neverSaidTwice);
      const step = Math.ceil(long.length / mostTurnsTried);
      const tried = long.filter((_, i) => i % step === 0);
      const doubled = tried.filter(({ turn, place: { start, end } }) => {
        const middle = (start + end) >> 1;
        const shifts = lookalikesOf(this.index(), { start: middle - contextLength, end: middle + contextLength });
        return shifts.some((shift) => this.isReprinted(turn, middle, shift, shifts.length + 1));
      });
      this.knownDoubled = tried.length >= fewestTurns && doubled.length * 2 > tried.length;
    }
    return this.knownDoubled;
  }

  /** The index in the view of the first code at or behind an offset. */
  private indexAt(offset: number): number {
    const { offsets, length } = this.index().view;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private quoteAt({ start, end }: Span): Quote {
    const before = this.points.offsetOf(Math.max(0, this.points.countBefore(start) - contextLength));
    const behind = Math.min(this.text.length, this.points.offsetOf(this.points.countBefore(end) + contextLength));
    return {
      exact: this.text.slice(start, end),
      prefix: this.text.slice(before, start),
      suffix: this.text.slice(end, behind),
    };
  }

  /** The index of the turn that an offset stands in. */
  private turnAt(offset: number): number | undefined {
    let low = 0;
    let high = this.turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.turns[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const turn = this.turns[low - 1];
    return turn && offset < turn.span.end ? low - 1 : undefined;
  }
}

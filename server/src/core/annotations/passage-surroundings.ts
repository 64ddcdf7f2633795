import type { Span } from '../text/span';
import { agreement } from './agreement';
import type { Landmark, Passage } from './annotation';
import { landmarksAround } from './landmarks';
import { letterInformationOf, lettersOf } from './letters';
import { alikeOf, leastShare } from './lookalikes';
import { foldingTable, viewOf } from './matching-view';
import { PieceIndex } from './piece-index';
import { Reprints } from './reprints';
import { movingUnitOf, type Side, sideOfLetters } from './sides';
import { lettersOfQuote, tellingLetters } from './telling';
import { type Beginning, vicinityAround, vicinityLength } from './vicinity';

/** What a passage tells of what stands around it, and of what in the text reads like it. */
export type ToldSurroundings = Pick<Passage, 'vicinity' | 'lookalikes' | 'printings' | 'landmarks'>;

/** One text as the surroundings of passages are described in it. */
export class PassageSurroundings {
  private readonly index: PieceIndex;
  /** By letter, in bits. */
  private readonly information: Float32Array;
  /** In codes of the view. */
  private readonly turns: readonly Span[];
  /** Where turns begin, and what stands behind them, in codes of the view. */
  private readonly turnEdges: ReadonlySet<number>;
  private readonly reprints: Reprints;

  /** `turns` are UTF-16 offsets, in order of place. Linear in the text. */
  constructor(
    private readonly text: string,
    turns: readonly Span[],
  ) {
    const view = viewOf(text, foldingTable());
    this.index = PieceIndex.of(view);
    this.information = letterInformationOf(lettersOf(view));
    this.turns = turns.map((span) => this.placeOf(span));
    this.turnEdges = new Set(this.turns.flatMap(({ start, end }) => [start, end]));
    this.reprints = new Reprints(this.index, this.turns);
  }

  /** Of a span in UTF-16 offsets, which begins in the turn of this index, if in any. */
  of(span: Span, turn: number | undefined): ToldSurroundings {
    const place = this.placeOf(span);
    const alike = alikeOf(this.index, { start: place.start - nearby, end: place.end + nearby });
    const lookalikes = alike.filter(({ share }) => share >= leastShare).map(({ shift }) => shift);
    const reprints = lookalikes.filter(
      (shift) => turn !== undefined && this.reprints.isReprinted(turn, place, shift, lookalikes.length),
    );
    const others = lookalikes.filter((shift) => !reprints.includes(shift));
    const shifts = alike.map(({ shift }) => shift).filter((shift) => !reprints.includes(shift));
    const { before, behind } = vicinityAround(this.index.view, place, (index) => this.beginningAt(index));
    const sides = { before: sideOfLetters(before, -1), behind: sideOfLetters(behind, 1) };
    return {
      vicinity: { before, behind, telling: this.telling(place, sides, turn, shifts) },
      lookalikes: others.length,
      printings: reprints.length > 0 ? 1 + reprints.length : undefined,
      landmarks: this.landmarksOf(place, sides, turn, others),
    };
  }

  private telling(place: Span, sides: Sides, turn: number | undefined, shifts: readonly number[]): string[] {
    const { view } = this.index;
    const quote = lettersOfQuote(view.codes.subarray(place.start, place.end));
    return tellingLetters(view, { ...sides, quote, unit: movingUnitOf({ turn }) }, place, shifts);
  }

  /** What tells a place from those that read alike as far as its vicinity reaches in its turn. */
  private landmarksOf(
    place: Span,
    { before, behind }: Sides,
    turn: number | undefined,
    others: readonly number[],
  ): Landmark[] {
    if (turn === undefined || others.length === 0) return [];
    const within = this.turns[turn]!;
    const near = { start: place.start - vicinityLength, end: place.end + vicinityLength };
    if (within.start >= near.start && within.end <= near.end) return [];
    const isCovered = (side: Side, start: number, step: 1 | -1) =>
      agreement(side, this.index.view, start, step, this.information).covered >= side.turn - blur;
    const twins = others.filter(
      (shift) => isCovered(before, place.start + shift - 1, -1) && isCovered(behind, place.end + shift, 1),
    );
    return landmarksAround(this.index, { start: place.start, near, within }, twins, this.text);
  }

  private beginningAt(index: number): Beginning {
    const { offsets, length } = this.index.view;
    if (index <= 0 || index >= length || this.turnEdges.has(index)) return 'turn';
    for (let at = offsets[index - 1]! + 1; at < offsets[index]!; at++) if (this.text[at] === '\n') return 'line';
    return undefined;
  }

  /** A span without layout, in codes of the view. */
  private placeOf({ start, end }: Span): Span {
    return { start: this.indexAt(start), end: this.indexAt(end) };
  }

  /** The index in the view of the first code at or behind an offset. */
  private indexAt(offset: number): number {
    const { offsets, length } = this.index.view;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Sides {
  readonly before: Side;
  readonly behind: Side;
}

/** In codes: what reads like a passage reads so here too. */
const nearby = 32;
/** An agreement may end a little before it should. */
const blur = 4;

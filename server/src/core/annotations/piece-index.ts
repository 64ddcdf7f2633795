import type { MatchingView } from './matching-view';

/** From here on come kana, Han and Hangul, each of which says as much as two letters. */
const firstWide = 0x2e80;

/** How many codes a piece has that begins with `code`. */
export function pieceLength(code: number): number {
  return code >= firstWide ? 4 : 8;
}

/** Where each piece of a view stands: short stretches of codes, one beginning at every code. */
export class PieceIndex {
  private constructor(
    readonly view: MatchingView,
    /** By slot: where its places begin in `places`. Pieces of different codes may share a slot. */
    private readonly firsts: Int32Array,
    private readonly places: Int32Array,
  ) {}

  /** Linear in the view (a counting sort by hash). */
  static of(view: MatchingView): PieceIndex {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1024, view.length)));
    const firsts = new Int32Array(slots + 1);
    for (let at = 0; at < view.length; at++) firsts[slotOf(view, at, slots)]!++;
    let sum = 0;
    for (let slot = 0; slot <= slots; slot++) {
      sum += firsts[slot]!;
      firsts[slot] = sum;
    }
    const places = new Int32Array(view.length);
    for (let at = view.length - 1; at >= 0; at--) places[--firsts[slotOf(view, at, slots)]!] = at;
    return new PieceIndex(view, firsts, places);
  }

  /** Where the piece that begins at `at` stands, this place among them, in order; at most `most` places. */
  placesOf(at: number, most: number): number[] {
    const { view, firsts, places } = this;
    const slot = slotOf(view, at, firsts.length - 1);
    const found: number[] = [];
    for (let i = firsts[slot]!; i < firsts[slot + 1]! && found.length < most; i++)
      if (this.isSame(at, places[i]!)) found.push(places[i]!);
    return found;
  }

  /** Whether the same piece begins at both places. */
  isSame(one: number, other: number): boolean {
    const { codes, length } = this.view;
    const size = pieceLength(codes[one]!);
    if (one < 0 || other < 0 || one + size > length || other + size > length) return false;
    for (let i = 0; i < size; i++) if (codes[one + i] !== codes[other + i]) return false;
    return true;
  }
}

function slotOf({ codes, length }: MatchingView, at: number, slots: number): number {
  const end = Math.min(length, at + pieceLength(codes[at]!));
  let hash = end - at;
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) & (slots - 1);
}

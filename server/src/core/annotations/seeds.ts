import type { MatchingView } from './matching-view';
import type { FoldedLandmark } from './surroundings';

/** A passage as it is looked for: prefix, quote and suffix in one, folded as the view is. */
export interface Pattern {
  readonly codes: Uint16Array;
  /** The quote within `codes`, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands further away, and how far from the first of `codes`. */
  readonly landmarks?: readonly FoldedLandmark[];
}

/** A stretch of diagonals of the view on which many pieces of a pattern stand: `diagonal` is where its first code would. */
export interface Alignment {
  /** From the smallest to the largest diagonal; they differ where the text around has grown or shrunk. */
  readonly diagonals: readonly number[];
  /** How much the pieces say, in bits. */
  readonly bits: number;
}

/**
 * Where in the view pieces of patterns stand. One scan of the view for all patterns: the pieces (k-grams) of the
 * patterns are hashed, and those of the view looked up, as in BLAST (Altschul et al. 1990).
 */
export class Seeds {
  private constructor(
    private readonly table: SeedTable,
    private readonly viewLength: number,
  ) {}

  static find(view: MatchingView, patterns: readonly Pattern[]): Seeds {
    const total = patterns.reduce((sum, { codes }) => sum + codes.length, 0);
    const lengths = view.length < smallView ? shortGrams : longGrams;
    const stride = Math.max(1, Math.ceil(total / mostGrams));
    const landmarks = patterns.reduce((sum, pattern) => sum + (pattern.landmarks?.length ?? 0), 0);
    const table = new SeedTable(Math.ceil(total / stride) + patterns.length + landmarks, lengths, stride);
    for (const pattern of patterns) table.add(pattern);
    table.scan(view);
    return new Seeds(table, view.length);
  }

  /** The best alignments of a pattern, those with most to say first. */
  alignmentsOf(index: number): Alignment[] {
    const votes = this.table.votesOf(index, Math.log2(this.viewLength + 1)).sort();
    const alignments: Alignment[] = [];
    for (let from = 0; from < votes.length; ) {
      let to = from + 1;
      while (to < votes.length && diagonalOf(votes[to]!) - diagonalOf(votes[to - 1]!) <= sameAlignment) to++;
      alignments.push(alignmentOf(votes, from, to));
      from = to;
    }
    return alignments.sort((a, b) => b.bits - a.bits).slice(0, mostAlignments);
  }
}

/** A diagonal and how much a piece on it says, in one number, so that many are sorted fast. */
type Vote = number;
const voteBits = 64;

function voteFor(diagonal: number, bits: number): Vote {
  return diagonal * voteBits + Math.max(1, Math.round(bits));
}

function diagonalOf(vote: Vote): number {
  return Math.floor(vote / voteBits);
}

function bitsOfVote(vote: Vote): number {
  return vote - diagonalOf(vote) * voteBits;
}

/** Views of fewer codes are looked at for shorter pieces. */
const smallView = 500_000;
/** Lengths of a piece that begins with a wide character, and of any other. */
const shortGrams = { wide: 3, narrow: 6 };
const longGrams = { wide: 4, narrow: 8 };
/** Pieces in all: as many as fit into a processor's cache. */
const mostGrams = 400_000;
/** A piece that stands at more places than these says little. */
const mostPlaces = 48;
/** Of a passage whose pieces stand at many places, only some are asked. */
const mostVotes = 400;
const mostAlignments = 12;
const rarities = [8, 16, 32];
const enoughPieces = 20;
/** Diagonals no further apart belong to one alignment. */
const sameAlignment = 6;

function alignmentOf(votes: Float64Array, from: number, to: number): Alignment {
  const first = diagonalOf(votes[from]!);
  if (to === from + 1) return { diagonals: [first], bits: bitsOfVote(votes[from]!) };
  const diagonals: { readonly diagonal: number; readonly bits: number }[] = [];
  let sum = 0;
  for (let i = from; i < to; ) {
    const diagonal = diagonalOf(votes[i]!);
    let bits = 0;
    while (i < to && diagonalOf(votes[i]!) === diagonal) bits += bitsOfVote(votes[i++]!);
    diagonals.push({ diagonal, bits });
    sum += bits;
  }
  const heaviest = diagonals.sort((a, b) => b.bits - a.bits).slice(0, 4);
  return { diagonals: heaviest.map(({ diagonal }) => diagonal).sort((a, b) => a - b), bits: sum };
}

/** An open-addressed hash table of pieces, and for each the places where it stands in the view. */
class SeedTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  /** How many places each slot has been found at, and the last of them in `places`. */
  private readonly counts: Int32Array;
  private readonly lastPlace: Int32Array;
  /** One bit a hash: most pieces of the view are in no pattern, and seen to be so here. */
  private readonly filter = new Int32Array(filterBits / 32);
  /** By piece of all patterns in order: its slot, and where it begins in its pattern. */
  private readonly slots: Int32Array;
  private readonly starts: Int32Array;
  private readonly firstGram: number[] = [0];
  private grams = 0;
  private places = new Int32Array(1 << 16);
  private previousPlace = new Int32Array(1 << 16);
  private placeCount = 0;

  constructor(
    capacity: number,
    private readonly lengths: { readonly wide: number; readonly narrow: number },
    private readonly stride: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, capacity * 2)));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.lastPlace = new Int32Array(size).fill(-1);
    this.slots = new Int32Array(capacity + 1);
    this.starts = new Int32Array(capacity + 1);
  }

  /** Takes in the pieces of a pattern at every `stride`-th place. */
  add({ codes, landmarks }: Pattern): void {
    for (let at = 0; at < codes.length; at += this.stride) this.addPiece(codes, at, at);
    for (const landmark of landmarks ?? none) this.addPiece(landmark.codes, 0, landmark.distance);
    this.firstGram.push(this.grams);
  }

  private addPiece(codes: Uint16Array, at: number, start: number): void {
    const length = this.lengthAt(codes[at]!);
    if (at + length > codes.length) return;
    const hash = hashOf(codes, at, length);
    this.filter[(hash >>> 5) & filterMask]! |= 1 << (hash & 31);
    this.slots[this.grams] = this.slotOf(hash);
    this.starts[this.grams++] = start;
  }

  /** Looks up each piece of the view. */
  scan({ codes, length }: MatchingView): void {
    const { wide, narrow } = this.lengths;
    const { filter, keys, counts, mask } = this;
    for (let at = 0; at + wide <= length; at++) {
      const size = codes[at]! >= firstWide ? wide : narrow;
      if (at + size > length) continue;
      const hash = hashOf(codes, at, size);
      if ((filter[(hash >>> 5) & filterMask]! & (1 << (hash & 31))) === 0) continue;
      let slot = hash & mask;
      while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask;
      if (keys[slot] === 0) continue;
      counts[slot]!++;
      if (counts[slot]! <= mostPlaces) this.keep(slot, at);
    }
  }

  /** Where the pieces of a pattern stand; of those that stand at many places only as many as it takes. */
  votesOf(index: number, bitsOfView: number): Float64Array {
    const rarity = this.rarityOf(index);
    const votes: Vote[] = [];
    const first = this.firstGram[index]!;
    const end = this.firstGram[index + 1]!;
    let all = 0;
    for (let gram = first; gram < end; gram++) {
      const count = this.counts[this.slots[gram]!]!;
      if (count <= rarity) all += Math.min(count, mostPlaces);
    }
    const step = Math.max(1, Math.ceil(all / mostVotes));
    for (let gram = first; gram < end; gram += step) {
      const slot = this.slots[gram]!;
      const count = this.counts[slot]!;
      if (count === 0 || count > rarity) continue;
      const bits = bitsOfView - Math.log2(count) - 4;
      for (let place = this.lastPlace[slot]!; place >= 0; place = this.previousPlace[place]!)
        votes.push(voteFor(this.places[place]! - this.starts[gram]!, bits));
    }
    return Float64Array.from(votes);
  }

  /** At how many places a piece may stand for there to be enough pieces. */
  private rarityOf(index: number): number {
    for (const rarity of rarities) {
      let pieces = 0;
      for (let gram = this.firstGram[index]!; gram < this.firstGram[index + 1]!; gram++) {
        const count = this.counts[this.slots[gram]!]!;
        if (count > 0 && count <= rarity) pieces++;
      }
      if (pieces >= enoughPieces) return rarity;
    }
    return Number.POSITIVE_INFINITY;
  }

  private keep(slot: number, at: number): void {
    if (this.placeCount === this.places.length) {
      this.places = grown(this.places);
      this.previousPlace = grown(this.previousPlace);
    }
    this.places[this.placeCount] = at;
    this.previousPlace[this.placeCount] = this.lastPlace[slot]!;
    this.lastPlace[slot] = this.placeCount++;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.keys[slot] !== hash && this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = hash;
    return slot;
  }

  private lengthAt(code: number): number {
    return code >= firstWide ? this.lengths.wide : this.lengths.narrow;
  }
}

/** From here on come kana, Han and Hangul, each of which says as much as two letters. */
const firstWide = 0x2e80;
const none: readonly never[] = [];
const filterBits = 1 << 23;
const filterMask = filterBits / 32 - 1;

/** Never 0, which marks an empty slot. */
function hashOf(codes: Uint16Array, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ codes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

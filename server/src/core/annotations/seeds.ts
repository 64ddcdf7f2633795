import { letterOf } from './letters';
import type { Side } from './sides';

/** A passage as it is looked for: the quote, folded as the view is, and what stands beside it. */
export interface Pattern {
  readonly quote: Uint16Array;
  readonly before: Side;
  readonly behind: Side;
}

/** A stretch of diagonals of the view on which many pieces of a pattern stand: `diagonal` is where its first code would. */
export interface Alignment {
  /** From the smallest to the largest diagonal; they differ where the text around has grown or shrunk. */
  readonly diagonals: readonly number[];
  /** How much the pieces say, in bits, and as a part of what those of the best alignment say. */
  readonly bits: number;
  readonly share: number;
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

  /** @param letters Those of the view. */
  static find(letters: Uint8Array, patterns: readonly Pattern[]): Seeds {
    let near = 0;
    let far = 0;
    for (const { before, quote, behind } of patterns) {
      const beside = [before, behind].map(({ letters }) => letters.length);
      near += quote.length + beside.reduce((sum, length) => sum + Math.min(nearby, length), 0);
      far += beside.reduce((sum, length) => sum + Math.max(0, length - nearby), 0);
    }
    const stride = near + far <= mostGrams ? 1 : Math.ceil((near + far / farther) / mostGrams);
    const total = near + far;
    const gramLength = letters.length < smallView ? shortGram : longGram;
    const table = new SeedTable(
      stride === 1 ? total : Math.ceil(total / stride) + 3 * patterns.length,
      gramLength,
      stride,
    );
    for (const pattern of patterns) table.add(pattern);
    table.scan(letters);
    return new Seeds(table, letters.length);
  }

  /** The best alignments of a pattern, those with most to say first. */
  alignmentsOf(index: number): Alignment[] {
    return alignmentsBy(this.table.votesOf(index, 'all', this.bitsOfView()));
  }

  /**
   * Those besides with most to say near the quote alone, for its surroundings may be gone, or be the same in many places.
   *
   * @param known What `alignmentsOf` gave.
   */
  alignmentsNear(index: number, known: readonly Alignment[]): Alignment[] {
    if (known.length < mostAlignments || known.at(-1)!.share > asGood) return [];
    const nearby = alignmentsBy(this.table.votesOf(index, 'near', this.bitsOfView()));
    return nearby.filter((one) => !known.some((other) => isSame(one, other)));
  }

  private bitsOfView(): number {
    return Math.log2(this.viewLength + 1);
  }
}

/** `votes` are put in order. */
function alignmentsBy(votes: Float64Array): Alignment[] {
  votes.sort();
  const alignments: Omit<Alignment, 'share'>[] = [];
  for (let from = 0; from < votes.length; ) {
    let to = from + 1;
    while (to < votes.length && diagonalOf(votes[to]!) - diagonalOf(votes[to - 1]!) <= sameAlignment) to++;
    alignments.push(alignmentOf(votes, from, to));
    from = to;
  }
  alignments.sort((a, b) => b.bits - a.bits);
  return alignments
    .slice(0, mostAlignments)
    .map((alignment) => ({ ...alignment, share: alignment.bits / alignments[0]!.bits }));
}

function isSame(one: Alignment, other: Alignment): boolean {
  return Math.abs(one.diagonals[0]! - other.diagonals[0]!) < sameAlignment;
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
/** Lengths of a piece. */
const shortGram = 6;
const longGram = 8;
/** So many letters on either side of a quote are near. */
const nearby = 32;
/** Where not all pieces fit, so many times fewer are taken further away. */
const farther = 4;
/** Pieces in all: as many as fit into a processor's cache. */
const mostGrams = 400_000;
/** A piece that stands at more places than these says little. */
const mostPlaces = 48;
/** Of a passage whose pieces stand at many places, only some are asked. */
const mostVotes = 120;
const mostAlignments = 8;
/** Where all of them say so much of what the best one says, others would only say the same. */
const asGood = 0.95;
const rarities = [8, 16, 32];
const enoughPieces = 20;
/** Diagonals no further apart belong to one alignment. */
const sameAlignment = 6;

function alignmentOf(votes: Float64Array, from: number, to: number): Omit<Alignment, 'share'> {
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
  private readonly firstFar: number[] = [];
  private grams = 0;
  private places = new Int32Array(1 << 16);
  private previousPlace = new Int32Array(1 << 16);
  private placeCount = 0;

  constructor(
    capacity: number,
    private readonly gramLength: number,
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
  add({ before, quote, behind }: Pattern): void {
    const first = before.letters.length;
    const letters = new Uint8Array(first + quote.length + behind.letters.length);
    for (let i = 0; i < first; i++) letters[first - 1 - i] = before.letters[i]!;
    for (let i = 0; i < quote.length; i++) letters[first + i] = letterOf(quote[i]!);
    letters.set(behind.letters, first + quote.length);
    const nearFrom = Math.max(0, first - nearby);
    const nearTo = Math.min(letters.length, first + quote.length + nearby);
    for (let at = nearFrom; at < nearTo; at += this.stride) this.addPiece(letters, at, at - first);
    this.firstFar.push(this.grams);
    const farStride = this.stride === 1 ? 1 : this.stride * farther;
    for (let at = 0; at < nearFrom; at += farStride) this.addPiece(letters, at, at - first);
    for (let at = nearTo; at < letters.length; at += farStride) this.addPiece(letters, at, at - first);
    this.firstGram.push(this.grams);
  }

  private addPiece(codes: Uint8Array, at: number, start: number): void {
    const length = this.gramLength;
    if (at + length > codes.length) return;
    const hash = hashOf(codes, at, length);
    this.filter[(hash >>> 5) & filterMask]! |= 1 << (hash & 31);
    this.slots[this.grams] = this.slotOf(hash);
    this.starts[this.grams++] = start;
  }

  /** Looks up each piece of the view. */
  scan(letters: Uint8Array): void {
    const { filter, keys, counts, mask, gramLength } = this;
    const leaving = powerOfBase(gramLength - 1);
    let sum = sumOf(letters, 0, gramLength);
    for (let at = 0; at + gramLength <= letters.length; at++) {
      if (at > 0)
        sum = (Math.imul(sum - Math.imul(letters[at - 1]!, leaving), base) + letters[at + gramLength - 1]!) | 0;
      const hash = mixed(sum);
      if ((filter[(hash >>> 5) & filterMask]! & (1 << (hash & 31))) === 0) continue;
      let slot = hash & mask;
      while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask;
      if (keys[slot] === 0) continue;
      counts[slot]!++;
      if (counts[slot]! <= mostPlaces) this.keep(slot, at);
    }
  }

  /** Where the pieces of a pattern stand, or those near its quote; of such as stand at many places as few as it takes. */
  votesOf(index: number, part: 'near' | 'all', bitsOfView: number): Float64Array {
    const [start, far, end] = [this.firstGram[index]!, this.firstFar[index]!, this.firstGram[index + 1]!];
    const stretches = [this.choiceOf(start, far), ...(part === 'all' ? [this.choiceOf(far, end)] : [])];
    const votes = new Float64Array(stretches.reduce((sum, { count }) => sum + count, 0));
    let length = 0;
    for (const { first, end, step, rarity } of stretches)
      for (let gram = first; gram < end; gram += step) {
        const slot = this.slots[gram]!;
        const count = this.counts[slot]!;
        if (count === 0 || count > rarity) continue;
        const bits = bitsOfView - Math.log2(count) - 4;
        for (let place = this.lastPlace[slot]!; place >= 0; place = this.previousPlace[place]!)
          votes[length++] = voteFor(this.places[place]! - this.starts[gram]!, bits);
      }
    return votes;
  }

  /** Which pieces of a stretch are asked, and at how many places they stand. */
  private choiceOf(first: number, end: number): Choice {
    const rarity = this.rarityOf(first, end);
    const count = this.placesBetween(first, end, 1, rarity);
    const step = Math.max(1, Math.ceil(count / mostVotes));
    return { first, end, rarity, step, count: step === 1 ? count : this.placesBetween(first, end, step, rarity) };
  }

  private placesBetween(first: number, end: number, step: number, rarity: number): number {
    let all = 0;
    for (let gram = first; gram < end; gram += step) {
      const count = this.counts[this.slots[gram]!]!;
      if (count <= rarity) all += Math.min(count, mostPlaces);
    }
    return all;
  }

  /** At how many places a piece may stand for there to be enough pieces. */
  private rarityOf(first: number, end: number): number {
    const enough = Math.min(enoughPieces, (end - first) / 2);
    for (const rarity of rarities) {
      let pieces = 0;
      for (let gram = first; gram < end; gram++) {
        const count = this.counts[this.slots[gram]!]!;
        if (count > 0 && count <= rarity) pieces++;
      }
      if (pieces >= enough) return rarity;
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
}

/** Some pieces of a pattern: each `step`-th that stands at no more than `rarity` places, `count` in all. */
interface Choice {
  readonly first: number;
  readonly end: number;
  readonly step: number;
  readonly rarity: number;
  readonly count: number;
}

const filterBits = 1 << 23;
const filterMask = filterBits / 32 - 1;

/** The hash of a piece: that of Karp and Rabin (1987), for it is had from that of the piece before in no time, and mixed. */
function hashOf(letters: Uint8Array, at: number, length: number): number {
  return mixed(sumOf(letters, at, length));
}

function sumOf(letters: Uint8Array, at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < at + length; i++) sum = (Math.imul(sum, base) + letters[i]!) | 0;
  return sum;
}

/** Never 0, which marks an empty slot. */
function mixed(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 15), 0x9e3779b1);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}

function powerOfBase(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}

/** Odd, so that no letter of a piece is lost. */
const base = 0x01000193;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

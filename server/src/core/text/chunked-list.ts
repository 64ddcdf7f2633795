/** How many items a chunk holds when it is made; twice as many before it is cut. */
const chunkSize = 256;

/** What an item adds to a sum over the items before a place, e.g. its length. A whole number, not negative. */
export type Weight<Item> = (item: Item) => number;

/**
 * A long list that is never changed in place: `splice` makes a new one that shares all untouched chunks with the old
 * one, so that an edit costs about the square root of the length, in time and in memory. Each item may have weights,
 * and sums of weights before an item are known at once (a B-tree of two levels).
 */
export class ChunkedList<Item> implements Iterable<Item> {
  private constructor(
    private readonly weights: readonly Weight<Item>[],
    private readonly chunks: readonly Chunk<Item>[],
    /** By weight, the sum before each chunk, and one more: the total. */
    private readonly starts: readonly Int32Array[],
    /** The index of the first item of each chunk, and one more: the length. */
    private readonly first: Int32Array,
  ) {}

  /** The items in order; the weights are named by their place in `weights` from then on. */
  static of<Item>(items: readonly Item[], weights: readonly Weight<Item>[]): ChunkedList<Item> {
    return ChunkedList.from(chunked(items, weights), weights);
  }

  private static from<Item>(chunks: readonly Chunk<Item>[], weights: readonly Weight<Item>[]): ChunkedList<Item> {
    const first = new Int32Array(chunks.length + 1);
    const starts = weights.map(() => new Int32Array(chunks.length + 1));
    for (const [i, chunk] of chunks.entries()) {
      first[i + 1] = first[i]! + chunk.items.length;
      for (const [w, sums] of starts.entries()) sums[i + 1] = sums[i]! + chunk.totals[w]!;
    }
    return new ChunkedList(weights, chunks, starts, first);
  }

  get length(): number {
    return this.first[this.chunks.length]!;
  }

  /** The item with this index; undefined outside the list. */
  at(index: number): Item | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const chunk = lastAtMost(this.first, index);
    return this.chunks[chunk]!.items[index - this.first[chunk]!];
  }

  /** The sum of a weight over the items before `index`; over all of them from the end of the list on. */
  sumBefore(index: number, weight: number): number {
    if (index <= 0) return 0;
    if (index >= this.length) return this.starts[weight]![this.chunks.length]!;
    const chunk = lastAtMost(this.first, index);
    return this.starts[weight]![chunk]! + this.chunks[chunk]!.sumsOf(weight, this.weights)[index - this.first[chunk]!]!;
  }

  /** The index of the item in which a sum of a weight falls, the last for sums at or past the total; -1 in an empty list. */
  indexAt(sum: number, weight: number): number {
    if (this.chunks.length === 0) return -1;
    const chunk = Math.min(lastAtMost(this.starts[weight]!, Math.max(0, sum)), this.chunks.length - 1);
    const sums = this.chunks[chunk]!.sumsOf(weight, this.weights);
    return this.first[chunk]! + lastAtMost(sums, Math.max(0, sum) - this.starts[weight]![chunk]!);
  }

  /** The items `from` to `to` (exclusive), cut to the list. */
  slice(from: number, to: number): Item[] {
    const start = Math.max(0, from);
    const end = Math.min(to, this.length);
    if (start >= end) return [];
    const firstChunk = lastAtMost(this.first, start);
    const before = this.first[firstChunk]!;
    if (end <= this.first[firstChunk + 1]!) return this.chunks[firstChunk]!.items.slice(start - before, end - before);
    const slice: Item[] = [];
    for (let c = firstChunk; this.first[c]! < end; c++) {
      const { items } = this.chunks[c]!;
      const from = this.first[c]!;
      const last = Math.min(items.length, end - from);
      for (let i = Math.max(0, start - from); i < last; i++) slice.push(items[i]!);
    }
    return slice;
  }

  /** The list with `inserted` in place of the `removed` items from `at` on. */
  splice(at: number, removed: number, inserted: readonly Item[]): ChunkedList<Item> {
    if (this.chunks.length === 0) return ChunkedList.of(inserted, this.weights);
    const firstChunk = lastAtMost(this.first, Math.min(at, this.length - 1));
    const lastChunk = Math.max(firstChunk, lastAtMost(this.first, Math.min(at + removed, this.length) - 1));
    const head = this.chunks[firstChunk]!.items.slice(0, at - this.first[firstChunk]!);
    const tail = this.chunks[lastChunk]!.items.slice(at + removed - this.first[lastChunk]!);
    const middle = chunked(head.concat(inserted, tail), this.weights);
    const chunks = this.chunks.slice(0, firstChunk).concat(middle, this.chunks.slice(lastChunk + 1));
    return ChunkedList.from(chunks, this.weights);
  }

  *[Symbol.iterator](): Generator<Item, void> {
    for (const items of this.stretches()) yield* items;
  }

  /** The items in order, some hundreds at a time: less work than one by one where a list is long. */
  *stretches(): Generator<readonly Item[], void> {
    for (const { items } of this.chunks) yield items;
  }
}

class Chunk<Item> {
  private readonly sums: (Int32Array | undefined)[] = [];

  constructor(
    readonly items: readonly Item[],
    /** The sum of each weight over the items. */
    readonly totals: readonly number[],
  ) {}

  /** The sums of a weight before each item; worked out when first asked for, as of most chunks nobody asks. */
  sumsOf(weight: number, weights: readonly Weight<Item>[]): Int32Array {
    let sums = this.sums[weight];
    if (!sums) {
      sums = new Int32Array(this.items.length);
      for (let i = 1; i < sums.length; i++) sums[i] = sums[i - 1]! + weights[weight]!(this.items[i - 1]!);
      this.sums[weight] = sums;
    }
    return sums;
  }
}

function chunked<Item>(items: readonly Item[], weights: readonly Weight<Item>[]): Chunk<Item>[] {
  const size = items.length <= chunkSize * 2 ? items.length : chunkSize;
  const chunks: Chunk<Item>[] = [];
  for (let i = 0; i < items.length; i += size) {
    const part = items.slice(i, i + size);
    const totals = weights.map((weigh) => {
      let total = 0;
      for (const item of part) total += weigh(item);
      return total;
    });
    chunks.push(new Chunk(part, totals));
  }
  return chunks;
}

/** The index of the last of the ascending `starts` that is not above `value`. */
function lastAtMost(starts: Int32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

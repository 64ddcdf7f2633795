/**
 * Converts between UTF-16 offsets in one text and counts of Unicode code points, which the W3C's selectors use.
 * Costs a look at each character once, and then the logarithm of the number of characters outside the basic plane.
 */
export class CodePoints {
  /** The offset of each high surrogate that has its low one, ascending. */
  private constructor(private readonly pairs: readonly number[]) {}

  static of(text: string): CodePoints {
    const pairs: number[] = [];
    for (const { index } of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) pairs.push(index);
    return new CodePoints(pairs);
  }

  /** How many code points begin before a UTF-16 offset. */
  countBefore(offset: number): number {
    return offset - this.pairsBefore((pair) => pair < offset - 1);
  }

  /** The UTF-16 offset behind so many code points. */
  offsetOf(count: number): number {
    return count + this.pairsBefore((pair, index) => pair - index < count);
  }

  /** How many of the pairs, from the first on, `isBefore` holds for. */
  private pairsBefore(isBefore: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import type { MatchingView } from './matching-view';
import type { Alignment, Pattern } from './seeds';

/** A place in the view where a pattern's quote may be. Bits say how unlikely it is that so much agrees by chance. */
export interface Match {
  /** In the view, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many codes of the quote are replaced, missing or too many. */
  readonly errors: number;
  readonly quoteBits: number;
  readonly prefix: Agreement;
  readonly suffix: Agreement;
}

/** How far what stands on one side of a quote agrees. */
export interface Agreement {
  readonly bits: number;
  /** How many codes there are to agree, and behind how many no more do. */
  readonly length: number;
  readonly covered: number;
  /** About how many of those covered differ. */
  readonly errors: number;
}

/** Whether a side agrees to its end, but for a few codes. */
export function isIntact({ length, covered }: Agreement): boolean {
  return covered >= length - 3;
}

/** What agreement on each code says, in bits: a rare character says more than a common one. */
export type Information = Float32Array;

/** Linear in the view. */
export function informationOf({ codes, length }: MatchingView): Information {
  const counts = new Float32Array(0x10000);
  for (let i = 0; i < length; i++) counts[codes[i]!]!++;
  return counts.map((count) => Math.min(mostBits, Math.max(leastBits, Math.log2((length + 1) / (count + 0.5)))));
}

/** All bits of a stretch of codes. */
export function bitsOf(codes: Uint16Array, start: number, end: number, information: Information): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += information[codes[i]!]!;
  return sum;
}

/**
 * The best place for the pattern near an alignment; undefined where more than `mostErrors` of the quote differ. A quote
 * that is `shifted` may have lost or gained characters, which takes longer to see.
 */
export function matchNear(
  view: MatchingView,
  pattern: Pattern,
  alignment: Alignment,
  information: Information,
  quote: 'in place' | 'shifted',
): Match | undefined {
  let best: Match | undefined;
  const consider = (place: QuotePlace) => {
    const match = matchOf(view, pattern, place, information);
    if (!best || bitsOfMatch(match) > bitsOfMatch(best)) best = match;
  };
  const limit = mostErrors(pattern.end - pattern.start);
  for (const diagonal of alignment.diagonals) {
    const start = diagonal + pattern.start;
    const errors = mismatches(view, pattern, start, limit);
    if (errors <= limit) consider({ start, end: start + pattern.end - pattern.start, errors });
  }
  if (best || quote === 'in place') return best;
  const near = approximatePlace(view, pattern, alignment.diagonals, limit);
  if (near) consider(near);
  return best;
}

export function bitsOfMatch({ quoteBits, prefix, suffix }: Match): number {
  return quoteBits + prefix.bits + suffix.bits;
}

/** How many codes of a quote may differ for it to be the quote at all. */
export function mostErrors(length: number): number {
  return length < 4 ? 0 : Math.floor(length * 0.34);
}

interface QuotePlace {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const mostBits = 12;
const leastBits = 1;
/** What disagreement says against, in bits. */
const replaced = 6;
const inserted = 7;
/** How many codes the text may have shifted by on the way through a prefix or suffix. */
const band = 3;
/** How far from where it is expected a quote is looked for. */
const slack = 8;

function matchOf(view: MatchingView, pattern: Pattern, place: QuotePlace, information: Information): Match {
  const { codes, start, end } = pattern;
  const all = bitsOf(codes, start, end, information);
  return {
    ...place,
    quoteBits: Math.max(0, all - place.errors * (all / Math.max(1, end - start) + replaced)),
    prefix: agreement(codes, start - 1, start, view, place.start - 1, -1, information),
    suffix: agreement(codes, end, codes.length - end, view, place.end, 1, information),
  };
}

/** How many codes of the quote differ from those at `start`; stops counting behind `limit`. */
function mismatches({ codes, length }: MatchingView, pattern: Pattern, start: number, limit: number): number {
  const size = pattern.end - pattern.start;
  if (start < 0 || start + size > length) return limit + 1;
  let errors = 0;
  for (let i = 0; i < size && errors <= limit; i++) if (codes[start + i] !== pattern.codes[pattern.start + i]) errors++;
  return errors;
}

/** The place near the diagonals with the fewest errors (Sellers 1980); undefined if they are more than `limit`. */
function approximatePlace(
  view: MatchingView,
  { codes, start, end }: Pattern,
  diagonals: readonly number[],
  limit: number,
): QuotePlace | undefined {
  const size = end - start;
  if (limit === 0) return undefined;
  const from = Math.max(0, diagonals[0]! + start - slack - limit);
  const to = Math.min(view.length, diagonals.at(-1)! + end + slack + limit);
  const width = to - from;
  if (width <= 0) return undefined;
  let costs = new Int32Array(width + 1);
  let origins = Int32Array.from({ length: width + 1 }, (_, i) => i);
  let nextCosts = new Int32Array(width + 1);
  let nextOrigins = new Int32Array(width + 1);
  for (let i = 0; i < size; i++) {
    const code = codes[start + i]!;
    nextCosts[0] = i + 1;
    nextOrigins[0] = 0;
    for (let j = 1; j <= width; j++) {
      const diagonal = costs[j - 1]! + (view.codes[from + j - 1] === code ? 0 : 1);
      const above = costs[j]! + 1;
      const left = nextCosts[j - 1]! + 1;
      const least = Math.min(diagonal, above, left);
      nextCosts[j] = least;
      nextOrigins[j] = least === diagonal ? origins[j - 1]! : least === above ? origins[j]! : nextOrigins[j - 1]!;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [origins, nextOrigins] = [nextOrigins, origins];
  }
  let last = 0;
  for (let j = 1; j <= width; j++) if (costs[j]! < costs[last]!) last = j;
  if (costs[last]! > limit) return undefined;
  return { start: from + origins[last]!, end: from + last, errors: costs[last]! };
}

/**
 * How well the pattern from `at` on agrees with the view from `place` on, both read in direction `step` for `length`
 * codes; what comes after the last agreement counts neither for nor against.
 */
function agreement(
  codes: Uint16Array,
  at: number,
  length: number,
  view: MatchingView,
  place: number,
  step: 1 | -1,
  information: Information,
): Agreement {
  let bits = 0;
  let read = 0;
  const codeOfView = (index: number) => (index >= 0 && index < view.length ? view.codes[index]! : 0);
  while (read < length && codes[at + read * step] === codeOfView(place + read * step))
    bits += information[codes[at + read++ * step]!]!;
  if (read === length) return { bits, length, covered: length, errors: 0 };
  const reached = agreementWithErrors(bits, length - read, (index, shift) => {
    const code = codes[at + (read + index) * step]!;
    return code === codeOfView(place + (read + index + shift) * step) ? information[code]! : -replaced;
  });
  const covered = read + reached.length;
  let most = 0;
  for (let i = 0; i < covered; i++) most += information[codes[at + i * step]!]!;
  const errors = covered === 0 ? 0 : Math.round((most - reached.bits) / (most / covered + replaced));
  return { bits: reached.bits, length, covered, errors };
}

/** The best sum of a path along a band (Smith and Waterman 1981, its start fixed), from `bits` on, and how far it goes. */
function agreementWithErrors(
  bits: number,
  length: number,
  scoreOf: (index: number, shift: number) => number,
): { readonly bits: number; readonly length: number } {
  const width = 2 * band + 1;
  let best = bits;
  let bestLength = 0;
  let sums = new Float64Array(width);
  let next = new Float64Array(width);
  for (let column = 0; column < width; column++) sums[column] = bits - inserted * Math.abs(column - band);
  for (let index = 0; index < length; index++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < width; column++) {
      const through = sums[column]! + scoreOf(index, column - band);
      const skipsPattern = column + 1 < width ? sums[column + 1]! - inserted : Number.NEGATIVE_INFINITY;
      const skipsView = column > 0 ? next[column - 1]! - inserted : Number.NEGATIVE_INFINITY;
      const sum = Math.max(through, skipsPattern, skipsView);
      next[column] = sum;
      if (sum > most) most = sum;
    }
    if (most > best) {
      best = most;
      bestLength = index + 1;
    }
    if (most < best - givenUp) break;
    [sums, next] = [next, sums];
  }
  return { bits: best, length: bestLength };
}

/** So far below the best sum, nothing that comes is taken for the same text (the X-drop of BLAST). */
const givenUp = 60;

import { type Agreement, agreement } from './agreement';
import { letterInformationOf } from './letters';
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

/** What agreement on each code and on each letter says, in bits: a rare one says more than a common one. */
export interface Information {
  readonly ofCodes: Float32Array;
  readonly ofLetters: Float32Array;
}

/** Linear in the view; `letters` are its letters. */
export function informationOf({ codes, length }: MatchingView, letters: Uint8Array): Information {
  const counts = new Float32Array(0x10000);
  for (let i = 0; i < length; i++) counts[codes[i]!]!++;
  return {
    ofCodes: counts.map((count) => Math.min(mostBits, Math.max(leastBits, Math.log2((length + 1) / (count + 0.5))))),
    ofLetters: letterInformationOf(letters),
  };
}

/** All bits of a stretch. */
export function bitsOf(codes: Uint16Array | Uint8Array, information: Float32Array): number {
  let sum = 0;
  for (const code of codes) sum += information[code]!;
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
  const size = pattern.quote.length;
  const limit = mostErrors(size);
  const places = alignment.diagonals.map((start) => ({
    start,
    end: start + size,
    errors: mismatches(view, pattern, start, limit),
  }));
  const fewest = Math.min(...places.map(({ errors }) => errors));
  for (const place of places) if (place.errors <= Math.min(limit, fewest + fewMore)) consider(place);
  if (fewest <= size * fewErrors || quote === 'in place') return best;
  const near = approximatePlace(view, pattern, alignment.diagonals, limit);
  if (near) consider(near);
  return best;
}

/** How much a match tells in all: its quote and what stands on both sides of it; in bits. */
export function bitsOfMatch({ quoteBits, prefix, suffix }: Match): number {
  return quoteBits + prefix.bits + suffix.bits;
}

/** How many codes of a quote may differ for it to be the quote at all. */
function mostErrors(length: number): number {
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
/** With no more of a quote differing, it has not lost or gained characters. */
const fewErrors = 0.1;
/** With so many more it is not where it would be with fewer. */
const fewMore = 2;
/** How far from where it is expected a quote is looked for. */
const slack = 8;

function matchOf(view: MatchingView, pattern: Pattern, place: QuotePlace, information: Information): Match {
  const { quote, before, behind } = pattern;
  const all = bitsOf(quote, information.ofCodes);
  return {
    ...place,
    quoteBits: Math.max(0, all - place.errors * (all / Math.max(1, quote.length) + replaced)),
    prefix: agreement(before, view, place.start - 1, -1, information.ofLetters),
    suffix: agreement(behind, view, place.end, 1, information.ofLetters),
  };
}

/** How many codes of the quote differ from those at `start`; stops counting behind `limit`. */
function mismatches({ codes, length }: MatchingView, { quote }: Pattern, start: number, limit: number): number {
  const size = quote.length;
  if (start < 0 || start + size > length) return limit + 1;
  let errors = 0;
  for (let i = 0; i < size && errors <= limit; i++) if (codes[start + i] !== quote[i]) errors++;
  return errors;
}

/** The place near the diagonals with the fewest errors (Sellers 1980); undefined if they are more than `limit`. */
function approximatePlace(
  view: MatchingView,
  { quote }: Pattern,
  diagonals: readonly number[],
  limit: number,
): QuotePlace | undefined {
  const size = quote.length;
  if (limit === 0) return undefined;
  const from = Math.max(0, diagonals[0]! - slack - limit);
  const to = Math.min(view.length, diagonals.at(-1)! + size + slack + limit);
  const width = to - from;
  if (width <= 0) return undefined;
  let costs = new Int32Array(width + 1);
  let origins = Int32Array.from({ length: width + 1 }, (_, i) => i);
  let nextCosts = new Int32Array(width + 1);
  let nextOrigins = new Int32Array(width + 1);
  for (let i = 0; i < size; i++) {
    const code = quote[i]!;
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

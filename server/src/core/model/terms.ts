import { isIdeographic, isSpace, Kind, kindOf } from '../text/characters';

/** A word shorter than this tells nothing of what is spoken about. */
const shortestWord = 3;

/**
 * Calls `found` with a number for each term of a text, as often as it occurs: two characters in a row of Han, kana or
 * Hangul, and each Latin word or number of three characters or more, in lower case and without a plural's `s`. Spaces
 * and line ends between wide characters are looked through, for layout puts them anywhere. Equal terms have equal
 * numbers; two different ones have the same by chance only (FNV-1a, 32 bits). Linear in the text.
 */
export function termsOf(text: string, found: (term: number) => void): void {
  let before = 0;
  let word = offsetBasis;
  let length = 0;
  let last = 0;
  const endWord = () => {
    if (length >= shortestWord) found(last === small('s') && length > shortestWord ? beforeLast : word);
    word = offsetBasis;
    length = 0;
  };
  let beforeLast = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.Letter || kind === Kind.Digit) {
      const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
      beforeLast = word;
      word = hashed(word, lower);
      last = lower;
      length++;
      before = 0;
      continue;
    }
    if (length > 0) endWord();
    if (isIdeographic(kind) || kind === Kind.Hangul) {
      if (before !== 0) found(hashed(hashed(offsetBasis, before), unit));
      before = unit;
      continue;
    }
    if (!isSpace(kind) && kind !== Kind.Control && kind !== Kind.Invisible) before = 0;
  }
  if (length > 0) endWord();
}

const offsetBasis = 0x811c9dc5;

function hashed(hash: number, unit: number): number {
  return Math.imul(Math.imul(hash ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);
}

function small(letter: string): number {
  return letter.charCodeAt(0);
}

/** What texts have in common: the cosine of their terms, the rare ones weighing more (Salton & Buckley 1988, `ltc`). */
export class Likeness {
  private readonly frequencies = new Map<number, number>();
  private documents = 0;

  /** Counts a text among those that tell which terms are common here. */
  know(counts: TermCounts): void {
    this.documents++;
    for (const term of counts.keys()) this.frequencies.set(term, (this.frequencies.get(term) ?? 0) + 1);
  }

  weighted(counts: TermCounts): WeightedTerms {
    const weights = new Map<number, number>();
    let squares = 0;
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * Math.log((this.documents + 1) / (this.frequencies.get(term) ?? 1));
      weights.set(term, weight);
      squares += weight * weight;
    }
    return { weights, length: Math.sqrt(squares) };
  }
}

/** How often each term occurs in a text. */
export type TermCounts = ReadonlyMap<number, number>;

export interface WeightedTerms {
  readonly weights: ReadonlyMap<number, number>;
  /** The Euclidean length of the vector of weights. */
  readonly length: number;
}

export function countTerms(text: string): TermCounts {
  const counts = new Map<number, number>();
  termsOf(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  return counts;
}

/** From 0, nothing in common, to 1, the same terms as often. */
export function cosine(a: WeightedTerms, b: WeightedTerms): number {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return sum === 0 ? 0 : sum / (a.length * b.length);
}

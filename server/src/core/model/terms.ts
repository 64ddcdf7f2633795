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

import { isSpace, Kind, kindOf } from '../text/characters';

/**
 * A text as passages are looked for in it: without spaces, line breaks and what cannot be seen, so that no layout
 * matters, and with one form for the widths and compatibility forms of a character.
 */
export interface MatchingView {
  /** How many code units the view has; the arrays may be longer. */
  readonly length: number;
  readonly codes: Uint16Array;
  /** Where each of `codes` stands in the text, in UTF-16 code units. */
  readonly offsets: Int32Array;
}

/** What each code unit is in a view; 0 for what is left out. */
export type Folding = Uint16Array;

/** Linear in the text. */
export function viewOf(text: string, folding: Folding): MatchingView {
  const codes = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = folding[text.charCodeAt(at)]!;
    if (code === 0) continue;
    codes[length] = code;
    offsets[length++] = at;
  }
  return { length, codes, offsets };
}

/** The same for every text; it takes milliseconds to make, so make it once for all texts that are compared. */
export function foldingTable(): Folding {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = isLeftOut(unit) ? 0 : unit;
  for (const [from, to] of compatibilityRanges) {
    for (let unit = from; unit <= to; unit++) {
      const folded = String.fromCharCode(unit).normalize('NFKC');
      if (table[unit] !== 0 && folded.length === 1) table[unit] = folded.charCodeAt(0);
    }
  }
  for (const [forms, one] of sameMarks) for (const form of forms) table[form.charCodeAt(0)] = one.charCodeAt(0);
  return table;
}

function isLeftOut(unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return false;
  const kind = kindOf(unit);
  return isSpace(kind) || kind === Kind.Control || kind === Kind.Invisible;
}

/** Where characters stand that have another, plainer form. */
const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0x00a0, 0x02ff],
  [0x2000, 0x33ff],
  [0xf900, 0xfb06],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
];

/** Marks that fonts, extraction and house styles take for one another. */
const sameMarks: readonly (readonly [string, string])[] = [
  ['“”„‟″〝〞', '"'],
  ['‘’‚‛′', "'"],
  ['‐‑‒–—―─－ー', '-'],
  ['。｡．', '.'],
  ['、､，', ','],
  ['·・･‧', '·'],
];

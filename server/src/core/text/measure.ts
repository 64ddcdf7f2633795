import { cellsOf, isSpace, isWide, Kind, kindOf } from './characters';
import { chineseScriptOf } from './chinese-scripts';
import { signsOfMojibake } from './mojibake';

/** What occurs in a line, as bits of `LineMeasure.traits`: a rule that needs what is not there need not look. */
export const Trait = {
  /** White space between two other characters. */
  Gap: 1,
  /** White space between two wide characters. */
  WideGap: 2,
  /** White space at the end. */
  TrailingSpace: 4,
  OddSpace: 8,
  IdeographicSpace: 16,
  Invisible: 32,
  Control: 64,
  Letter: 128,
  Digit: 256,
  Hangul: 512,
  Kana: 1024,
  Han: 2048,
  WidePunctuation: 4096,
  Colon: 8192,
  Surrogate: 1 << 14,
  /** Curly, corner, prime and straight double quotation marks, and `’`, which may be an apostrophe. */
  Quote: 1 << 15,
  /** Round, square, angle, lenticular and tortoise-shell brackets and title marks, narrow or wide. */
  Bracket: 1 << 16,
  /** A narrow `, . ; : ! ?`. */
  NarrowStop: 1 << 17,
  /** Hyphens, dashes, minus signs and lines that are drawn instead of them. */
  Dash: 1 << 18,
  /** A character right after the same one, both neither letter nor digit: `。。`, `……`, `的的`. */
  Repeat: 1 << 19,
  /** Radicals, compatibility ideographs, ligatures, vertical and small forms: what stands for another character. */
  Compatibility: 1 << 20,
  PrivateUse: 1 << 21,
  /** U+FFFD. */
  Replacement: 1 << 22,
  /** Full-width letters and digits, half-width kana and their marks. */
  OtherWidth: 1 << 23,
  /** Latin letters beyond ASCII, U+00C0 to U+024F. */
  LatinExtended: 1 << 24,
  /** `> › » ＞ →`, as between the steps of a path. */
  PathSeparator: 1 << 25,
  /** A character that only simplified Chinese uses, of the frequent ones. */
  Simplified: 1 << 26,
  /** A character that only traditional Chinese uses, of the frequent ones. */
  Traditional: 1 << 27,
  /** What text is full of that was read in a wrong encoding, and hardly any other text has. */
  Garbled: 1 << 28,
  /** Letters, digits and signs that scanning gives for the circles `〇` and `。`. */
  Round: 1 << 29,
} as const;

/** What one look at a line tells, whatever the language and the lines around it. */
export interface LineMeasure {
  /** Offset of the first character that is neither white space nor a control character; the length of a blank line. */
  readonly start: number;
  /** Offset after the last character that is not white space; 0 for a blank line. */
  readonly end: number;
  /** Cells of the white space at the start. */
  readonly indent: number;
  /** Cells from `start` to `end` as the line would be without layout spaces, so that mending spaces never changes it. */
  readonly cells: number;
  readonly traits: number;
}

/** Measures a line in one pass. */
export function measure(text: string): LineMeasure {
  let start = 0;
  let indent = 0;
  let traits = 0;
  for (; start < text.length; start++) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind === Kind.Control) traits |= Trait.Control;
    else if (isSpace(kind)) traits |= spaceTraits(kind);
    else break;
    indent += cellsOf(kind);
  }
  let end = text.length;
  while (end > start && isSpace(kindOf(text.charCodeAt(end - 1)))) end--;
  if (end < text.length) traits |= Trait.TrailingSpace;
  if (start === end) return { start: text.length, end: 0, indent: 0, cells: 0, traits };

  let cells = 0;
  let gap = 0;
  let gapCells = 0;
  let before: Kind = Kind.Other;
  let unitBefore = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (isSpace(kind)) {
      traits |= spaceTraits(kind);
      gap++;
      gapCells += cellsOf(kind);
      continue;
    }
    if (kind === Kind.Invisible || kind === Kind.Control) {
      traits |=
        kind === Kind.Control ? Trait.Control : unit >= 0xdc00 && unit <= 0xdfff ? Trait.Surrogate : Trait.Invisible;
      continue;
    }
    if (gap > 0) {
      const wide = isWide(before) && isWide(kind);
      traits |= wide ? Trait.Gap | Trait.WideGap : Trait.Gap;
      if (!wide || !isLayoutGap(gap, gapCells)) cells += gapCells;
      gap = 0;
      gapCells = 0;
    }
    traits |= unitTraits[unit]!;
    if (unit === unitBefore && kind !== Kind.Letter && kind !== Kind.Digit) traits |= Trait.Repeat;
    cells += cellsOf(kind);
    before = kind;
    unitBefore = unit;
  }
  return { start, end, indent, cells, traits };
}

/** Whether a gap between two wide characters is one that extraction leaves: one or two narrow spaces, never U+3000. */
export function isLayoutGap(codeUnits: number, cells: number): boolean {
  return codeUnits <= 2 && cells === codeUnits;
}

function spaceTraits(kind: Kind): number {
  if (kind === Kind.OddSpace) return Trait.OddSpace;
  return kind === Kind.IdeographicSpace ? Trait.IdeographicSpace : 0;
}

/** The traits that a code unit alone tells. */
const unitTraits: Uint32Array = (() => {
  const ofKinds: Partial<Record<Kind, number>> = {
    [Kind.Letter]: Trait.Letter,
    [Kind.Digit]: Trait.Digit,
    [Kind.Hangul]: Trait.Hangul,
    [Kind.Kana]: Trait.Kana,
    [Kind.Han]: Trait.Han,
    [Kind.WidePunctuation]: Trait.WidePunctuation,
    [Kind.WideOpening]: Trait.WidePunctuation,
    [Kind.WideClosing]: Trait.WidePunctuation,
  };
  const table = new Uint32Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = ofKinds[kindOf(unit)] ?? 0;
  const add = (trait: number, from: number, to = from) => {
    for (let unit = from; unit <= to; unit++) table[unit]! |= trait;
  };
  const scripts = { simplified: Trait.Simplified, traditional: Trait.Traditional };
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const script = chineseScriptOf(unit);
    if (script) add(scripts[script], unit);
  }
  const addAll = (trait: number, characters: string) => {
    for (const character of characters) add(trait, character.charCodeAt(0));
  };
  addAll(Trait.Colon, ':：');
  addAll(Trait.Quote, '"“”‘’„‟‚‛「」『』〝〞〟＂｢｣');
  addAll(Trait.Bracket, '()[]{}（）［］｛｝【】〖〗《》〈〉〔〕〘〙〚〛«»‹›');
  addAll(Trait.NarrowStop, ',.;:!?');
  addAll(Trait.Dash, '-‐‑‒–—―−─━－﹘﹣');
  addAll(Trait.Garbled, signsOfMojibake);
  addAll(Trait.Round, 'oO0°○◯Ｏ０');
  add(Trait.Compatibility, 0x2e80, 0x2fdf);
  add(Trait.Compatibility, 0xf900, 0xfaff);
  add(Trait.Compatibility, 0xd87e); // the high surrogate of U+2F800 to U+2FA1F
  add(Trait.Compatibility, 0xfb00, 0xfb06);
  add(Trait.Compatibility, 0xfe10, 0xfe1f);
  add(Trait.Compatibility, 0xfe30, 0xfe6f);
  add(Trait.PrivateUse, 0xe000, 0xf8ff);
  add(Trait.PrivateUse, 0xdb80, 0xdbff); // the high surrogates of planes 15 and 16
  add(Trait.Replacement, 0xfffd);
  add(Trait.OtherWidth, 0xff10, 0xff19);
  add(Trait.OtherWidth, 0xff21, 0xff3a);
  add(Trait.OtherWidth, 0xff41, 0xff5a);
  add(Trait.OtherWidth, 0xff61, 0xff9f);
  add(Trait.LatinExtended, 0xc0, 0x24f);
  addAll(Trait.PathSeparator, '>›»＞→');
  return table;
})();

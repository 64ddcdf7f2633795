import { cellsOf, isSpace, isWide, Kind, kindOf } from './characters';

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
  Surrogate: 16384,
} as const;

/** What one look at a line tells, whatever the language and the lines around it. */
export interface LineMeasure {
  /** Offset of the first character that is not white space; the length of the text for a blank line. */
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
    if (!isSpace(kind)) break;
    traits |= spaceTraits(kind);
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
    traits |= kindTraits[kind]!;
    if (unit === 0x3a || unit === 0xff1a) traits |= Trait.Colon;
    cells += cellsOf(kind);
    before = kind;
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

const kindTraits: readonly number[] = (() => {
  const traits: number[] = new Array(Kind.Han + 1).fill(0);
  traits[Kind.Letter] = Trait.Letter;
  traits[Kind.Digit] = Trait.Digit;
  traits[Kind.Hangul] = Trait.Hangul;
  traits[Kind.Kana] = Trait.Kana;
  traits[Kind.Han] = Trait.Han;
  traits[Kind.WidePunctuation] = Trait.WidePunctuation;
  traits[Kind.WideOpening] = Trait.WidePunctuation;
  traits[Kind.WideClosing] = Trait.WidePunctuation;
  return traits;
})();

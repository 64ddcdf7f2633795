import { Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Span } from '../text/span';

/** Narrow punctuation among characters, and the full-width marks that would stand for it. Offsets in the line. */
export interface NarrowMark {
  readonly span: Span;
  /** The mark itself; of a run of marks, the first. */
  readonly mark: string;
  readonly wide: string;
}

/** The marks that exist in both widths, narrow and wide in the same places. */
const narrow = ',;:!?()';
const wide = '，；：！？（）';

/** Where a line may hold narrow punctuation at all. */
export const narrowMarkTraits = Trait.NarrowStop | Trait.Bracket;

const character = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`;
const stops = new RegExp(
  `(?<=[${character}”’」』》】）])(?:[,;:](?: ?(?=[${character}“‘「『《【（])|$)|[!?]+(?: ?(?=[${character}“‘「『《【（])|(?=[”’」』）])|$))`,
  'gu',
);
/** Brackets whose both ends touch characters inside, at least one of them narrow. */
const brackets = new RegExp(`[(（](?=[${character}《“「])[^()（）]*(?<=[${character}》”」])[)）]`, 'gu');

/**
 * Narrow `, ; : ! ?` between two characters, with the space behind it, and narrow brackets around characters. Numbers,
 * clock times, addresses and words in Latin letters on either side are none of ours.
 */
export function narrowMarksIn(line: Line): NarrowMark[] {
  const { text, start, end, traits } = line;
  if ((traits & narrowMarkTraits) === 0 || (traits & (Trait.Han | Trait.Kana)) === 0 || !hasNarrow(text)) return [];
  const inner = text.slice(start, end);
  const found: NarrowMark[] = [];
  const add = (from: number, to: number) => {
    const marks = inner.slice(from, to).trimEnd();
    found.push({
      span: { start: start + from, end: start + to },
      mark: marks[0]!,
      wide: Array.from(marks, (mark) => wide[narrow.indexOf(mark)]!).join(''),
    });
  };
  for (const { 0: whole, index } of inner.matchAll(stops)) add(index, index + whole.length);
  for (const { 0: whole, index } of inner.matchAll(brackets)) {
    const last = index + whole.length - 1;
    if (!standsAmongWide(inner, index, last)) continue;
    if (whole[0] === '(') add(index, index + 1);
    if (whole.endsWith(')')) add(last, last + 1);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether neither bracket touches a Latin letter or digit outside. */
function standsAmongWide(text: string, opening: number, closing: number): boolean {
  const isWord = (at: number) => {
    const kind = kindOf(text.charCodeAt(at));
    return kind === Kind.Letter || kind === Kind.Digit;
  };
  return !(opening > 0 && isWord(opening - 1)) && !(closing + 1 < text.length && isWord(closing + 1));
}

/** Narrow full stops that end a clause of characters, at the end of a line or between two long clauses: a name is shorter. */
export function narrowStopsIn({ text, start, end, traits }: Line): Span[] {
  if ((traits & Trait.NarrowStop) === 0 || (traits & Trait.Han) === 0 || !hasStopBehindHan(text)) return [];
  return Array.from(text.slice(start, end).matchAll(narrowStop), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

const clause = String.raw`\p{sc=Han}{8}`;
const narrowStop = new RegExp(`(?<=[\\p{sc=Han}]{4})\\.(?=[”」』）]?$)|(?<=${clause})\\.(?=${clause})`, 'gu');

/** Counts, of the marks that exist in both widths, how often each stands in either. */
export class MarkWidthTally {
  private readonly narrow = new Int32Array(narrow.length + 1);
  private readonly wide = new Int32Array(narrow.length + 1);

  add(line: Line): void {
    const { text, start, end, traits } = line;
    if ((traits & (Trait.Han | Trait.Kana)) === 0) return;
    if ((traits & Trait.WidePunctuation) !== 0) {
      for (let at = start; at < end; at++) {
        const place = placesOfWide[text.charCodeAt(at)]!;
        if (place > 0) this.wide[place - 1]!++;
      }
    }
    for (const { mark } of narrowMarksIn(line)) this.narrow[narrow.indexOf(mark)]!++;
    this.narrow[narrow.length]! += narrowStopsIn(line).length;
  }

  /** Those of `, ; : ! ? ( ) .` that the file has in full width, or as `。`, in most places. */
  result(): string {
    return Array.from(`${narrow}.`)
      .filter((_, index) => {
        const places = this.wide[index]! + this.narrow[index]!;
        return places >= leastPlaces && this.wide[index]! >= clearMajority * places;
      })
      .join('');
  }
}

/** All marks that exist in both widths, and the stop. */
export const marksOfBothWidths = `${narrow}.`;

/** For each code unit that is a full-width mark or the stop, its place among them from 1 on. */
const placesOfWide: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [index, mark] of [...`${wide}。`].entries()) table[mark.charCodeAt(0)] = index + 1;
  return table;
})();

const clearMajority = 0.8;
const leastPlaces = 5;

/** A quick look: whether a narrow full stop stands behind a Han character, or behind the second half of one. */
function hasStopBehindHan(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const kind = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Kind.Other;
    if (kind === Kind.Han || kind === Kind.Invisible) return true;
  }
  return false;
}

function hasNarrow(text: string): boolean {
  for (const mark of narrow) if (text.includes(mark)) return true;
  return false;
}

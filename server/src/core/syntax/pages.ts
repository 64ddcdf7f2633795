import { CharacterSet } from '../text/character-set';
import { isLowSurrogate, isSpace, Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Apparatus } from './apparatus';
import type { FurnitureKind } from './block';
import type { NoteForm } from './footnotes';
import { headTextOf } from './head';
import { isLoneLineNumber } from './line-numbers';

/** What a file prints on every page. */
export interface PageFurniture {
  /** Running heads and feet, as `maskOf` writes them. */
  readonly heads: ReadonlySet<string>;
  /** The characters with which heads begin: a quick look that rules most lines out. */
  readonly begins: CharacterSet;
  /** The page numbers that stand alone on a line. */
  readonly numbers: ReadonlySet<number>;
  /** How the notes at the foot of its pages are marked; empty where there are none. */
  readonly notes: ReadonlySet<NoteForm>;
  /** What it adds so that readers find their way. */
  readonly apparatus: ReadonlySet<Apparatus>;
}

export const noPages: PageFurniture = {
  heads: new Set(),
  begins: new CharacterSet(''),
  numbers: new Set(),
  notes: new Set(),
  apparatus: new Set(),
};

/** Page furniture of these heads and numbers alone. */
export function pageFurniture(heads: ReadonlySet<string>, numbers: ReadonlySet<number>): PageFurniture {
  return { ...noPages, heads, numbers, begins: new CharacterSet([...heads].map((mask) => mask.charAt(0)).join('')) };
}

/** The kind of page furniture that a line is by itself, whatever stands around it; undefined for text. */
export function pageFurnitureOf(line: Line, pages: PageFurniture): FurnitureKind | undefined {
  if (isLoneLineNumber(line)) return 'line-number';
  if (!mayBeOfPage(line)) return undefined;
  const number = pageNumberIn(line);
  if (number) return number.form === 'named' || pages.numbers.has(number.value) ? 'page-number' : undefined;
  if (pages.heads.size === 0 || !mayBegin(line, pages.begins)) return undefined;
  return pages.heads.has(maskOf(line)) ? 'page-header' : undefined;
}

/** Whether the first character that shows is one of these, `#` standing for digits. */
function mayBegin({ text, start }: Line, begins: CharacterSet): boolean {
  const unit = text.charCodeAt(start);
  if (unit >= 0x30 && unit <= 0x39) return begins.has(numberSign);
  return unit < 0x20 || kindOf(unit) === Kind.Invisible || begins.has(unit);
}

const numberSign = 0x23;

/** Whether two files print the same on every page. */
export function samePages(a: PageFurniture, b: PageFurniture): boolean {
  return (
    sameSet(a.heads, b.heads) &&
    sameSet(a.numbers, b.numbers) &&
    sameSet(a.notes, b.notes) &&
    sameSet(a.apparatus, b.apparatus)
  );
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** Longer lines are no running heads, wide gaps not counted; UTF-16 code units and cells. */
const longestHead = 100;
const widestHead = 240;

/** A quick look that rules most lines out. */
export function mayBeOfPage({ text, measure: { start, end, cells, traits } }: Line): boolean {
  if (end === 0 || end - start > widestHead) return false;
  if (end - start <= longestHead && cells <= longestHead) return true;
  return (traits & Trait.Gap) !== 0 && text.slice(start, end).replace(/\s{3,}/gu, ' ').length <= longestHead;
}

/** The text of a short line without white space, digits masked: what a running head has in common on all pages. */
export function maskOf(line: Line): string {
  const { start, end, traits } = line.measure;
  if ((traits & needsMasking) === 0) return line.text.slice(start, end);
  return end - start <= longestHead ? maskOfShort(line) : masked(headTextOf(line));
}

/** The same in one look, without the texts in between: most pages are full of short lines. */
function maskOfShort({ text, start, end }: Line): string {
  const units: number[] = [];
  let isInNumber = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (isSpace(kind) || kind === Kind.Control || (kind === Kind.Invisible && !isLowSurrogate(unit))) continue;
    if (kind !== Kind.Digit) units.push(unit);
    else if (!isInNumber) units.push(numberSign);
    isInNumber = kind === Kind.Digit;
  }
  return String.fromCharCode(...units);
}

/** A text without white space, digits masked. */
export function masked(text: string): string {
  return text.replace(/\s/gu, '').replace(/\d+/gu, '#');
}

/** A line without any of these is its own mask. */
const needsMasking = Trait.Digit | Trait.Gap | Trait.Invisible | Trait.Control;

/** A number that is all a line holds. */
export interface PageNumber {
  /** Not a number where it is spelled out. */
  readonly value: number;
  /** `named`: the line says itself that the number is a page’s. */
  readonly form: 'bare' | 'named';
}

/** The number that is all a line holds, maybe between dashes or with a word for page; undefined for any other line. */
export function pageNumberIn({ text, measure: { start, end, traits } }: Line): PageNumber | undefined {
  if (end - start > longestNumber) return undefined;
  if ((traits & Trait.Digit) === 0 && !aroundNumber.has(text.charCodeAt(start))) return undefined;
  if (!beginsNumber.has(text.charCodeAt(start)) || !endsNumber.has(text.charCodeAt(end - 1))) return undefined;
  const alone = text.slice(start, end);
  const bare = bareNumber.exec(alone);
  if (bare) return { value: Number(bare[1]), form: 'bare' };
  const named = namedNumber.exec(alone);
  return named ? { value: Number(named[1] ?? named[2]), form: 'named' } : undefined;
}

const longestNumber = 28;
const aroundNumber = new CharacterSet('第-–—·•~');
/** With what the lines begin and end that the patterns below match, white space that is none for `measure` included. */
const beginsNumber = new CharacterSet('0123456789-–—·•~(Pp第[\ufeff');
const endsNumber = new CharacterSet('0123456789-–—·•~)页頁]\f\u2028\u2029\ufeff');
const bareNumber =
  /^[-–—·•~(]{0,2}\s{0,2}(?:P\. ?|p\. ?)?(\d{1,5})\s?[页頁]?(?:\s?(?:\/|of)\s?\d{1,5})?\s{0,2}[-–—·•~)]{0,2}$/u;
const namedNumber =
  /^(?:[-–—·•~]{0,2}\s{0,2}第\s?(\d{1,5}|[〇零一二三四五六七八九十百]{1,5})\s?[页頁](?:\s?[/，,]?\s?共\s?\d{1,5}\s?[页頁])?\s{0,2}[-–—·•~]{0,2}|[([]?Page (\d{1,5})(?: ?(?:of|\/) ?\d{1,5})?[)\]]?)$/i;

import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { FurnitureKind } from './block';
import { columnSpread, narrowestColumn } from './columns';
import { headOf } from './head';

/** What a file prints on every page. */
export interface PageFurniture {
  /** Running heads and feet, as `maskOf` writes them. */
  readonly heads: ReadonlySet<string>;
  /** The page numbers that stand alone on a line. */
  readonly numbers: ReadonlySet<number>;
}

export const noPages: PageFurniture = { heads: new Set(), numbers: new Set() };

/** The kind of page furniture that a line is by itself, whatever stands around it; undefined for text. */
export function pageFurnitureOf(line: Line, pages: PageFurniture): FurnitureKind | undefined {
  if (pages.heads.size === 0 && pages.numbers.size === 0) return undefined;
  const { start, end, cells } = line.measure;
  if (end === 0 || end - start > longestHead || cells > longestHead) return undefined;
  const number = (line.measure.traits & Trait.Digit) === 0 ? undefined : loneNumber(line);
  if (number !== undefined) return pages.numbers.has(number) ? 'page-number' : undefined;
  return pages.heads.size > 0 && pages.heads.has(maskOf(line)) ? 'page-header' : undefined;
}

/** Whether two files print the same on every page. */
export function samePages(a: PageFurniture, b: PageFurniture): boolean {
  return sameSet(a.heads, b.heads) && sameSet(a.numbers, b.numbers);
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** Longer lines are no running heads; UTF-16 code units and cells. */
const longestHead = 100;
/** A page has at least so many lines, blank ones counted, and at most so many. */
const shortestPage = 12;
const longestPage = 150;
/** So many pages in a row make a chain of numbers or heads. */
const leastPages = 3;
/** A head stands at most so many lines from the number of its page. */
const nearNumber = 4;

/** The text of a short line without white space, digits masked: what a running head has in common on all pages. */
function maskOf(line: Line): string {
  const { start, end, traits } = line.measure;
  if ((traits & needsMasking) === 0) return line.text.slice(start, end);
  return headOf(line).text.replace(/\s/gu, '').replace(/\d+/gu, '#');
}

/** A line without any of these is its own mask. */
const needsMasking = Trait.Digit | Trait.Gap | Trait.Invisible | Trait.Control;

/** The number that is all a line holds, maybe between dashes or after a word for page. */
function loneNumber({ text, measure: { start, end } }: Line): number | undefined {
  if (end - start > 24) return undefined;
  const found =
    /^(?:[-–—·•~]{0,2}\s{0,2}(?:第|Page |page |P\. ?|p\. ?)?\s?(\d{1,5})\s?(?:页|頁|面)?\s{0,2}[-–—·•~]{0,2}|(?:第\s?|Page )(\d{1,5})\s?(?:页|頁)?\s?(?:\/|of|共)\s?\d{1,5}\s?(?:页|頁)?)$/u.exec(
      text.slice(start, end),
    );
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** A running head has words or numbers. */
const words = Trait.Letter | Trait.Digit | Trait.Han | Trait.Kana | Trait.Hangul;

/** Where one masked line was seen. */
interface HeadSeen {
  readonly lines: number[];
  /** The last number in each of the lines; undefined where one has none. */
  readonly numbers: (number | undefined)[];
}

/** Collects lone numbers and short lines that repeat, and tells which belong to pages. */
export class PageTally {
  private readonly heads = new Map<string, HeadSeen>();
  private readonly numbers: { readonly line: number; readonly value: number }[] = [];

  /** The two lines added last: whether the one between is running text shows when the next one comes. */
  private previous: Line | undefined;
  private beforePrevious: Line | undefined;
  private count = 0;

  /** Takes the next line of the text, the `number`th. */
  add(line: Line, number: number): void {
    if (this.previous && !standsInColumn(this.beforePrevious, this.previous, line))
      this.look(this.previous, number - 1);
    this.beforePrevious = this.previous;
    this.previous = line;
    this.count = number + 1;
  }

  private look(line: Line, number: number): void {
    const { start, end, cells, traits } = line.measure;
    if (end === 0 || end - start > longestHead || cells > longestHead) return;
    if ((traits & Trait.Digit) !== 0) {
      const value = loneNumber(line);
      if (value !== undefined) {
        this.numbers.push({ line: number, value });
        return;
      }
    }
    if ('：:，。！？；、,;!?…”」』'.includes(line.text[end - 1]!) || (traits & words) === 0) return;
    const mask = maskOf(line);
    const seen = this.heads.get(mask) ?? { lines: [], numbers: [] };
    seen.lines.push(number);
    seen.numbers.push(numberIn(line.text));
    this.heads.set(mask, seen);
  }

  /** What belongs to pages, once all lines are added. */
  result(): PageFurniture {
    if (this.previous) this.look(this.previous, this.count - 1);
    const chains = this.chains();
    const numberLines = chains.map(({ line }) => line);
    const heads = new Set<string>();
    for (const [mask, seen] of this.heads) {
      if (repeatsByPage(seen) || standsByNumbers(seen, numberLines)) heads.add(mask);
    }
    return { heads, numbers: new Set(chains.map(({ value }) => value)) };
  }

  /** The lone numbers that belong to chains: each one more than another about a page before. */
  private chains(): { line: number; value: number }[] {
    const last = new Map<number, { line: number; length: number; chain: { line: number; value: number }[] }>();
    const found: { line: number; value: number }[] = [];
    for (const entry of this.numbers) {
      const before = last.get(entry.value - 1);
      const follows = before && entry.line - before.line >= shortestPage && entry.line - before.line <= longestPage;
      const chain = follows ? before.chain : [];
      chain.push(entry);
      if (chain.length === leastPages) found.push(...chain);
      else if (chain.length > leastPages) found.push(entry);
      last.set(entry.value, { line: entry.line, length: chain.length, chain });
    }
    return found.sort((a, b) => a.line - b.line);
  }
}

/** Whether the lines above and below are as wide: such a line is one of a column of text, no head or foot. */
function standsInColumn(above: Line | undefined, line: Line, below: Line): boolean {
  const { cells } = line.measure;
  if (!above || cells < narrowestColumn) return false;
  return Math.abs(above.measure.cells - cells) <= columnSpread && Math.abs(below.measure.cells - cells) <= columnSpread;
}

/** Whether the line repeats at the distance of pages, or its own number grows from page to page. */
function repeatsByPage({ lines, numbers }: HeadSeen): boolean {
  if (lines.length < leastPages) return false;
  const distances = lines.slice(1).map((line, i) => line - lines[i]!);
  const grows = numbers
    .slice(1)
    .filter(
      (value, i) => value !== undefined && numbers[i] !== undefined && value > numbers[i]! && value - numbers[i]! <= 2,
    );
  if (grows.length >= 0.8 * distances.length && distances.every((distance) => distance >= 2))
    return median(distances) >= shortestPage;
  const page = median(distances);
  if (page < shortestPage || page > 2 * longestPage) return false;
  const regular = distances.filter((distance) => Math.abs(distance - page) <= 0.2 * page);
  return lines.length >= leastPages + 1 && regular.length >= 0.7 * distances.length;
}

/** Whether the line stands beside a page number nearly every time. */
function standsByNumbers({ lines }: HeadSeen, numberLines: readonly number[]): boolean {
  if (lines.length < leastPages || numberLines.length < leastPages) return false;
  let near = 0;
  let next = 0;
  for (const line of lines) {
    while (next < numberLines.length && numberLines[next]! < line - nearNumber) next++;
    if (next < numberLines.length && numberLines[next]! <= line + nearNumber) near++;
  }
  return near >= 0.8 * lines.length && near >= 0.3 * numberLines.length;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The number at the start or end of a line, as a page number stands in a running head. */
function numberIn(text: string): number | undefined {
  const found = /^\s*(\d{1,5})(?=\s)|(?<=\s)(\d{1,5})\s*$/u.exec(text);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

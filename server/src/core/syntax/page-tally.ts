import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { columnSpread, narrowestColumn } from './columns';
import { furnitureOf } from './furniture';
import { isLoneLineNumber } from './line-numbers';
import { masked, maskOf, mayBeOfPage, type PageFurniture, pageFurniture, pageNumberIn } from './pages';

/** A printed line is about so wide; cells. A line that is wider was joined from several, and counts for them. */
const printedLine = 72;
/** A page has at least so many printed lines, blank ones counted, and at most so many. */
const shortestPage = 12;
const longestPage = 150;
/** So many pages in a row make a chain of numbers or heads. */
const leastPages = 3;
/** So many where the number says itself that it is a page's: `第2页`, `Page 2`. */
const leastNamedPages = 2;
/** So many where nothing is numbered. */
const leastPagesInDoubt = 4;
/** So many where titles change from page to page. */
const leastPagesOfTitles = 8;
/** A head stands at most so many lines from the number of its page. */
const nearNumber = 4;
/** So many numbers close together count something else than pages. */
const shortestSeries = 3;
/** So much do pages of one file differ in length, as a share. */
const pageSpread = 0.2;

/** A number at the edge of a line, or alone on it. */
interface NumberSeen {
  /** Where it stands, in printed lines. */
  readonly line: number;
  readonly value: number;
  /** The line, as `maskOf` writes it. */
  readonly title: string;
  readonly place: Place;
  /** Whether the line says itself that the number is a page's. */
  readonly isNamed: boolean;
}

/** `edge`: a gap, a form feed or an end of the text is on one side of the line. */
type Place = 'edge' | 'inside';

/** Where one masked line was seen. */
interface HeadSeen {
  /** The first of them. */
  readonly line: Line;
  /** Where they stand, in printed lines. */
  readonly lines: number[];
  /** How many of the lines have a gap or a form feed on one side. */
  edges: number;
  /** The numbers in the line seen last, and how often one of them was smaller than in the line before. */
  numbers: readonly number[];
  falls: number;
  /** The first word, masked, where it is a code of letters and digits: `O5O1GUO`. */
  readonly code: string | undefined;
  /** Whether it heads what is counted in the text; such headings grow as page numbers do. */
  readonly counts: boolean;
}

/**
 * Collects lone numbers and short lines that repeat, and tells which belong to pages. Form feeds count as gaps and no
 * more, so that a text without them is read in the same way.
 */
export class PageTally {
  private readonly heads = new Map<string, HeadSeen>();
  private readonly loneNumbers: NumberSeen[] = [];
  private readonly titleNumbers: NumberSeen[] = [];
  /** The lines that say themselves that they are page numbers. */
  private readonly named: number[] = [];

  /** The two lines added last: what the one between is shows when the next one comes. */
  private previous: Line | undefined;
  private beforePrevious: Line | undefined;
  /** How many printed lines come before the line added last. */
  private printed = 0;

  /** Takes the next line of the text. */
  add(line: Line): void {
    if (this.previous) {
      this.look(this.beforePrevious, this.previous, line, this.printed);
      this.printed += Math.max(1, this.previous.cells / printedLine);
    }
    this.beforePrevious = this.previous;
    this.previous = line;
  }

  private look(above: Line | undefined, line: Line, below: Line | undefined, number: number): void {
    if (isLoneLineNumber(line) || !mayBeOfPage(line)) return;
    if (below && standsInColumn(above, line, below)) return;
    const lone = pageNumberIn(line);
    if (lone?.form === 'named') this.named.push(number);
    else if (lone)
      this.loneNumbers.push({
        line: number,
        value: lone.value,
        title: '',
        place: placeOf(above, line, below),
        isNamed: false,
      });
    else if (mayBeHead(line)) this.lookAtHead(line, number, placeOf(above, line, below));
  }

  private lookAtHead(line: Line, number: number, place: Place): void {
    const mask = maskOf(line);
    const numbers = (line.traits & Trait.Digit) === 0 ? none : (line.text.match(/\d+/gu) ?? none).map(Number);
    const seen = this.heads.get(mask) ?? headSeen(line, mask);
    if (seen.numbers.some((before, i) => numbers[i]! < before)) seen.falls++;
    seen.numbers = numbers;
    seen.lines.push(number);
    if (place === 'edge') seen.edges++;
    this.heads.set(mask, seen);
    if ((line.measure.traits & Trait.Digit) === 0 || !/\p{L}{2}/u.test(mask) || seen.counts) return;
    const isNamed = namesPage.test(mask);
    for (const value of edgeNumbers(line)) this.titleNumbers.push({ line: number, value, title: mask, place, isNamed });
  }

  /** What belongs to pages, once all lines are added. */
  result(): PageFurniture {
    if (this.previous) this.look(this.beforePrevious, this.previous, undefined, this.printed);
    this.previous = undefined;
    const lone = chainsOf(apart(this.loneNumbers)).filter((chain) => isRegular(chain, 0.5) && !areYears(chain));
    const titled = chainsOf(this.titleNumbers).filter(isChainOfTitles);
    const heads = new Set(titled.flatMap((chain) => chain.map(({ title }) => title)));
    const pages = [...lone.flat(), ...titled.flat()].map(({ line }) => line).concat(this.named);
    pages.sort((a, b) => a - b);
    for (const [mask, seen] of this.heads) {
      const isHead = repeatsByPage(seen) || standsByPages(seen, pages) || standsByEach(seen, this.named);
      if (isHead && !furnitureOf(seen.line)) heads.add(mask);
    }
    return pageFurniture(this.withVariants(heads), new Set(lone.flat().map(({ value }) => value)));
  }

  /** The heads together with lines at the edge of pages that are as good as the same. */
  private withVariants(heads: ReadonlySet<string>): ReadonlySet<string> {
    if (heads.size === 0) return heads;
    const codes = new Set([...heads].map((mask) => this.heads.get(mask)?.code));
    codes.delete(undefined);
    const known = [...heads];
    const variants = [...this.heads].filter(
      ([mask, { code, edges }]) => edges > 0 && (codes.has(code) || known.some((head) => isMisread(mask, head))),
    );
    return new Set([...heads, ...variants.map(([mask]) => mask)]);
  }
}

/** Whether a line is a head in which a character or two were misread or lost. */
function isMisread(mask: string, head: string): boolean {
  if (head.length < leastToMisread || Math.abs(mask.length - head.length) > mostMisread) return false;
  let start = 0;
  while (start < mask.length && mask.charCodeAt(start) === head.charCodeAt(start)) start++;
  let end = 0;
  const most = mask.length - start;
  while (end < most && mask.charCodeAt(mask.length - 1 - end) === head.charCodeAt(head.length - 1 - end)) end++;
  return Math.max(mask.length, head.length) - start - end <= mostMisread;
}

const none: readonly never[] = [];

function headSeen(line: Line, mask: string): HeadSeen {
  return { line, lines: [], edges: 0, numbers: none, falls: 0, code: codeOf(line), counts: ordinals.test(mask) };
}

/** The numbers in a head stay as they are or grow from page to page, but where one was misread. Share of the lines. */
const mostFalls = 0.2;

/** A shorter line may well be another one that is alike. */
const leastToMisread = 8;
const mostMisread = 2;

/** How a head ends that says its page. */
const namesPage = /(?:第#[页頁]|Page#)$/u;

/** A running head has words and ends no clause; if it ends in a full stop, it is short. Brackets are closed. */
function mayBeHead({ text, start, end, traits }: Line): boolean {
  const last = text.charCodeAt(end - 1);
  if (neverLast.has(last) || (traits & words) === 0) return false;
  if (last === fullStop && end - start > longestWithStop) return false;
  if ((traits & Trait.WidePunctuation) !== 0 && wideStop.test(text)) return false; // however often a chair says it
  return (traits & Trait.Bracket) === 0 || closes.test(text) === opens.test(text) || saysPage.test(text);
}

/** The same in print, whatever text recognition made of brackets. */
const saysPage = /第\s?\d{1,5}\s?[页頁]$|\bPage \d{1,5}$/u;

const fullStop = 0x2e;
const neverLast = new CharacterSet('：:，。！？；、,;!?…”」』');

const longestWithStop = 48;
const wideStop = /[：，。；？！]/u;

const opens = /[([（【〔]/u;
const closes = /[)\]）】〕]/u;
const words = Trait.Letter | Trait.Digit | Trait.Han | Trait.Kana | Trait.Hangul;

/** How headings of what is counted in a text begin. */
const ordinals =
  /^(?:#[.．、)）]|第#[^页頁年]|问题#|問題#|附件#|[表图圖]#|Question|Article|Section|Chapter|Part|Item|Exhibit|Table|Figure|Agenda|Day|Volume)/i;

/** Whether the lines above and below are as wide: such a line is one of a column of text, no head or foot. */
function standsInColumn(above: Line | undefined, line: Line, below: Line): boolean {
  const { cells } = line.measure;
  if (!above || cells < narrowestColumn) return false;
  return Math.abs(above.measure.cells - cells) <= columnSpread && Math.abs(below.measure.cells - cells) <= columnSpread;
}

function placeOf(above: Line | undefined, line: Line, below: Line | undefined): Place {
  if (!above || !below || above.measure.cells === 0 || below.measure.cells === 0) return 'edge';
  return line.text.startsWith('\f') || below.text.startsWith('\f') ? 'edge' : 'inside';
}

function codeOf(line: Line): string | undefined {
  const word = /\S+/u.exec(line.text)?.[0] ?? '';
  return /^(?=.*\d)(?=.*[A-Z])[A-Z0-9-]{4,}$/u.test(word) ? masked(word) : undefined;
}

/** The numbers at the start and the end of a line, where a page number stands in a running head. */
function edgeNumbers({ text }: Line): number[] {
  const first = /^\s*(\d{1,5})(?=\s)/u.exec(text);
  const last = /(?<=\s|第)(\d{1,5})\s?[页頁]?\s*$/u.exec(text);
  return [first, last].flatMap((found) => (found ? Number(found[1]) : []));
}

/** Numbers without those that count lines: they stand in a series, each a few lines after the other. */
function apart(numbers: readonly NumberSeen[]): NumberSeen[] {
  const kept: NumberSeen[] = [];
  let series: NumberSeen[] = [];
  for (const seen of numbers) {
    const last = series.at(-1);
    if (last && (seen.value !== last.value + 1 || seen.line - last.line > nearNumber)) {
      if (series.length < shortestSeries) kept.push(...series);
      series = [];
    }
    series.push(seen);
  }
  return series.length < shortestSeries ? kept.concat(series) : kept;
}

/** The chains of numbers, each about a page after one that is smaller by one, or by two where a number was lost. */
function chainsOf(numbers: readonly NumberSeen[]): NumberSeen[][] {
  const ends = new Map<number, NumberSeen[]>();
  const chains = new Set<NumberSeen[]>();
  for (const seen of numbers) {
    const chain = [1, 2].map((step) => ends.get(seen.value - step)).find((before) => follows(seen, before)) ?? [];
    chain.push(seen);
    if (chain.length === (seen.isNamed ? leastNamedPages : leastPages)) chains.add(chain);
    ends.set(seen.value, chain);
  }
  return [...chains];
}

function follows({ line, value }: NumberSeen, chain: readonly NumberSeen[] | undefined): boolean {
  const last = chain?.at(-1);
  if (!last || last.value >= value) return false;
  const distance = line - last.line;
  return distance >= shortestPage && distance <= longestPage * (value - last.value);
}

/** Whether a share of the pages is about as long as most are. */
function isRegular(chain: readonly { readonly line: number }[], share: number): boolean {
  const distances = distancesOf(chain.map(({ line }) => line));
  const page = median(distances);
  return distances.filter((distance) => isNear(distance, page)).length >= share * distances.length;
}

/** Years head what happened in them. */
function areYears(chain: readonly NumberSeen[]): boolean {
  return chain.length < 10 && chain.every(({ value }) => value >= 1800 && value < 2100);
}

/** Numbers that stand with one title, or with titles that change from page to page. */
function isChainOfTitles(chain: readonly NumberSeen[]): boolean {
  const [first] = chain;
  const same = chain.every(
    ({ title }) => bareTitle(title) === bareTitle(first!.title) || isMisread(title, first!.title),
  );
  return (
    (same || (chain.length >= leastPagesOfTitles && chain.every(({ place }) => place === 'edge'))) &&
    isRegular(chain, 0.6)
  );
}

/** The title without the number beside it: on left and right pages they stand on other sides. */
function bareTitle(title: string): string {
  return title.replace(/^#|#$/gu, '');
}

/** Whether the line repeats at the distance of pages, in gaps. */
function repeatsByPage({ lines, edges, counts, falls }: HeadSeen): boolean {
  if (counts || falls > mostFalls * lines.length || lines.length < leastPagesInDoubt || edges < 0.8 * lines.length)
    return false;
  const distances = distancesOf(lines);
  const page = median(distances);
  if (page < shortestPage || page > 2 * longestPage) return false;
  return distances.filter((distance) => isNear(distance, page)).length >= 0.7 * distances.length;
}

/** Whether the line stands beside a page number nearly every time. */
function standsByPages({ lines }: HeadSeen, pages: readonly number[]): boolean {
  if (lines.length < leastPages || pages.length < leastPages) return false;
  let near = 0;
  for (const line of lines) {
    const next = pages[firstFrom(pages, line - nearNumber)];
    if (next !== undefined && next <= line + nearNumber) near++;
  }
  return near >= 0.8 * lines.length && (near >= 0.3 * pages.length || near > leastPagesInDoubt);
}

/**
 * Whether the line stands at the edge of every page, near the number that says that it is the page's, and on the same side
 * of it: so it is even where there are two pages only.
 */
function standsByEach({ lines, edges }: HeadSeen, named: readonly number[]): boolean {
  if (lines.length < leastNamedPages || lines.length !== named.length || edges < lines.length) return false;
  const distances = lines.map((line, i) => named[i]! - line);
  return distances.every((distance) => Math.abs(distance) <= nearNumber && distance > 0 === distances[0]! > 0);
}

/** The index of the first of ascending numbers that is not less than `least`; their count if there is none. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distancesOf(lines: readonly number[]): number[] {
  return lines.slice(1).map((line, i) => line - lines[i]!);
}

function isNear(distance: number, page: number): boolean {
  return Math.abs(distance - page) <= pageSpread * page;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

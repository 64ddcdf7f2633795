import { CharacterSet } from '../text/character-set';
import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { LineReader } from './reader';

/** What a printed record adds so that readers find their way: a table of contents, an index of words. */
export type Apparatus = 'contents' | 'index';

/** So many lines of its kind show that a file has one. */
const leastLines: Readonly<Record<Apparatus, number>> = { contents: 3, index: 10 };
/** An index refers to page and line so often in one line, in several columns. */
const leastReferences = 3;

/** Looks for tables of contents and indexes. */
export class ApparatusTally {
  private readonly counts: Record<Apparatus, number> = { contents: 0, index: 0 };

  add(line: Line): void {
    if ((line.traits & Trait.Digit) === 0) return;
    if (leadsToPage(line)) this.counts.contents++;
    else if (referencesIn(line) >= leastReferences) this.counts.index++;
  }

  result(): ReadonlySet<Apparatus> {
    const found = (['contents', 'index'] as const).filter((kind) => this.counts[kind] >= leastLines[kind]);
    return new Set(found);
  }
}

/** Lines of an apparatus have others of their kind among so many lines of text above or below. */
const nearby = 6;
/** Such lines are looked for no further than this; lines. */
export const apparatusReach = 18;
/** Of the lines around a line of an index so many refer to pages; a share. */
const leastShare = 0.5;

/** The apparatus to which the line belongs, in a file that has one. */
export function apparatusAt(reader: LineReader, number: number): Apparatus | undefined {
  const { apparatus } = reader.profile.pages;
  const line = reader.line(number);
  if (apparatus.size === 0 || !line || line.isBlank || reader.isLabel(number)) return undefined;
  if (apparatus.has('contents') && isContents(reader, line, number)) return 'contents';
  return apparatus.has('index') && isIndex(reader, line, number) ? 'index' : undefined;
}

/** A line with leader dots near another one, or one that stands between such lines. */
function isContents(reader: LineReader, line: Line, number: number): boolean {
  if (leadsToPage(line)) return leadsBeside(reader, number, -1) || leadsBeside(reader, number, 1);
  if (!leadsBeside(reader, number, -1) || endsSentence(line.text, line.start, line.end)) return false;
  return leadsBeside(reader, number, 1);
}

/** Whether dots lead to a page in one of the lines of text next above or below. */
function leadsBeside(reader: LineReader, number: number, step: 1 | -1): boolean {
  let lines = 0;
  for (let at = number + step; Math.abs(at - number) <= apparatusReach && lines < nearby / 2; at += step) {
    const line = reader.line(at);
    if (!line) return false;
    if (line.isBlank || reader.isPageFurniture(at)) continue;
    if (leadsToPage(line)) return true;
    lines++;
  }
  return false;
}

/** A line with references among lines of which many have some, or one between such lines. */
function isIndex(reader: LineReader, line: Line, number: number): boolean {
  if (referencesIn(line) > 0) return isDenseBeside(reader, number, -1) || isDenseBeside(reader, number, 1);
  return isDenseBeside(reader, number, -1) && isDenseBeside(reader, number, 1);
}

/** Whether many of the lines of text next above or below refer to pages; what pages print is left out. */
function isDenseBeside(reader: LineReader, number: number, step: 1 | -1): boolean {
  let lines = 0;
  let referring = 0;
  for (let at = number + step; Math.abs(at - number) <= apparatusReach && lines < nearby; at += step) {
    const line = reader.line(at);
    if (!line) break;
    if (line.isBlank || reader.isPageFurniture(at)) continue;
    lines++;
    if (referencesIn(line) > 0) referring++;
  }
  return lines >= nearby / 2 && referring >= leastShare * lines;
}

/** Whether dots lead to the number of a page at the end of the line. */
function leadsToPage({ text, start, end }: Line): boolean {
  return endsNumber.has(text.charCodeAt(end - 1)) && leader.test(text.slice(start, end));
}

const endsNumber = new CharacterSet('0123456789IVXLCivxlc');
const leader = /(?:[.·．]{4,}|…{3,}|‥{3,}|(?:\s[.·]){4,})\s*(?:\d{1,4}|[IVXLCivxlc]{1,6})$/u;

/** How often a line refers to a page and a line, as in `47:25 51:15`. */
function referencesIn({ text, traits }: Line): number {
  if ((traits & Trait.Digit) === 0 || (traits & Trait.Colon) === 0) return 0;
  return text.match(/(?<![\d:.])\d{1,3}:\d{1,2}(?![\d:])/gu)?.length ?? 0;
}

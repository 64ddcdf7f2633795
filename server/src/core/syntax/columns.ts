import { CharacterSet } from '../text/character-set';
import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Setting } from './setting';

/** Lines narrower than this are verse, lists and tables rather than columns of running text; cells. */
export const narrowestColumn = 18;
const narrowestLatinColumn = 28;
/** How far the full lines of one column differ in width; cells. */
export const columnSpread = 4;
/** In running text this share of the full lines has a stop or a comma before its end; in verse and tables hardly any. */
const leastProse = 0.3;
/** This share of the full lines stands above another full line; titles and captions stand alone. */
const leastStacked = 0.1;
/** The same where nothing else says that the text is a transcript. */
const leastStackedInDoubt = 0.5;
/** A line wider than this was not printed so, but joined; cells. */
const widestPrinted = 160;
/** Where so much of the text stands in such lines, what is left of narrower ones may be titles and lists. Share of cells. */
const mostlyJoined = 0.5;
/** No more than this share of the full lines ends in a comma: a column breaks anywhere, verse at its clauses. */
const mostCommas = 0.4;
/** A column has so many of the full lines, and such a share of them. */
const leastLines = 3;
const usual = 0.02;
/** One with fewer, at least this share, is a column if so many of its lines are running text and go on or end a sentence. */
const rare = 0.01;
const surely = 0.8;
/** A text of fewer lines is an excerpt: one line that the next one completes is all the evidence there is. */
const excerpt = 12;

/** What is known of the lines of one width that break off in mid-sentence. */
interface WidthCount {
  lines: number;
  prose: number;
  stacked: number;
  commas: number;
  /** How many have right under them the end of their sentence, in a line no wider than they are. */
  completed: number;
}

/** Collects the widths at which lines break off in mid-sentence above another line. */
export class ColumnTally {
  private readonly counts = new Map<number, WidthCount>();
  private total = 0;
  private cells = 0;
  private joinedCells = 0;

  /** Takes a line of the text, whatever stands under it. */
  see({ cells }: Line): void {
    this.cells += cells;
    if (cells > widestPrinted) this.joinedCells += cells;
  }

  /** Counts `line`, with the line that stands right under it; neither is blank. */
  add(line: Line, below: Line): void {
    const { text } = line;
    const { start, end, cells, traits } = line.measure;
    const isLatin = (traits & (Trait.Han | Trait.Kana | Trait.Hangul)) === 0;
    if (cells < (isLatin ? narrowestLatinColumn : narrowestColumn)) return;
    const last = text.charCodeAt(end - 1);
    if (colons.has(last) || endsSentence(text, start, end)) return;
    const count = this.counts.get(cells) ?? { lines: 0, prose: 0, stacked: 0, commas: 0, completed: 0 };
    this.counts.set(cells, count);
    count.lines++;
    if (hasInnerStop(text, start, end)) count.prose++;
    if (commas.has(last)) count.commas++;
    if (Math.abs(below.measure.cells - cells) <= columnSpread) count.stacked++;
    else if (below.measure.cells < cells && endsSentence(below.text, below.measure.start, below.measure.end))
      count.completed++;
    this.total++;
  }

  /**
   * The columns, ascending. `lineCount` is the number of lines of the text, `kind` whether it is known to be a transcript,
   * `setting` how most of it was set, where that shows: without it, text that is joined already, or may be anything, has
   * no columns.
   */
  result(lineCount: number, kind: 'transcript' | 'unknown', setting: Setting | undefined): number[] {
    const isInDoubt = kind === 'transcript' ? this.isMostlyJoined : lineCount >= excerpt;
    if (isInDoubt && !setting) return [];
    const stackedShare = kind === 'transcript' ? leastStacked : leastStackedInDoubt;
    const columns: number[] = [];
    const least = lineCount < excerpt ? 1 : Math.max(leastLines, usual * this.total);
    const leastOfSure = Math.max(leastLines, rare * this.total);
    let below = Number.POSITIVE_INFINITY;
    for (const width of [...this.counts.keys()].sort((a, b) => b - a)) {
      if (width >= below) continue;
      const count = this.around(width);
      const isSure = lineCount >= excerpt && kind === 'transcript' && isSurelyColumn(count);
      if (count.lines < (isSure ? leastOfSure : least)) continue;
      if (count.prose < leastProse * count.lines || count.stacked + count.completed === 0) continue;
      if (lineCount >= excerpt && !isSure && !isStacked(count, stackedShare)) continue;
      columns.unshift(this.summit(width));
      below = columns[0]! * 0.8;
    }
    return columns;
  }

  private get isMostlyJoined(): boolean {
    return this.joinedCells >= mostlyJoined * this.cells;
  }

  /** The lines of this width and of those slightly narrower. */
  private around(width: number): WidthCount {
    const sum = { lines: 0, prose: 0, stacked: 0, commas: 0, completed: 0 };
    for (let w = width - columnSpread; w <= width; w++) {
      const count = this.counts.get(w);
      if (!count) continue;
      sum.lines += count.lines;
      sum.prose += count.prose;
      sum.stacked += count.stacked;
      sum.commas += count.commas;
      sum.completed += count.completed;
    }
    return sum;
  }

  /** The widest of the widths that belong to the column and are not the exception in it. */
  private summit(width: number): number {
    const linesOf = (w: number) => this.counts.get(w)?.lines ?? 0;
    let most = 0;
    for (let w = width - columnSpread; w <= width; w++) most = Math.max(most, linesOf(w));
    let summit = width;
    while (linesOf(summit) < 0.1 * most) summit--;
    return summit;
  }
}

const colons = new CharacterSet('：；:;');
const commas = new CharacterSet('，、,､');
const innerStops = new CharacterSet('，。、；？！,.?!');

/** Whether nearly all of the lines are running text, above another one or above the end of their sentence. */
function isSurelyColumn({ lines, prose, stacked, completed }: WidthCount): boolean {
  return prose >= surely * lines && stacked + completed >= surely * lines;
}

function isStacked({ lines, stacked, commas }: WidthCount, share: number): boolean {
  return stacked >= share * lines && commas <= mostCommas * lines;
}

/** Whether a stop or a comma stands inside the line, from `start` to `end` (UTF-16 offsets); only its first 200 code units are looked at. */
export function hasInnerStop(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + 200) - 1;
  for (let at = start; at < last; at++) if (innerStops.has(text.charCodeAt(at))) return true;
  return false;
}

import { endingOf, Line, type Lines, lineStarts } from './lines';
import { type LineMeasure, measure } from './measure';
import { repeatedLines } from './repeated-lines';
import type { Position, Span } from './span';

/** How many lines `stretches` makes at a time. */
const stretch = 512;

/**
 * The lines of a text that is read from beginning to end and never changed: only where they begin and what one look at
 * each tells is kept, as bare numbers. A line is made when it is asked for and soon forgotten, which costs much less than
 * to keep hundreds of thousands. Only lines that stand several times are kept: each is one object, and what
 * was found out of it holds wherever it stands.
 */
export class LineTable implements Lines {
  private constructor(
    private readonly whole: string,
    /** The offset at which each line begins, and one more: the length of the text. */
    private readonly starts: Int32Array,
    /** Five numbers a line, in the order of `LineMeasure`. */
    private readonly measures: Int32Array,
    /** By line, see `groupOf`: the index in `shared`. */
    private readonly groups: Int32Array,
    /** Filled when they are asked for. */
    private readonly shared: (Line | undefined)[],
  ) {}

  /** What `measureOf` answers, filled anew each time, as it is asked for every line and a line takes only the numbers. */
  private readonly measure = { start: 0, end: 0, indent: 0, cells: 0, traits: 0 };

  static of(text: string): LineTable {
    const starts = new Int32Array(lineStarts(text));
    const measures = new Int32Array(5 * (starts.length - 1));
    const { groups, count } = repeatedLines(text, starts);
    const firsts = new Int32Array(count).fill(-1);
    for (let i = 0; i + 1 < starts.length; i++) {
      const group = groups[i]!;
      if (group >= 0 && firsts[group]! >= 0) {
        measures.copyWithin(5 * i, 5 * firsts[group]!, 5 * firsts[group]! + 5);
        continue;
      }
      if (group >= 0) firsts[group] = i;
      const end = starts[i + 1]! - endingOf(text, starts[i]!, starts[i + 1]!).length;
      const measured = measure(text.slice(starts[i]!, end));
      measures[5 * i] = measured.start;
      measures[5 * i + 1] = measured.end;
      measures[5 * i + 2] = measured.indent;
      measures[5 * i + 3] = measured.cells;
      measures[5 * i + 4] = measured.traits;
    }
    return new LineTable(text, starts, measures, groups, new Array(count));
  }

  get lineCount(): number {
    return this.starts.length - 1;
  }

  line(number: number): Line | undefined {
    if (number < 0 || number >= this.lineCount) return undefined;
    const group = this.groups[number]!;
    if (group < 0) return this.made(number, false);
    this.shared[group] ??= this.made(number, true);
    return this.shared[group];
  }

  range(from: number, to: number): readonly Line[] {
    const lines: Line[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, this.lineCount); i++) lines.push(this.line(i)!);
    return lines;
  }

  groupOf(number: number): number {
    return this.groups[number] ?? -1;
  }

  *stretches(): Generator<readonly Line[], void> {
    for (let from = 0; from < this.lineCount; from += stretch) yield this.range(from, from + stretch);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.whole.length));
    const line = this.lineAt(at);
    const start = this.starts[line]!;
    const end = this.starts[line + 1]!;
    return { line, character: Math.min(at, end - endingOf(this.whole, start, end).length) - start };
  }

  slice({ start, end }: Span): string {
    return this.whole.slice(start, end);
  }

  text(): string {
    return this.whole;
  }

  private made(number: number, isShared: boolean): Line {
    const start = this.starts[number]!;
    const end = this.starts[number + 1]!;
    const ending = endingOf(this.whole, start, end);
    return new Line(this.whole.slice(start, end - ending.length), ending, this.measureOf(number), isShared);
  }

  private measureOf(number: number): LineMeasure {
    const { measures, measure } = this;
    const at = 5 * number;
    measure.start = measures[at]!;
    measure.end = measures[at + 1]!;
    measure.indent = measures[at + 2]!;
    measure.cells = measures[at + 3]!;
    measure.traits = measures[at + 4]!;
    return measure;
  }

  /** The line in which an offset lies; the last one for the end of the text. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

import { ChunkedList } from './chunked-list';
import { type LineMeasure, measure } from './measure';
import type { Edit, Position, Span } from './span';

export type LineEnding = '' | '\n' | '\r\n' | '\r';

/**
 * One line: its text without the ending, the ending, and what one look at the text tells, side by side in memory as
 * everything asks for it. Only a text's last line has no ending.
 */
export class Line implements LineMeasure {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly cells: number;
  readonly traits: number;

  constructor(
    readonly text: string,
    readonly ending: LineEnding,
    { start, end, indent, cells, traits }: LineMeasure = measure(text),
    /** Whether the same object stands in several places of the text: then it is worth remembering what it holds. */
    readonly isShared = false,
  ) {
    this.start = start;
    this.end = end;
    this.indent = indent;
    this.cells = cells;
    this.traits = traits;
  }

  /** UTF-16 code units, the ending included. */
  get length(): number {
    return this.text.length + this.ending.length;
  }

  /** What one look at the line tells. */
  get measure(): LineMeasure {
    return this;
  }

  get isBlank(): boolean {
    return this.end === 0;
  }
}

/**
 * Splits at `\r\n`, `\r` and `\n` only (never at U+2028, form feed or U+0085), so that line numbers are those of
 * the Language Server Protocol. There is always a last line, maybe empty.
 */
export function splitLines(text: string): Line[] {
  const starts = lineStarts(text);
  const lines: Line[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const ending = endingOf(text, starts[i]!, starts[i + 1]!);
    lines.push(new Line(text.slice(starts[i], starts[i + 1]! - ending.length), ending));
  }
  return lines;
}

/** The offsets at which the lines of a text begin, and one more: the length of the text. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    const next = end + (end === carriage && feed === end + 1 ? 2 : 1);
    starts.push(next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf('\r', next);
  }
  starts.push(text.length);
  return starts;
}

/** How the line from `start` to `end` ends, the offset at which the next one begins. */
export function endingOf(text: string, start: number, end: number): LineEnding {
  if (end === start) return '';
  const last = text.charCodeAt(end - 1);
  if (last === carriageReturn) return '\r';
  if (last !== lineFeed) return '';
  return end - 1 > start && text.charCodeAt(end - 2) === carriageReturn ? '\r\n' : '\n';
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Which lines an edit replaced: `removed` old ones by `inserted` new ones, from line `at` on. */
export interface LineChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The lines of a text, for those who only read them. */
export interface Lines {
  readonly lineCount: number;
  /** The line with the 0-based `number`; undefined outside the text. */
  line(number: number): Line | undefined;
  /** The lines `from` to `to` (exclusive), cut to the text. */
  range(from: number, to: number): readonly Line[];
  /** Every line, in order, some hundreds at a time: less work than one by one where a text is long. */
  stretches(): Iterable<readonly Line[]>;
  /** A number that lines have in common which read the same; -1 for one that stands once, or where nobody has looked. */
  groupOf(number: number): number;
  /** The position of an offset; one inside a line ending stands at the end of the line, one outside is clamped. */
  positionAt(offset: number): Position;
  slice(span: Span): string;
  text(): string;
}

/**
 * The lines of a text. Never changed in place: an edit makes a new store that shares what it did not touch with the
 * old one.
 */
export class LineStore implements Lines {
  private constructor(private readonly list: ChunkedList<Line>) {}

  static of(text: string): LineStore {
    return new LineStore(ChunkedList.of(splitLines(text), [(line) => line.length]));
  }

  get lineCount(): number {
    return this.list.length;
  }

  /** UTF-16 code units. */
  get length(): number {
    return this.offsetOfLine(this.lineCount);
  }

  /** The line with the 0-based `number`; undefined outside the text. */
  line(number: number): Line | undefined {
    return this.list.at(number);
  }

  /** Every line, in order. */
  all(): Generator<Line, void> {
    return this.list[Symbol.iterator]();
  }

  /** Every line, in order, some hundreds at a time: less work than one by one where a text is long. */
  stretches(): Iterable<readonly Line[]> {
    return this.list.stretches();
  }

  groupOf(): number {
    return -1;
  }

  /** The lines `from` to `to` (exclusive), cut to the text. */
  range(from: number, to: number): Line[] {
    return this.list.slice(from, to);
  }

  /** The offset at which a line begins; a line past the end begins at the end. */
  offsetOfLine(number: number): number {
    return this.list.sumBefore(number, lengths);
  }

  /** The position of an offset; one inside a line ending stands at the end of the line, one outside is clamped. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const line = this.list.indexAt(at, lengths);
    return { line, character: Math.min(at - this.offsetOfLine(line), this.line(line)!.text.length) };
  }

  /** The offset of a position; a character past the end of its line counts as the end, as the protocol says. */
  offsetAt(position: Position): number {
    const line = this.line(position.line);
    if (!line) return position.line < 0 ? 0 : this.length;
    return this.offsetOfLine(position.line) + Math.max(0, Math.min(position.character, line.text.length));
  }

  slice(span: Span): string {
    const from = this.list.indexAt(span.start, lengths);
    const to = this.list.indexAt(span.end, lengths);
    const start = this.offsetOfLine(from);
    return textOf(this.range(from, to + 1)).slice(span.start - start, span.end - start);
  }

  text(): string {
    const pieces: string[] = [];
    for (const lines of this.stretches()) pieces.push(textOf(lines));
    return pieces.join('');
  }

  /**
   * The store after one edit and the lines it replaced. The lines on both sides of the edit are split anew together
   * with what was inserted, so that a `\r` before and a `\n` after it become one ending.
   */
  edit({ span, newText }: Edit): { readonly store: LineStore; readonly change: LineChange } {
    let first = this.positionAt(span.start).line;
    let start = this.offsetOfLine(first);
    if (span.start === start && first > 0 && this.line(first - 1)!.ending === '\r') start = this.offsetOfLine(--first);
    let last = this.positionAt(span.end).line;
    const end = () => this.offsetOfLine(last + 1);
    if (last < this.lineCount - 1 && span.end >= end() - 1) last++;
    const old = this.slice({ start, end: end() });
    const lines = splitLines(old.slice(0, span.start - start) + newText + old.slice(span.end - start));
    if (last < this.lineCount - 1) lines.pop(); // what follows the last ending is the next line, which stays
    return {
      store: new LineStore(this.list.splice(first, last + 1 - first, lines)),
      change: { at: first, removed: last + 1 - first, inserted: lines.length },
    };
  }
}

/** The weight of a line that is its length. */
const lengths = 0;

function textOf(lines: readonly Line[]): string {
  const pieces: string[] = [];
  for (const line of lines) pieces.push(line.text, line.ending);
  return pieces.join('');
}

import { type LineMeasure, measure } from './measure';
import type { Edit, Position, Span } from './span';

export type LineEnding = '' | '\n' | '\r\n' | '\r';

/** One line: its text without the ending, and the ending. Only a text's last line has none. */
export class Line {
  private measured: LineMeasure | undefined;

  constructor(
    readonly text: string,
    readonly ending: LineEnding,
  ) {}

  /** UTF-16 code units, the ending included. */
  get length(): number {
    return this.text.length + this.ending.length;
  }

  /** What one look at the line tells; looked up once. */
  get measure(): LineMeasure {
    this.measured ??= measure(this.text);
    return this.measured;
  }

  get isBlank(): boolean {
    return this.measure.end === 0;
  }
}

/**
 * Splits at `\r\n`, `\r` and `\n` only (never at U+2028, form feed or U+0085), so that line numbers are those of
 * the Language Server Protocol. There is always a last line, maybe empty.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    const ending: LineEnding = end === feed ? '\n' : feed === end + 1 ? '\r\n' : '\r';
    lines.push(new Line(text.slice(start, end), ending));
    start = end + ending.length;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push(new Line(text.slice(start), ''));
  return lines;
}

/** Which lines an edit replaced: `removed` old ones by `inserted` new ones, from line `at` on. */
export interface LineChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** How many lines a chunk holds when it is made, and above which it is cut. */
const chunkSize = 256;

class Chunk {
  private knownStarts: Int32Array | undefined;

  constructor(
    readonly lines: readonly Line[],
    readonly length: number,
  ) {}

  /** Where each line begins in the chunk; worked out when first asked for, as most chunks never are. */
  get starts(): Int32Array {
    this.knownStarts ??= startsOf(this.lines);
    return this.knownStarts;
  }
}

/**
 * The lines of a text. Never changed in place: an edit makes a new store that shares all untouched chunks with
 * the old one, so that it costs about the square root of the number of lines.
 */
export class LineStore {
  private constructor(
    private readonly chunks: readonly Chunk[],
    /** The first line of each chunk, and one more: the number of lines. */
    private readonly firstLines: Int32Array,
    /** The offset of each chunk, and one more: the length of the text. */
    private readonly offsets: Int32Array,
  ) {}

  static of(text: string): LineStore {
    return LineStore.from(chunked(splitLines(text)));
  }

  private static from(chunks: readonly Chunk[]): LineStore {
    const firstLines = new Int32Array(chunks.length + 1);
    const offsets = new Int32Array(chunks.length + 1);
    for (let i = 0; i < chunks.length; i++) {
      firstLines[i + 1] = firstLines[i]! + chunks[i]!.lines.length;
      offsets[i + 1] = offsets[i]! + chunks[i]!.length;
    }
    return new LineStore(chunks, firstLines, offsets);
  }

  get lineCount(): number {
    return this.firstLines[this.chunks.length]!;
  }

  /** UTF-16 code units. */
  get length(): number {
    return this.offsets[this.chunks.length]!;
  }

  /** The line with the 0-based `number`; undefined outside the text. */
  line(number: number): Line | undefined {
    if (number < 0 || number >= this.lineCount) return undefined;
    const chunk = lastAtMost(this.firstLines, number);
    return this.chunks[chunk]!.lines[number - this.firstLines[chunk]!];
  }

  /** Every line, in order. */
  *all(): Generator<Line, void> {
    for (const lines of this.stretches()) yield* lines;
  }

  /** Every line, in order, some hundreds at a time: less work than one by one where a text is long. */
  *stretches(): Generator<readonly Line[], void> {
    for (const { lines } of this.chunks) yield lines;
  }

  /** The lines `from` to `to` (exclusive), cut to the text. */
  range(from: number, to: number): Line[] {
    const found: Line[] = [];
    const end = Math.min(to, this.lineCount);
    let number = Math.max(0, from);
    if (number >= end) return found;
    const only = lastAtMost(this.firstLines, number);
    const before = this.firstLines[only]!;
    if (end <= this.firstLines[only + 1]!) return this.chunks[only]!.lines.slice(number - before, end - before);
    for (let c = only; number < end; c++) {
      const { lines } = this.chunks[c]!;
      const first = this.firstLines[c]!;
      for (let i = number - first; i < lines.length && number < end; i++, number++) found.push(lines[i]!);
    }
    return found;
  }

  /** The offset at which a line begins; a line past the end begins at the end. */
  offsetOfLine(number: number): number {
    if (number <= 0) return 0;
    if (number >= this.lineCount) return this.length;
    const chunk = lastAtMost(this.firstLines, number);
    return this.offsets[chunk]! + this.chunks[chunk]!.starts[number - this.firstLines[chunk]!]!;
  }

  /** The position of an offset; one inside a line ending stands at the end of the line, one outside is clamped. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const chunk = Math.min(lastAtMost(this.offsets, at), this.chunks.length - 1);
    const { lines, starts } = this.chunks[chunk]!;
    const inChunk = at - this.offsets[chunk]!;
    const line = lastAtMost(starts, inChunk);
    const character = Math.min(inChunk - starts[line]!, lines[line]!.text.length);
    return { line: this.firstLines[chunk]! + line, character };
  }

  /** The offset of a position; a character past the end of its line counts as the end, as the protocol says. */
  offsetAt(position: Position): number {
    const line = this.line(position.line);
    if (!line) return position.line < 0 ? 0 : this.length;
    return this.offsetOfLine(position.line) + Math.max(0, Math.min(position.character, line.text.length));
  }

  slice(span: Span): string {
    const from = this.positionAt(span.start);
    const start = this.offsetOfLine(from.line);
    const pieces: string[] = [];
    for (let number = from.line, offset = start; offset < span.end && number < this.lineCount; number++) {
      const line = this.line(number)!;
      pieces.push(line.text, line.ending);
      offset += line.length;
    }
    return pieces.join('').slice(span.start - start, span.end - start);
  }

  text(): string {
    const pieces: string[] = [];
    for (const chunk of this.chunks) for (const line of chunk.lines) pieces.push(line.text, line.ending);
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
      store: this.spliced(first, last + 1, lines),
      change: { at: first, removed: last + 1 - first, inserted: lines.length },
    };
  }

  private spliced(from: number, to: number, lines: readonly Line[]): LineStore {
    const firstChunk = lastAtMost(this.firstLines, Math.min(from, this.lineCount - 1));
    const lastChunk = lastAtMost(this.firstLines, Math.min(to, this.lineCount) - 1);
    const head = this.chunks[firstChunk]!.lines.slice(0, from - this.firstLines[firstChunk]!);
    const tail = this.chunks[lastChunk]!.lines.slice(to - this.firstLines[lastChunk]!);
    const middle = chunked([...head, ...lines, ...tail]);
    return LineStore.from([...this.chunks.slice(0, firstChunk), ...middle, ...this.chunks.slice(lastChunk + 1)]);
  }
}

function chunked(lines: readonly Line[]): Chunk[] {
  if (lines.length <= chunkSize * 2) return lines.length ? [chunkOf(lines)] : [];
  const chunks: Chunk[] = [];
  for (let i = 0; i < lines.length; i += chunkSize) chunks.push(chunkOf(lines.slice(i, i + chunkSize)));
  return chunks;
}

function chunkOf(lines: readonly Line[]): Chunk {
  let length = 0;
  for (const line of lines) length += line.length;
  return new Chunk(lines, length);
}

function startsOf(lines: readonly Line[]): Int32Array {
  const starts = new Int32Array(lines.length);
  for (let i = 1; i < lines.length; i++) starts[i] = starts[i - 1]! + lines[i - 1]!.length;
  return starts;
}

/** The index of the last of the ascending `starts` that is not above `value`. */
function lastAtMost(starts: Int32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

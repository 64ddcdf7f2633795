import { Line, type Lines } from '../text/lines';
import { type LineMeasure, measure, Trait } from '../text/measure';
import type { Span } from '../text/span';

/** How the lines of each page are numbered, as court reporters do. */
export interface LineNumbers {
  readonly side: 'start' | 'end';
  /** The number of the last line of a full page. */
  readonly highest: number;
  /** How far each numbered line is from the one before: 1, or 2 where the lines are double-spaced. */
  readonly leading: number;
  /** The least white space between a number and its text, for numbers of one digit and of two; UTF-16 code units. */
  readonly gaps: readonly [number, number];
}

/** Whether the lines of two files are numbered in the same way. */
export function sameLineNumbers(a: LineNumbers | undefined, b: LineNumbers | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.side === b.side &&
    a.highest === b.highest &&
    a.leading === b.leading &&
    a.gaps.every((gap, i) => gap === b.gaps[i])
  );
}

/**
 * A line that has a number of its page. Beside text the number reads as spaces, so that everything stands where it
 * stands in the file and nothing takes the number for a word; alone on its line it is furniture.
 */
export class NumberedLine extends Line {
  constructor(
    readonly printed: Line,
    /** The number; offsets in the line. */
    readonly number: Span,
    readonly place: 'alone' | 'start' | 'end',
  ) {
    const text = place === 'alone' ? printed.text : withSpaces(printed.text, number);
    super(text, printed.ending, place === 'end' ? withoutTrailingSpace(measure(text)) : measure(text));
  }
}

function withSpaces(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** The number at the end of a line is no white space that one could take away. */
function withoutTrailingSpace(measured: LineMeasure): LineMeasure {
  return { ...measured, traits: measured.traits & ~Trait.TrailingSpace };
}

/** A number that may count a line of its page. */
export interface NumberCandidate {
  readonly value: number;
  /** Offsets in the line. */
  readonly span: Span;
}

/** The number of one or two digits at one side of a line, set apart by white space; undefined where there is none. */
export function candidateIn(line: Line, side: LineNumbers['side']): NumberCandidate | undefined {
  const { text, measure } = line;
  if ((measure.traits & Trait.Digit) === 0) return undefined;
  const at = side === 'start' ? measure.start : measure.end - 1;
  if (!isDigit(text, at)) return undefined;
  const start = side === 'end' && isDigit(text, at - 1) ? at - 1 : at;
  const end = side === 'start' && isDigit(text, at + 1) ? at + 2 : at + 1;
  const isApart =
    side === 'start' ? end === measure.end || isSpaceAt(text, end) : start === 0 || isSpaceAt(text, start - 1);
  return isApart ? { value: Number(text.slice(start, end)), span: { start, end } } : undefined;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/** The number before and the number after stand at most so many lines away. */
export const lineNumberReach = 4;

/** The lines `from` to `to` (exclusive) of a text, those with a number as `NumberedLine`. Looks `lineNumberReach` beyond. */
export function numberedRange(
  lines: Lines,
  from: number,
  to: number,
  numbers: LineNumbers | undefined,
): readonly Line[] {
  if (!numbers) return lines.range(from, to);
  const first = Math.max(0, from - lineNumberReach);
  const around = lines.range(first, to + lineNumberReach);
  const candidates = around.map((line) => candidateIn(line, numbers.side));
  return around.slice(from - first, to - first).map((line, i) => {
    const candidate = candidates[from - first + i];
    if (!candidate || !isInOrder(candidates, from - first + i, numbers.highest)) return line;
    const { start, end } = line.measure;
    const isAlone = candidate.span.start === start && candidate.span.end === end;
    return new NumberedLine(line, candidate.span, isAlone ? 'alone' : numbers.side);
  });
}

/** Every line of a text in order, some hundreds at a time, those with a number as `NumberedLine`. */
export function* numberedStretches(lines: Lines, numbers: LineNumbers | undefined): Generator<readonly Line[], void> {
  let from = 0;
  for (const stretch of lines.stretches()) {
    yield numbers ? numberedRange(lines, from, from + stretch.length, numbers) : stretch;
    from += stretch.length;
  }
}

/** Whether a number one or two lower stands shortly before, or one as much higher shortly after. */
function isInOrder(candidates: readonly (NumberCandidate | undefined)[], at: number, highest: number): boolean {
  const { value } = candidates[at]!;
  if (value < 1 || value > highest) return false;
  for (let distance = 1; distance <= lineNumberReach; distance++) {
    const before = value - (candidates[at - distance]?.value ?? value);
    const after = (candidates[at + distance]?.value ?? value) - value;
    if (before === 1 || before === 2 || after === 1 || after === 2) return true;
  }
  return false;
}

/** Whether the line holds nothing but its number. */
export function isLoneLineNumber(line: Line): boolean {
  return line instanceof NumberedLine && line.place === 'alone';
}

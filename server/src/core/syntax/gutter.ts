import { cellsOf, isSpace, Kind, kindOf } from '../text/characters';
import { hasLongGap } from '../text/layout-spaces';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { LineReader } from './reader';

/** A gutter is at least this wide; cells. */
const narrowestGutter = 3;
/** Two columns stand side by side in at least so many lines. */
const leastLines = 3;
/** And in so many where nothing shows that the text is a transcript. */
const leastLinesInDoubt = 6;
/** So many lines tell whether two columns of text stand side by side; more are not looked at. */
const sample = 12;
/** A column of text is at least this wide; cells. */
const narrowestSide = 16;
/** More gaps in a line are those of a table. */
const mostGaps = 2;
/** How far right of the gutter a paragraph may begin, and how far the gutter itself may waver; cells. */
const widestIndent = 10;
const waver = 3;

/** How far above and below a line is looked for the gutter in which it stands; lines. */
export const gutterReach = sample;

/** The two sides of a line that runs over a gutter, as offsets; a side may be empty. */
export interface Sides {
  readonly leftEnd: number;
  readonly rightStart: number;
  /** How far right of the gutter the right side begins; cells. */
  readonly rightIndent: number;
}

/**
 * The cell at which the right one of two columns begins that were extracted side by side, where they begin at the line;
 * undefined for one column, and for tables, whose cells do not go on from line to line.
 */
export function gutterAt(reader: LineReader, number: number): number | undefined {
  const line = reader.line(number);
  if (!line || (line.traits & Trait.Gap) === 0) return undefined;
  const least = reader.profile.conventions.length > 0 ? leastLines : leastLinesInDoubt;
  return columnsAfterGaps(line).find((column) => {
    const below = linesOver(reader, number, column, 1);
    if (isTwoColumns(below, least)) return true;
    const above = linesOver(reader, number - 1, column, -1).reverse();
    return below.length > 0 && isTwoColumns([...above, ...below], least);
  });
}

function isTwoColumns(lines: readonly SplitLine[], least: number): boolean {
  if (lines.length < least) return false;
  return isRunningText(lines.map(({ left }) => left)) && isRunningText(lines.map(({ right }) => right));
}

/** The line after the last one over which the gutter runs. */
export function gutterEnd(reader: LineReader, number: number, column: number): number {
  let end = number + 1;
  while (end < reader.lineCount && !reader.turnAt(end) && sidesOf(reader.line(end)!, column)) end++;
  return end;
}

/** The sides of a line if a gutter runs over it, or one side is empty; undefined where text crosses it. */
export function sidesOf({ text, start, end, indent }: Line, column: number): Sides | undefined {
  if (end === 0) return undefined;
  let cells = indent;
  let leftEnd = 0;
  let leftCells = 0;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    const width = cellsOf(kind);
    if (!isSpace(kind) && width > 0) {
      if (cells >= column - waver)
        return sidesAround({ leftEnd, rightStart: at, rightIndent: cells - column }, leftCells, cells);
      leftEnd = at + 1;
      leftCells = cells + width;
    }
    cells += width;
  }
  return leftCells <= column - narrowestGutter ? { leftEnd: end, rightStart: end, rightIndent: 0 } : undefined;
}

/** The sides if a gutter is between them: the right side begins soon after it, and the left one ends before it. */
function sidesAround(sides: Sides, leftCells: number, rightCells: number): Sides | undefined {
  if (sides.rightIndent > widestIndent || (sides.leftEnd > 0 && rightCells - leftCells < narrowestGutter))
    return undefined;
  return { ...sides, rightIndent: Math.max(0, sides.rightIndent) };
}

/** The cells at which text goes on after the wide gaps of a line; none for the rows of a table. */
function columnsAfterGaps({ text, start, end }: Line): number[] {
  if (!hasLongGap(text, start, end)) return [];
  const columns: number[] = [];
  let cells = 0;
  let textEnd = 0;
  for (let at = 0; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    const width = cellsOf(kind);
    if (!isSpace(kind) && kind !== Kind.Control) {
      if (at > start && cells - textEnd >= narrowestGutter) columns.push(cells);
      textEnd = cells + width;
    }
    cells += width;
  }
  return columns.length > mostGaps ? [] : columns;
}

/** The lines from one on, upwards or downwards, that have text on both sides of the gutter. */
function linesOver(reader: LineReader, number: number, column: number, step: 1 | -1): SplitLine[] {
  const found: SplitLine[] = [];
  for (let at = number; Math.abs(at - number) < sample; at += step) {
    const split = splitAt(reader.line(at), column);
    if (!split) break;
    found.push(split);
  }
  return found;
}

interface SplitLine {
  readonly left: string;
  readonly right: string;
}

function splitAt(line: Line | undefined, column: number): SplitLine | undefined {
  const sides = line && sidesOf(line, column);
  if (!sides || sides.leftEnd === 0 || sides.rightStart === line.end || columnsAfterGaps(line).length === 0)
    return undefined;
  return { left: line.text.slice(line.start, sides.leftEnd), right: line.text.slice(sides.rightStart, line.end) };
}

/** Whether the lines of one side are a column of text: about as wide, and going on from one to the next. */
function isRunningText(lines: readonly string[]): boolean {
  const widths = lines.map(widthOf);
  const widest = Math.max(...widths);
  if (widest < narrowestSide) return false;
  const full = widths.filter((width) => width >= 0.75 * widest).length;
  const goingOn = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  const stops = lines.filter((line) => /[，。、；！？]/u.test(line)).length;
  return full >= 0.5 * lines.length && (goingOn >= 0.3 * (lines.length - 1) || stops >= 0.3 * lines.length);
}

function widthOf(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) cells += cellsOf(kindOf(text.charCodeAt(at)));
  return cells;
}

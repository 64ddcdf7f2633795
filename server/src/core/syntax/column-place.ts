import { cellsWithoutMendedWord } from './broken-words';
import type { LineReader } from './reader';
import type { Setting } from './setting';

/** How far around a line its column is measured, in lines. */
export const columnReach = 16;
/** A line this many cells short of its column still counts as full: a character or two that could not be placed. */
export const slack = 4;
/** Lines are set as most of the file where the widest of them is at least this share of the widest there. */
const leastOfSetting = 0.7;

/**
 * The column in which a line stands: the narrowest of the file's columns that holds the lines around it, as far as
 * blank lines, furniture and labels let them belong together. Undefined where the text is not wrapped.
 */
export function columnAt(reader: LineReader, number: number): number | undefined {
  const { columns } = reader.profile;
  const widest = columns[columns.length - 1];
  if (widest === undefined) return undefined;
  const line = reader.line(number)!;
  if (line.cells > widest + slack && cellsWithoutMendedWord(line) > widest) return undefined;
  const reached = widestBeside(reader, number);
  return columns.find((column) => reached <= column + slack || standsInNarrower(reader, number, column));
}

/** So many full lines in a row are of a column of their own, though wider lines stand right above or below. */
const leastNarrower = 3;
/** How far these lie; lines. */
const narrowerReach = 4;

/** Whether the line stands among lines that fill this column, where a wider one ended or begins without a blank line. */
function standsInNarrower(reader: LineReader, number: number, column: number): boolean {
  if (reader.line(number)!.cells > column + slack) return false;
  let full = 0;
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? number : number + 1; Math.abs(at - number) <= narrowerReach; at += step) {
      if (reader.isBlank(at) || reader.line(at)!.cells > column + slack) break;
      if (reader.line(at)!.cells >= column - slack) full++;
    }
  }
  return full >= leastNarrower;
}

/** How the lines around a line were set, if as most of the file is; `column` is the one in which it stands. */
export function settingAt(reader: LineReader, number: number, column: number): Setting | undefined {
  const { setting } = reader.profile;
  if (!setting || column > setting.widest + slack) return undefined;
  return widestBeside(reader, number) >= leastOfSetting * setting.widest ? setting : undefined;
}

/** The cells of the widest line that stands with the line in a column of the file. */
export function widestBeside(reader: LineReader, number: number): number {
  const { columns } = reader.profile;
  return reader.widestAround(number, columnReach, (columns[columns.length - 1] ?? 0) + slack);
}

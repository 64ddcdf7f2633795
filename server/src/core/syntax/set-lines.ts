import type { Line } from '../text/lines';
import { widestBeside } from './column-place';
import { hasInnerStop, narrowestColumn } from './columns';
import type { LineReader } from './reader';
import { endsItsSentence } from './sentence-end';
import { cellsOfLine, cellsWithLongNext, cellsWithNext, type Setting } from './setting';
import { goesOnInSmallLetters } from './small-letters';

/** A line that ends before this share of its room was not broken for want of it, however wide the next word is. */
const leastFull = 0.35;
/** A line without a stop that ends before this share of its room, the next word included, was not meant to go on. */
const leastOfWords = 0.92;
/** The same for a line with a comma in it, the next word left out. */
const leastOfClause = 0.75;
/** The same where the next line begins in small letters, as the rest of a sentence does. */
const leastInSentence = 0.6;
/** So much, in cells, may a line be wider than it is held to be. */
const fontsDiffer = 1;
/** A line at least this wide, as a share of the column, may be full where the next one goes on for sure. */
const nearlyFull = 0.9;
/** First lines are narrower by so much even where it is not known; cells. */
const usualIndent = 4;

/** Whether text line `a` ended for want of room: the first piece of text line `b`, below it, would not have fitted. */
export function isFull(reader: LineReader, setting: Setting, a: number, b: number): boolean {
  const from = reader.line(a)!;
  const room = b - a <= reader.leading ? roomOf(reader, setting, a) : setting.width - setting.indent;
  if (cellsOfLine(from, setting.font) < leastFull * room) return false;
  return cellsWithLongNext(from, reader.line(b)!, setting.font) > room;
}

/**
 * Whether text line `a`, which ends in no stop, ended though there was room for much more than the first piece of text line
 * `b`: a title or a name. Not where the lines around are no wider, nor in the first line of a turn, whose indent may be any.
 */
export function standsShort(reader: LineReader, setting: Setting, a: number, b: number): boolean {
  const { font, width, indent } = setting;
  const from = reader.line(a)!;
  const to = reader.line(b)!;
  if (from.cells > leastOfWords * widestBeside(reader, a)) return false;
  if (reader.turnAt(a) || isAsWide(from, to) || isAsWide(from, reader.line(a - 1))) return false;
  if (cellsOfLine(from, font) >= leastOfClause * width && hasInnerStop(from.text, from.start, from.end)) return false;
  const share = goesOnInSmallLetters(from, to) ? leastInSentence : leastOfWords;
  return cellsWithLongNext(from, to, font) <= share * width - Math.max(indent, usualIndent);
}

/** Whether two lines are as wide as those of a narrower column in the text would be. */
function isAsWide(a: Line, b: Line | undefined): boolean {
  return b !== undefined && a.cells >= narrowestColumn && Math.abs(a.cells - b.cells) <= fontsDiffer;
}

/**
 * Whether the line shows by its own end that it is not in the midst of a paragraph: it was broken where first lines are,
 * or it stands alone, as titles do.
 */
export function breaksAsFirst(reader: LineReader, setting: Setting, number: number): boolean {
  const below = number + reader.leading;
  if (reader.isBreak(below)) return false;
  const line = reader.line(number)!;
  const next = reader.line(below)!;
  if (endsOpen(line) && standsShort(reader, setting, number, below)) return true;
  const { font, width, indent } = setting;
  if (indent === 0 || !(endsOpen(line) || endsInComma(line))) return false;
  return (
    cellsOfLine(line, font) <= width - indent &&
    cellsWithNext(line, next, font) > width - indent &&
    cellsWithLongNext(line, next, font) <= width
  );
}

/** Whether text line `b` is wider than a first line can be, below one that is about full: it stands in the midst of a paragraph. */
export function leadsInside(reader: LineReader, setting: Setting, a: number, b: number): boolean {
  const { font, width, indent } = setting;
  if (indent === 0 || cellsOfLine(reader.line(b)!, font) <= width - indent + fontsDiffer) return false;
  return cellsOfLine(reader.line(a)!, font) >= nearlyFull * roomOf(reader, setting, a);
}

/** The cells that a line has room for: first lines of paragraphs have less. */
function roomOf(reader: LineReader, setting: Setting, number: number): number {
  return setting.width - (setting.indent > 0 && isFirst(reader, setting, number) ? setting.indent : 0);
}

/** Whether a paragraph begins with the line, as far as the line above tells. */
function isFirst(reader: LineReader, { font, width }: Setting, number: number): boolean {
  if (reader.turnAt(number)) return true;
  const above = reader.line(number - reader.leading);
  if (!above || above.isBlank) return true;
  if (reader.isFurnitureByItself(number - reader.leading)) return false;
  return endsItsSentence(above) && cellsWithNext(above, reader.line(number)!, font) <= width;
}

function endsOpen(line: Line): boolean {
  return !endsItsSentence(line) && !'：；:;，、,､'.includes(line.text[line.end - 1]!);
}

function endsInComma({ text, end }: Line): boolean {
  return '，、,､'.includes(text[end - 1]!);
}

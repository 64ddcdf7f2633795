import { CharacterSet } from '../text/character-set';
import { cellsOf, isIdeographic, isWide, Kind, kindOf } from '../text/characters';
import { hasLongGap } from '../text/layout-spaces';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { columnAt, settingAt, slack } from './column-place';
import { narrowestColumn } from './columns';
import { type EnumerationMarker, type EnumerationStyle, enumerationMarkerAt, markerStarts } from './enumeration';
import { headTextOf } from './head';
import type { LineReader } from './reader';
import { endsItsSentence } from './sentence-end';
import { breaksAsFirst, isFull, leadsInside, standsShort } from './set-lines';
import { goesOnInSmallLetters, startsSmall } from './small-letters';

/** A line that breaks off mid-sentence is worth joining from this share of its column on. */
const fairShare = 0.6;

/**
 * Whether the paragraph of text line `a` goes on in text line `b`, the next one that is neither blank nor furniture.
 * The rule begins with the one measured on Hong Kong Hansard (see docs), whose width is that of the lines around, and
 * asks besides that lines of this file were broken at that width at all.
 */
export function goesOn(reader: LineReader, a: number, b: number): boolean {
  const from = reader.line(a)!;
  const to = reader.line(b)!;
  if (b === a + 1 && reader.labelRunsOver(a)) return true;
  if (reader.turnAt(b) || standsAlone(from) || standsAlone(to) || beginsBullet(from, to)) return false;
  if (isNextItem(from, to) || isLabelAlone(reader, a) || areSideBySide(from, to)) return false;
  const adjacent = b - a <= reader.leading;
  const end = endOf(from);
  if (adjacent && beginsWithCloser(to) && !(end === 'sentence' && beginsWithPause(to))) return true;
  const column = columnAt(reader, a);
  if (!adjacent) return goesOnOverGap(reader, a, b, end, column);
  if (column === undefined) return false;
  if (end === 'sentence' || end === 'colon') return goesOnAfterStop(reader, a, b, end, column);
  return end === 'comma' || goesOnInSentence(reader, a, b, column);
}

/** The same where blank lines or furniture stand between the two lines. */
function goesOnOverGap(reader: LineReader, a: number, b: number, end: End, column: number | undefined): boolean {
  const from = reader.line(a)!;
  const to = reader.line(b)!;
  if (beginsNote(to)) return false;
  if (column === undefined)
    return reader.profile.conventions.length > 0 && !mayBeTitle(reader, a) && stopsShort(from, to, end);
  if (end === 'open' && fills(reader, a, b, column) && !areCentred(from, to)) return true;
  return stopsShort(from, to, end) || (end === 'sentence' && leadsOverGap(reader, a, b, column));
}

/** Whether text line `b` begins no paragraph behind a column that ended with a sentence: it is wider than first lines are. */
function leadsOverGap(reader: LineReader, a: number, b: number, column: number): boolean {
  const setting = settingAt(reader, a, column);
  if (!setting || beginsItem(reader.line(b)!) || columnAt(reader, b) !== column) return false;
  return leadsInside(reader, setting, a, b) && isFull(reader, setting, a, b);
}

/** Whether a label stands alone on its line, and what is said begins below. */
function isLabelAlone(reader: LineReader, number: number): boolean {
  const turn = reader.turnAt(number);
  if (!turn) return false;
  const { end, cells } = reader.line(number)!;
  return turn.label.span.end === end && cells < narrowestColumn;
}

/** Whether a line that no column explains stands alone and is no wider than titles are, commas inside or not. */
function mayBeTitle(reader: LineReader, number: number): boolean {
  return reader.isBlank(number - 1) && !reader.turnAt(number) && reader.line(number)!.cells < leastRunningText;
}

/** What Chinese and Japanese paragraphs begin with, and the lines inside them do not. */
const paragraphIndent = '\u3000';

/** The same where the upper line ends a sentence, or announces something, right above the other. */
function goesOnAfterStop(reader: LineReader, a: number, b: number, end: 'sentence' | 'colon', column: number): boolean {
  const from = reader.line(a)!;
  const to = reader.line(b)!;
  if (to.indent > from.indent || to.text.startsWith(paragraphIndent)) return false;
  const setting = settingAt(reader, a, column);
  if (setting && leadsInside(reader, setting, a, b)) return true;
  if ((beginsItem(to) && !isItemInside(from, to)) || beginsTightItem(to)) return false;
  const isApart = reader.profile.paragraphs === 'apart' && from.cells >= fairShare * column;
  if (isApart && (end === 'sentence' || startsSmall(to))) return true;
  return fills(reader, a, b, column) && !(setting && breaksAsFirst(reader, setting, b));
}

/** The same where the upper line stops in the midst of a sentence, right above the other. */
function goesOnInSentence(reader: LineReader, a: number, b: number, column: number): boolean {
  const from = reader.line(a)!;
  const setting = settingAt(reader, a, column);
  if (setting && standsShort(reader, setting, a, b)) return false;
  if (from.cells >= fairShare * column || goesOnInSmallLetters(from, reader.line(b)!)) return true;
  return fills(reader, a, b, column);
}

/** Whether text line `a` is full: what begins text line `b` would not have fitted on it. */
function fills(reader: LineReader, a: number, b: number, column: number): boolean {
  const setting = settingAt(reader, a, column);
  if (setting) return isFull(reader, setting, a, b);
  const from = reader.line(a)!;
  return from.cells >= column - slack || overflows(from, reader.line(b)!, column);
}

/** A line of running text is at least this wide where no column tells; a heading without a stop is narrower. Cells. */
const leastRunningText = 64;

/**
 * Whether a line that no column explains still breaks off before the blank line below it: at a comma, or, in a paragraph
 * whose lines are already joined, between two characters.
 */
function stopsShort(from: Line, to: Line, end: End): boolean {
  if (end === 'comma') return !beginsItem(to);
  if (end !== 'open' || beginsItem(to) || !isRunningText(from)) return false;
  if (goesOnInSmallLetters(from, to)) return true;
  const last = kindOf(from.text.charCodeAt(lastCharacter(from)));
  const first = kindOf(to.text.charCodeAt(to.start));
  return isIdeographic(last) && (isIdeographic(first) || beginsWithCloser(to)) && isRunningText(to);
}

/** Running text is wide or has a comma or a stop inside; headings, names and signatures have neither. */
function isRunningText({ text, start, end, cells }: Line): boolean {
  return cells >= leastRunningText || /[，。、；！？]|[,.] /u.test(text.slice(start, end));
}

/** How a line ends: with a sentence, with what announces or separates items, with a comma, or in mid-sentence. */
type End = 'sentence' | 'colon' | 'comma' | 'open';

function endOf(line: Line): End {
  if (endsItsSentence(line)) return 'sentence';
  const last = line.text.charCodeAt(line.end - 1);
  if (colons.has(last)) return 'colon';
  return commas.has(last) ? 'comma' : 'open';
}

const colons = new CharacterSet('：；:;');
const commas = new CharacterSet('，、,､');

/** Whether the first unbreakable piece of `to` would not have fitted behind `from`. */
function overflows(from: Line, to: Line, column: number): boolean {
  const { cells } = from.measure;
  return cells >= fairShare * column && cells + firstPieceCells(from, to) > column;
}

/** The cells of a line's first word, or of its first wide character with the closing marks that stay beside it. */
function firstPieceCells(from: Line, { text, measure: { start, end } }: Line): number {
  const first = kindOf(text.charCodeAt(start));
  let cells = cellsOf(first);
  let at = start + 1;
  if (isWide(first)) {
    for (; at < end && kindOf(text.charCodeAt(at)) === Kind.WideClosing; at++) cells += 2;
    return cells;
  }
  for (; at < end && !/\s/.test(text[at]!) && !isWide(kindOf(text.charCodeAt(at))); at++)
    cells += cellsOf(kindOf(text.charCodeAt(at)));
  return cells + (isWide(kindOf(from.text.charCodeAt(from.measure.end - 1))) ? 0 : 1);
}

/** Whether two lines stand around one axis, as titles do, rather than one under the other. */
function areCentred(a: Line, b: Line): boolean {
  const axis = (line: Line) => line.indent + line.cells / 2;
  return a.indent > 0 && Math.abs(a.indent - b.indent) > slack && Math.abs(axis(a) - axis(b)) <= 1;
}

function beginsItem(line: Line): boolean {
  return markerOf(line) !== undefined;
}

/** The item marker with which a line begins. */
function markerOf(line: Line): EnumerationMarker | undefined {
  if (!markerStarts.has(line.text.charCodeAt(line.measure.start))) return undefined;
  return enumerationMarkerAt(headTextOf(line), 0);
}

/** Whether two lines are items of one list, one right after the other: each is all of its item, whatever it ends in. */
function isNextItem(from: Line, to: Line): boolean {
  const next = markerOf(to);
  if (!next) return false;
  const item = markerOf(from);
  return item?.style === next.style && item.ordinal === next.ordinal - 1;
}

/** Whether items stand within a paragraph here: the one before inside the line above, or the one after inside this one. */
function isItemInside(from: Line, to: Line): boolean {
  const item = markerOf(to);
  if (item?.style.place !== 'clause') return false;
  return holdsItem(from, item.style, item.ordinal - 1) || holdsItem(to, item.style, item.ordinal + 1);
}

/** Whether an item of a list begins inside a line, behind a comma or stop. */
function holdsItem({ text, start, end }: Line, style: EnumerationStyle, ordinal: number): boolean {
  for (let at = start + 1; at < Math.min(end, start + longestPrinted); at++) {
    if (!clauseEnds.has(text.charCodeAt(at - 1))) continue;
    const item = enumerationMarkerAt(text, at);
    if (item?.style === style && item.ordinal === ordinal) return true;
  }
  return false;
}

const clauseEnds = new CharacterSet('，。；：！？');
/** UTF-16 code units of a line that is printed and not joined. */
const longestPrinted = 160;

/**
 * Whether two lines are of columns that stand side by side, as text extracted by its layout has them: one of them holds
 * two columns, or begins right of where the other ends, or far right of where it begins.
 */
function areSideBySide(from: Line, to: Line): boolean {
  if (holdsGutter(from) || holdsGutter(to)) return true;
  if (to.indent >= from.indent + from.cells) return true;
  if (to.cells >= narrowestColumn && from.indent >= to.indent + to.cells) return true;
  return to.indent - from.indent >= Math.max(widestIndent, from.cells / 2);
}

/** Whether so much space stands inside a line as between columns, where neither a word nor a mark is stretched so. */
function holdsGutter({ text, start, end, traits }: Line): boolean {
  return (traits & Trait.Gap) !== 0 && hasLongGap(text, start, end) && gutter.test(text.slice(start, end));
}

/** The rest of a line behind a label, as `Q.      When?`, is no column. */
const gutter = /[^\s:：.] {4,}\S/u;
/** The first line of a paragraph begins no further right than this; cells. */
const widestIndent = 24;

/** Headings, rows of tables, fences and rules as Markdown writes them: lines that nothing goes on from or into. */
function standsAlone({ text, measure: { start, end } }: Line): boolean {
  return markup.has(text.charCodeAt(start)) && /^(?:#{1,6}\s|\||```|[-=*]{3,}$)/u.test(text.slice(start, end));
}

const markup = new CharacterSet('#|`-=*');

/** A bullet begins an item, whatever the line before ends in; but the dot between two names is none: `カール・マルクス`. */
function beginsBullet(from: Line, { text, measure: { start } }: Line): boolean {
  const first = text.charCodeAt(start);
  if (text[start] === '・' && /\p{sc=Katakana}\s*$/u.test(from.text)) return false;
  return tightBullets.has(first) || (bullets.has(first) && /\s/u.test(text[start + 1] ?? ''));
}

/** The same without a space, as in minutes that are typed: a dash before a capital. */
function beginsTightItem({ text, measure: { start } }: Line): boolean {
  return text[start] === '-' && /^\p{Lu}/u.test(text.slice(start + 1, start + 3));
}

const bullets = new CharacterSet('-*+·');
/** These begin no line but that of an item, with or without a space. */
const tightBullets = new CharacterSet('•・▪◦●■□▶►※');

/** Whether a line begins with the word for a note, as at the foot of a page. */
function beginsNote(line: Line): boolean {
  return noteStarts.has(line.text.charCodeAt(line.start)) && note.test(headTextOf(line));
}

const noteStarts = new CharacterSet('注註附备備N');
const note = /^(?:[注註]|附[注註]|[备備][注註]|Notes?)\s?[：:]/u;

/** A closing mark may not begin a line (CLREQ 3.1.4, JLREQ cl-02 to cl-07): if one does, the break is not the author's. */
function beginsWithCloser({ text, measure: { start } }: Line): boolean {
  const unit = text.charCodeAt(start);
  return kindOf(unit) === Kind.WideClosing && !curlyOpening.has(unit);
}

/** A comma goes on from no sentence that has ended: something is lost before it. */
function beginsWithPause({ text, measure: { start } }: Line): boolean {
  return commas.has(text.charCodeAt(start));
}

const curlyOpening = new CharacterSet('“‘');

/**
 * What joining puts between two lines. Nothing where both sides are wide and not Hangul (CSS Text 3, section 4.1.3,
 * segment break transformation); between a wide character and a Latin word what the file's majority has.
 */
export function glueBetween(from: Line, to: Line, latinSpacing: 'none' | 'space' | undefined): '' | ' ' {
  const last = kindOf(from.text.charCodeAt(lastCharacter(from)));
  const first = kindOf(to.text.charCodeAt(to.measure.start));
  if (isWide(last) && isWide(first)) return '';
  if (!isWide(last) && !isWide(first))
    return /(?:[-/\u2010-\u2015]|\p{L}\u00ad)$/u.test(from.text.slice(0, from.measure.end)) ? '' : ' ';
  const words = (isWide(last) ? last : first) >= Kind.WideLetter && isWord(isWide(last) ? first : last);
  return words && latinSpacing === 'space' ? ' ' : '';
}

/** Where what joining leaves of a line ends: before the space and the soft hyphen at its end. */
export function joiningEnd({ text, measure: { end } }: Line): number {
  return text[end - 1] === '\u00ad' ? end - 1 : end;
}

/** The offset of the last character that takes room, low surrogates left out. */
function lastCharacter({ text, measure: { end } }: Line): number {
  return end > 1 && kindOf(text.charCodeAt(end - 1)) === Kind.Invisible ? end - 2 : end - 1;
}

function isWord(kind: Kind): boolean {
  return kind === Kind.Letter || kind === Kind.Digit;
}

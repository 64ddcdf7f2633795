import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { breaksOff } from './boundary';
import { enumerationMarkerAt } from './enumeration';
import { headTextOf } from './head';
import { type Heading, headingOf, mayBeHeading } from './heading';
import type { LineReader } from './reader';
import { endsItsSentence } from './sentence-end';

/** A heading and what it stands over are parted by so many blank lines at most. */
const mostBlanks = 2;
/** So many headings may stand over each other. */
const mostStacked = 4;
/** What is looked at to see whether a line is a heading lies within so many lines. */
export const headingReach = (mostBlanks + 1) * mostStacked;

/** Whether the line is a heading where it stands. Looks no further than `headingReach`, and at nothing that a heading decides. */
export function isHeadingAt(reader: LineReader, number: number): boolean {
  const line = reader.line(number);
  if (!line || !mayBeHeading(line)) return false;
  if (line.text[line.measure.start] === '#') return headingOf(line) !== undefined && !reader.isLabel(number);
  if (!mayBeWide(line) && !breaksOff(line, reader.profile.columns)) return false;
  const heading = headingOf(line);
  if (!heading || reader.isLabel(number)) return false;
  const above = textBeside(reader, number, -1);
  if (above !== undefined && !mayStandUnder(reader, heading, above, number)) return false;
  if (above !== undefined && isOneOfAList(heading, headingOf(reader.line(above)!))) return false;
  return introduces(reader, heading, number, above);
}

/** English headings need not be short: in running text some longer word hardly ever lacks. */
function mayBeWide({ text, measure: { traits } }: Line): boolean {
  return (traits & wideTraits) === 0 && !/ [a-z]{6}/.test(text);
}

function isAllCapitals({ text, measure: { traits } }: Line): boolean {
  return (traits & wideTraits) === 0 && !/[a-z]/.test(text);
}

const wideTraits = Trait.Han | Trait.Kana | Trait.Hangul;

/** Whether something new may begin at the line `number`, as far as the line `above` tells. */
function mayStandUnder(reader: LineReader, { form }: Heading, above: number, number: number): boolean {
  if (endsText(reader, above)) return true;
  if (form.id === 'capitals' && reader.line(above)!.text.trimEnd().endsWith(':')) return true; // testified as follows:
  const over = headingOf(reader.line(above)!);
  if (over === undefined || reader.isLabel(above)) return false;
  if (over.form.needs !== 'turn') return true;
  const beyond = textBeside(reader, above, -1);
  return beyond === undefined || (above < number - 1 && endsText(reader, beyond));
}

/** Whether after the line something new may begin. */
function endsText(reader: LineReader, number: number): boolean {
  return endsItsSentence(reader.line(number)!) || reader.isFurnitureByItself(number);
}

/** Whether below the line stands what a heading of its form needs; `above` is the text line over it, if there is one. */
function introduces(reader: LineReader, heading: Heading, number: number, above: number | undefined): boolean {
  const below = textBeside(reader, number, 1);
  if (below === undefined) return false;
  if (reader.isLabel(below)) return true;
  const next = headingOf(reader.line(below)!);
  if (heading.title.endsWith(',') && next?.form.id !== 'capitals') return reader.isFurnitureByItself(below);
  if (heading.form.id === 'capitals') return isOverOtherText(reader, number);
  if (heading.form.needs === 'text') return !isOneOfAList(heading, next);
  if (above === undefined && next) return true;
  if (isLatin(heading.title) && next === undefined) return false;
  if (reader.isFurnitureByItself(below)) return true;
  const beyond = textBeside(reader, below, 1);
  if (next) return isApart(next, below - number) && beyond !== undefined && reader.isLabel(beyond);
  return beginsList(reader, below);
}

/** Whether below some lines in capitals a turn begins or other text: text all in capitals has no headings in capitals. */
function isOverOtherText(reader: LineReader, number: number): boolean {
  let below = textBeside(reader, number, 1);
  for (let stacked = 1; stacked < mostStacked && below !== undefined; stacked++) {
    if (reader.isLabel(below)) return true;
    if (headingOf(reader.line(below)!)?.form.id !== 'capitals') break;
    below = textBeside(reader, below, 1);
  }
  return (
    below !== undefined &&
    (reader.isLabel(below) || !isAllCapitals(reader.line(below)!) || reader.isFurnitureByItself(below))
  );
}

/** Whether a heading is not just the next line of the words above it. */
function isApart({ form }: Heading, distance: number): boolean {
  return form.needs !== 'turn' || distance > 1;
}

function isLatin(title: string): boolean {
  return title.charCodeAt(0) < 0x2e80;
}

function beginsList(reader: LineReader, number: number): boolean {
  const line = reader.line(number)!;
  return (line.measure.traits & Trait.Han) !== 0 && enumerationMarkerAt(headTextOf(line), 0)?.ordinal === 1;
}

/** Whether two lines are items of the same list rather than headings. */
function isOneOfAList(heading: Heading, other: Heading | undefined): boolean {
  return heading.form.id === 'numbered' && other?.form.id === 'numbered';
}

/** The nearest line above or below that is not blank; undefined at the ends of the text and beyond a wide gap. */
function textBeside(reader: LineReader, number: number, step: 1 | -1): number | undefined {
  for (let beside = number + step; Math.abs(beside - number) <= mostBlanks + 1; beside += step) {
    if (reader.line(beside) === undefined) return undefined;
    if (!reader.isBlank(beside)) return beside;
  }
  return undefined;
}

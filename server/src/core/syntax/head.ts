import { isLowSurrogate, isSpace, isWide, Kind, kindOf } from '../text/characters';
import { hasLongGap } from '../text/layout-spaces';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';

/**
 * The beginning of a line as a label is matched against it: without the indent, without invisible characters, and
 * without the narrow spaces that extraction leaves between wide characters. Where a Latin letter or digit is a
 * neighbour, one plain space stays for one space and two for any more; U+3000 stays as it is.
 */
export interface Head {
  readonly text: string;
  /** `offsets[i]`: where `text[i]` stands in the line; one more for the end. */
  readonly offsets: readonly number[];
}

/** Labels are no longer than this; it also bounds the work on a long line. UTF-16 code units without layout spaces. */
const longestHead = 120;

/** The head of a line. Bounded work, whatever the length of the line. */
export function headOf(line: Line): Head {
  return isPlain(line) ? new PlainHead(line) : scannedHead(line);
}

/** Whether a line is its own head: it has no gaps, or one or two plain spaces between words that are not wide. */
function isPlain({ text, start, end, traits }: Line): boolean {
  if ((traits & needsScan) !== 0) return false;
  return (traits & Trait.Gap) === 0 || !hasLongGap(text, start, Math.min(end, start + longestHead + 3));
}

const needsScan = Trait.WideGap | Trait.OddSpace | Trait.IdeographicSpace | Trait.Invisible | Trait.Control;

/** The head of a line that is its own; most hold no label, and nobody asks where its characters stand. */
class PlainHead implements Head {
  readonly text: string;
  private readonly start: number;
  private places: readonly number[] | undefined;

  constructor(line: Line) {
    this.text = plainText(line);
    this.start = line.start;
  }

  get offsets(): readonly number[] {
    this.places ??= placesFrom(this.start, this.text.length);
    return this.places;
  }
}

/** No space is the last of it: the next character comes with the space before it. */
function plainText({ text, start, end }: Line): string {
  let last = Math.min(end, start + longestHead);
  while (last < end && text.charCodeAt(last - 1) === space) last++;
  return text.slice(start, Math.max(start, last));
}

function placesFrom(start: number, length: number): number[] {
  const places: number[] = [];
  for (let at = start; at <= start + length; at++) places.push(at);
  return places;
}

function scannedHead(line: Line): Head {
  const { start, end } = line;
  const offsets: number[] = [];
  let before: Kind = Kind.Other;
  let gapAt = -1;
  let at = start;
  for (; at < end && offsets.length < longestHead; at++) {
    const unit = line.text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.IdeographicSpace) gapAt = -1;
    else if (isSpace(kind)) {
      if (gapAt < 0) gapAt = at;
      continue;
    } else if (kind === Kind.Control || (kind === Kind.Invisible && !isLowSurrogate(unit))) continue;
    if (gapAt >= 0 && !(isWide(before) && isWide(kind))) {
      offsets.push(gapAt);
      if (at - gapAt > 1) offsets.push(gapAt + 1);
    }
    gapAt = -1;
    offsets.push(at);
    if (!isLowSurrogate(unit)) before = kind; // the high one speaks for the pair
  }
  const text = (line.traits & apart) === 0 ? piecesAt(line.text, offsets) : unitsAt(line.text, offsets);
  offsets.push(at);
  return { text, offsets };
}

/** A line with any of these has most of its characters apart, or something else where a space is to be. */
const apart = Trait.WideGap | Trait.OddSpace | Trait.Invisible | Trait.Control;

/**
 * The text at some offsets, by stretches: such a string is as wide in memory as the whole text, so that no pattern has to
 * be prepared for two widths.
 */
function piecesAt(text: string, offsets: readonly number[]): string {
  let pieces = '';
  let from = 0;
  for (let i = 1; i <= offsets.length; i++) {
    if (offsets[i] === offsets[i - 1]! + 1) continue;
    pieces += text.slice(offsets[from], offsets[i - 1]! + 1);
    from = i;
  }
  return pieces;
}

/** The same, character by character, a space for all that is not shown. */
function unitsAt(text: string, offsets: readonly number[]): string {
  const units = offsets.map((at) => {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    const isShown =
      kind > Kind.Invisible || kind === Kind.Other || kind === Kind.IdeographicSpace || isLowSurrogate(unit);
    return isShown ? unit : space;
  });
  return String.fromCharCode(...units);
}

const space = 0x20;

/** The text of `headOf` alone. */
export function headTextOf(line: Line): string {
  return isPlain(line) ? plainText(line) : scannedHead(line).text;
}

/** The head without the number of its line, `12` in `12   (continued on page 3)`. */
export function unnumbered(head: Head): Head {
  const length = /^\d{1,2} {2}(?=\S)/u.exec(head.text)?.[0].length ?? 0;
  return length === 0 ? head : { text: head.text.slice(length), offsets: head.offsets.slice(length) };
}

/** The heads of two lines as if the second stood behind the first; `below` begins `length` code units after `head`. */
export function joinedHead(head: Head, below: Head, length: number): Head {
  const last = head.text.length - 1;
  const glue = isWide(kindOf(head.text.charCodeAt(last))) && isWide(kindOf(below.text.charCodeAt(0))) ? '' : ' ';
  return {
    text: head.text + glue + below.text,
    offsets: [
      ...head.offsets.slice(0, -1),
      ...(glue === '' ? [] : [head.offsets[last]! + 1]),
      ...below.offsets.map((offset) => length + offset),
    ],
  };
}

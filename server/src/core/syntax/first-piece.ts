import { CharacterSet } from '../text/character-set';
import { isSpace, isWide, Kind, kindOf, mayNotBeginLine } from '../text/characters';
import type { Line } from '../text/lines';

/**
 * The offset in the line after its first piece: what a line break cannot part (CLREQ 3.1.4, UAX #14). A word up to its
 * hyphen or slash, or one wide character, together with the opening marks before and the closing marks after it.
 */
export function firstPieceEnd(line: Line): number {
  return pieceEndFrom(line, line.start);
}

function pieceEndFrom({ text, end }: Line, start: number): number {
  let at = start;
  while (at < end - 1 && isOpening(text, at)) at++;
  if (isWideAt(text, at)) at += isHighSurrogate(text, at) ? 2 : 1;
  else at = wordEnd(text, at, end);
  while (at < end && mayNotBeginLine(text[at]!)) at++;
  return at;
}

/**
 * The end of the first piece as a compositor may have made it: whole words, whatever hyphens and dashes are in them, and
 * two wide characters rather than one with the mark behind them. A curly quotation mark, which is one character for
 * opening and closing, for Chinese and for English, holds to what is before it as well (UAX #14, QU).
 */
export function firstLongPieceEnd(line: Line): number {
  const end = firstUnquotedPieceEnd(line);
  return curly.has(line.text.charCodeAt(end)) && end < line.end ? pieceEndFrom(line, end) : end;
}

const curly = new CharacterSet('“‘');

function firstUnquotedPieceEnd(line: Line): number {
  const { text, start, end } = line;
  let at = firstPieceEnd(line);
  if (!isWideAt(text, start)) {
    while (at < end && !isSpace(kindOf(text.charCodeAt(at))) && !isWideAt(text, at)) at++;
    return at;
  }
  if (at !== start + 1 || at + 1 >= end || !isWideAt(text, at) || !mayNotBeginLine(text[at + 1]!)) return at;
  at += 2;
  while (at < end && mayNotBeginLine(text[at]!)) at++;
  return at;
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  for (; at < end && !isSpace(kindOf(text.charCodeAt(at))) && !isWideAt(text, at); at++)
    if (at > start && '-–—/'.includes(text[at]!) && /\p{L}/u.test(text[at + 1] ?? '')) return at + 1;
  return at;
}

function isOpening(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === Kind.WideOpening || '([{"'.includes(text[at]!);
}

function isWideAt(text: string, at: number): boolean {
  return isWide(kindOf(text.charCodeAt(at)));
}

function isHighSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00;
}

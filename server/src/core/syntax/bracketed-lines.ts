import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';
import { closesRecord } from './directions';
import type { LineReader } from './reader';

/** A direction is spread over so many lines at most. */
const mostLines = 4;

/** A direction, or the end of a sitting, that is spread over several lines. */
export interface BracketedLines {
  readonly kind: 'direction' | 'closing';
  /** The line after the last one. */
  readonly end: number;
}

/**
 * The direction spread over several lines that begins at a line, `(The jury was` and `sworn)`; undefined where none
 * does. It stands alone: nothing follows the bracket, and nothing goes on below.
 */
export function bracketedLinesAt(reader: LineReader, number: number): BracketedLines | undefined {
  const line = reader.line(number);
  const closer = line && closerOf(line);
  if (!closer || line.text.includes(closer) || remark.test(line.text)) return undefined;
  const { leading } = reader;
  for (let last = number + leading; last < number + mostLines * leading; last += leading) {
    const { text, measure, isBlank } = reader.line(last) ?? line;
    if (isBlank || stop.test(text) || reader.isLabel(last)) return undefined;
    const closes = text.indexOf(closer, measure.start);
    if (closes < 0) continue;
    const isLast = closes === measure.end - 1;
    if (!isLast || !standsApart(reader, last + leading)) return undefined;
    const words = reader.range(number, last + 1).map((each) => each.text.trim());
    return { kind: closesRecord(words.join(' ')) ? 'closing' : 'direction', end: last + 1 };
  }
  return undefined;
}

/** The bracket that closes the one with which a line begins. */
function closerOf({ text, measure: { start, end } }: Line): string | undefined {
  return end === 0 || !opening.has(text.charCodeAt(start))
    ? undefined
    : { '(': ')', '[': ']', '（': '）', '〔': '〕' }[text[start]!];
}

const opening = new CharacterSet('([（〔');

/** Somebody speaks in brackets. */
const remark = /^\s*[([（〔]\s*(?:I|We|You|So|And|But|That|This|It)\b|[我你您]|注[：:]/u;
/** A sentence ends inside. */
const stop = /[。！？!?]|[a-z]{2}\.\s+[A-Z]/u;

function standsApart(reader: LineReader, number: number): boolean {
  return reader.isBlank(number) || reader.isLabel(number) || reader.isFurnitureByItself(number);
}

import type { Line } from '../text/lines';
import type { LineReader } from './reader';

/** A direction is spread over so many lines at most. */
const mostLines = 4;

/**
 * Where a direction ends that is spread over several lines, `(The jury was` and `sworn)`: the line after its last one.
 * Undefined where none begins at the line. It stands alone: nothing follows the bracket, and nothing goes on below.
 */
export function bracketedLinesEnd(reader: LineReader, number: number): number | undefined {
  const line = reader.line(number);
  const closer = line && closerOf(line);
  if (!closer || line.text.includes(closer) || remark.test(line.text)) return undefined;
  for (let last = number + 1; last < number + mostLines; last++) {
    const { text, measure, isBlank } = reader.line(last) ?? line;
    if (isBlank || stop.test(text) || reader.isLabel(last)) return undefined;
    const closes = text.indexOf(closer, measure.start);
    if (closes < 0) continue;
    const isLast = closes === measure.end - 1;
    return isLast && standsApart(reader, last + 1) ? last + 1 : undefined;
  }
  return undefined;
}

/** The bracket that closes the one with which a line begins. */
function closerOf({ text, measure: { start, end } }: Line): string | undefined {
  return end === 0 ? undefined : { '(': ')', '[': ']', '（': '）', '〔': '〕' }[text[start]!];
}

/** Somebody speaks in brackets. */
const remark = /^\s*[([（〔]\s*(?:I|We|You|So|And|But|That|This|It)\b|[我你您]|注[：:]/u;
/** A sentence ends inside. */
const stop = /[。！？!?]|[a-z]{2}\.\s+[A-Z]/u;

function standsApart(reader: LineReader, number: number): boolean {
  return reader.isBlank(number) || reader.isLabel(number) || reader.isFurnitureByItself(number);
}

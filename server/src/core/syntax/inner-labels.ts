import { endsSentence } from '../text/characters';
import { withoutLayoutSpaces } from '../text/layout-spaces';
import { Line } from '../text/lines';
import type { Span } from '../text/span';
import { labelMatches } from './labels';
import type { Profile } from './profile';

/** The label of a known speaker within a line; `gap` is the white space before it. Offsets in the line. */
export interface InnerLabel {
  readonly name: string;
  readonly span: Span;
  readonly gap: Span;
}

/** A name is no longer; UTF-16 code units. */
const longestName = 40;
/** A label and what shows that it is one. */
const longestHead = 120;

/**
 * The labels with a colon that stand in a line behind the end of a sentence, from `from` on, of people who are known to
 * speak. What is quoted may be anybody's words, and `他说：` is nobody's label.
 */
export function labelsInside(line: Line, profile: Profile, from: number): InnerLabel[] {
  const { text, end } = line;
  const found: InnerLabel[] = [];
  const quotations = new OpenQuotations(text);
  let after = from;
  for (let colon = nextColon(text, after); colon >= 0 && colon < end - 1; colon = nextColon(text, colon + 1)) {
    const start = afterSentence(text, Math.max(after, colon - longestName), colon);
    if (start === undefined) continue;
    const name = withoutLayoutSpaces(text.slice(start, colon));
    if (!profile.speakers.has(name) || quotations.openAt(start) > 0) continue;
    if (!isLabelOf(name, text.slice(start, Math.min(end, start + longestHead)), profile)) continue;
    const sentence = after + text.slice(after, start).trimEnd().length;
    found.push({ name, span: { start, end: colon + 1 }, gap: { start: sentence, end: start } });
    after = colon + 1;
  }
  return found;
}

function nextColon(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '：' || text[at] === ':') return at;
  return -1;
}

/** Where the name before a colon begins: behind the last sentence that ends before it; undefined if none does. */
function afterSentence(text: string, from: number, colon: number): number | undefined {
  for (let at = colon - 1; at > from; at--) {
    if (!'。！？!?.…”」』'.includes(text[at]!) || !endsSentence(text, 0, at + 1)) continue;
    if (text[at] === '.' && !/\s/u.test(text[at + 1]!)) continue;
    let start = at + 1;
    while (start < colon && /\s/u.test(text[start]!)) start++;
    return start < colon ? start : undefined;
  }
  return undefined;
}

/** Counts the quotations and brackets that are open at places that are asked for in ascending order. */
class OpenQuotations {
  private open = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  openAt(offset: number): number {
    for (; this.at < offset; this.at++) {
      if ('“「『（(《'.includes(this.text[this.at]!)) this.open++;
      else if ('”」』）)》'.includes(this.text[this.at]!) && this.open > 0) this.open--;
    }
    return this.open;
  }
}

function isLabelOf(name: string, text: string, profile: Profile): boolean {
  for (const { label } of labelMatches(new Line(text, ''), profile.conventions)) if (label.name === name) return true;
  return false;
}

import { CharacterSet } from '../text/character-set';
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
/** A role word that needs nobody to be known is no longer. */
const longestWord = 4;
/** A label and what shows that it is one. */
const longestHead = 120;

/**
 * The labels with a colon that stand in a line behind the end of a sentence, from `from` on, of people who are known to
 * speak, or do so by a short role word, `答：`. What is quoted may be anybody's words, and `他说：` is nobody's label.
 */
export function labelsInside(line: Line, profile: Profile, from: number): InnerLabel[] {
  const { text, end } = line;
  const found: InnerLabel[] = [];
  const first = nextColon(text, from);
  if (first < 0) return found;
  const quotations = new OpenQuotations(text);
  let after = from;
  for (let colon = first; colon >= 0 && colon < end; colon = nextColon(text, colon + 1)) {
    const start = knownNameBefore(text, after, colon, profile);
    if (start === undefined || (colon === end - 1 && !'#*'.includes(text[start]!))) continue;
    if (quotations.openAt(start) > 0) continue;
    const name = nameOf(text.slice(start, colon));
    if (!isLabelOf(name, text.slice(start, Math.min(end, start + longestHead)), profile)) continue;
    const sentence = after + text.slice(after, start).trimEnd().length;
    found.push({ name, span: { start, end: colon + 1 }, gap: { start: sentence, end: start } });
    after = colon + 1;
  }
  return found;
}

function nextColon(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (colons.has(text.charCodeAt(at))) return at;
  return -1;
}

const colons = new CharacterSet(':：');

/**
 * Where the name of somebody who surely speaks begins before a colon, behind the end of a sentence; undefined if there
 * is none.
 */
function knownNameBefore(text: string, from: number, colon: number, profile: Profile): number | undefined {
  const first = Math.max(from, colon - longestName);
  for (let at = colon - 1; at > first; at--) {
    const unit = text.charCodeAt(at);
    if (clauseMarks.has(unit)) return undefined;
    if (!sentenceMarks.has(unit) || !endsSentence(text, Math.max(0, at - 8), at + 1)) continue;
    if (text[at] === '.' && !/\s/u.test(text[at + 1]!)) continue;
    let start = at + 1;
    while (start < colon && /\s/u.test(text[start]!)) start++;
    if (profile.speakers.has(nameOf(text.slice(start, colon)))) return start;
    if (colon - start <= longestWord && isCertain(text.slice(start, start + longestHead), profile)) return start;
  }
  return undefined;
}

/** The name in what stands before a colon, without the marks that make a heading or bold letters of it. */
function nameOf(label: string): string {
  return withoutLayoutSpaces(label.replace(/^[#*]+\s*/u, ''));
}

/** No name goes on after one of these. */
const clauseMarks = new CharacterSet('，、；：,;:');
const sentenceMarks = new CharacterSet('。！？!?.…”」』');

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

function isCertain(text: string, profile: Profile): boolean {
  return labelMatches(new Line(text, ''), profile.conventions).some(({ evidence }) => evidence === 'certain');
}

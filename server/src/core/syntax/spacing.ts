import { isIdeographic, isSpace, isWide, Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { isLayoutGap, Trait } from '../text/measure';
import type { Span } from '../text/span';

/** White space between two wide characters that extraction may have left. Offsets in the line. */
export interface Gap {
  readonly span: Span;
  /** Whether a wide punctuation mark stands on one of its sides. */
  readonly besidePunctuation: boolean;
}

/** A stretch of a line in which every character is set apart: `这 个 问 题 ， 问 得`. Offsets in the line. */
export interface SpacedRun {
  readonly span: Span;
  readonly gaps: readonly Gap[];
  readonly ideographs: number;
}

/** The layout gaps of a line: each belongs to one run or stands alone, so that no two rules claim the same one. */
export interface Spacing {
  readonly runs: readonly SpacedRun[];
  readonly lone: readonly Gap[];
}

const none: Spacing = { runs: [], lone: [] };

/** A run has at least this many gaps and ideographs: fewer are found in names, titles and cells of tables. */
const leastGaps = 3;
const leastIdeographs = 4;
/** Of the places in a run where two ideographs meet, with or without punctuation between, at least this share has a gap. */
const leastShare = 0.5;

/** How two ideographs that follow each other in a line are joined. */
type Link = 'tight' | 'gapped' | 'neutral' | 'broken';

/** Finds the layout gaps of a line and the runs they form. Linear in the line. */
export function spacingOf(line: Line): Spacing {
  if ((line.measure.traits & Trait.WideGap) === 0) return none;
  const { gaps, ideographs, links } = scan(line);
  if (gaps.length === 0) return none;
  const runs = gaps.length < leastGaps ? [] : runsOf(line.text, gaps, ideographs, links);
  let next = 0;
  const lone = gaps.filter((gap) => {
    while (next < runs.length && runs[next]!.span.end <= gap.span.start) next++;
    return !(next < runs.length && gap.span.start >= runs[next]!.span.start);
  });
  return { runs, lone };
}

function scan({ text, measure: { start, end } }: Line) {
  const gaps: Gap[] = [];
  const ideographs: number[] = [];
  /** `links[i]` joins ideograph i to i + 1. */
  const links: Link[] = [];
  let link: Link = 'tight';
  let before: Kind = Kind.Other;
  let afterBefore = start;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (isSpace(kind) || kind === Kind.Invisible || kind === Kind.Control) continue;
    const space = spaceBetween(text, afterBefore, at);
    if (space > 0 && isWide(before) && isWide(kind)) {
      if (isLayoutGap(at - afterBefore, space)) {
        gaps.push({
          span: { start: afterBefore, end: at },
          besidePunctuation: isPunctuation(before) || isPunctuation(kind),
        });
        if (link !== 'broken')
          link = at - afterBefore > 1 && !isPunctuation(before) && !isPunctuation(kind) ? 'broken' : 'gapped';
      } else link = 'broken';
    } else if (space > 2) link = 'broken';
    if (isIdeographic(kind)) {
      if (ideographs.length > 0) links.push(link);
      ideographs.push(at);
      link = 'tight';
    } else if (link === 'tight') link = 'neutral';
    before = kind;
    afterBefore = at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1);
  }
  return { gaps, ideographs, links };
}

function runsOf(
  text: string,
  gaps: readonly Gap[],
  ideographs: readonly number[],
  links: readonly Link[],
): SpacedRun[] {
  const runs: SpacedRun[] = [];
  for (let first = 0; first < links.length; first++) {
    if (links[first] !== 'gapped') continue;
    let last = first;
    let gapped = 0;
    let neutral = 0;
    let neutralSinceGap = 0;
    for (let i = first; i < links.length && links[i] !== 'tight' && links[i] !== 'broken'; i++) {
      if (links[i] === 'neutral') {
        neutralSinceGap++;
        continue;
      }
      gapped++;
      neutral += neutralSinceGap;
      neutralSinceGap = 0;
      last = i;
    }
    const count = last - first + 2;
    if (gapped >= leastGaps && count >= leastIdeographs && gapped >= leastShare * (gapped + neutral)) {
      runs.push(runBetween(text, gaps, ideographs[first]!, ideographs[last + 1]!, count));
    }
    first = last;
  }
  return runs;
}

/** The run from one ideograph to another, with the gaps that set its first and last punctuation marks apart. */
function runBetween(text: string, gaps: readonly Gap[], from: number, to: number, ideographs: number): SpacedRun {
  let start = from;
  let end = to + (isHighSurrogate(text.charCodeAt(to)) ? 2 : 1);
  let first = firstGapFrom(gaps, start);
  let last = firstGapFrom(gaps, end);
  while (first > 0 && gaps[first - 1]!.span.end === punctuationBefore(text, start))
    start = punctuationBefore(text, gaps[--first]!.span.start);
  while (last < gaps.length && gaps[last]!.span.start === punctuationAfter(text, end))
    end = punctuationAfter(text, gaps[last++]!.span.end);
  return { span: { start, end }, gaps: gaps.slice(first, last), ideographs };
}

/** The index of the first gap that begins at or after `offset`. */
function firstGapFrom(gaps: readonly Gap[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The start of the wide punctuation that ends at `offset`; `offset` itself where there is none. */
function punctuationBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isPunctuation(kindOf(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** The end of the wide punctuation that begins at `offset`. */
function punctuationAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isPunctuation(kindOf(text.charCodeAt(at)))) at++;
  return at;
}

/** The cells of the white space in a stretch that holds nothing else but invisible characters. */
function spaceBetween(text: string, start: number, end: number): number {
  let cells = 0;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (isSpace(kind)) cells += kind === Kind.IdeographicSpace ? 2 : 1;
  }
  return cells;
}

function isPunctuation(kind: Kind): boolean {
  return kind === Kind.WidePunctuation || kind === Kind.WideOpening || kind === Kind.WideClosing;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

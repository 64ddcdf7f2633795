import type { Span } from '../text/span';
import type { Passage, Quote } from './annotation';
import {
  type Agreement,
  bitsOf,
  bitsOfMatch,
  type Information,
  informationOf,
  type Match,
  matchNear,
} from './matching';
import { type Folding, foldingTable, type MatchingView, viewOf } from './matching-view';
import { type Pattern, Seeds } from './seeds';
import { type FoldedLandmark, foldedLandmarks, type Surroundings, surroundingsOf } from './surroundings';

/** A place where a passage may be, and what speaks for it. */
export interface Sighting {
  /** UTF-16 offsets in the text. */
  readonly span: Span;
  /** Where it begins and ends in the text without layout, in code units. */
  readonly place: Span;
  /** What part of the quote differs, from 0 to 1. */
  readonly damage: number;
  /** What agrees of the quote, and of what stood around it, in bits. */
  readonly quoteBits: number;
  readonly contextBits: number;
  readonly errors: number;
  readonly length: number;
  readonly prefix: Agreement;
  readonly suffix: Agreement;
  /** What agrees as a part of what could, from 0 to 1. */
  readonly quoteShare: number;
  readonly contextShare: number;
  /** How much the landmarks on either side speak for it, in bits. */
  readonly before: number;
  readonly behind: number;
}

/** The places of one passage, the best first. */
export type Sightings = readonly Sighting[];

/** What was seen of all, and in how much text without layout. */
export interface Survey {
  readonly sightings: readonly Sightings[];
  readonly length: number;
}

/** Looks for passages in a text: for each, where it may be. Linear in the text and in the passages. */
export function survey(text: string, passages: readonly Passage[]): Survey {
  const folding = foldingTable();
  const view = viewOf(text, folding);
  const information = informationOf(view);
  const landmarks = passages.map((passage) => foldedLandmarks(passage.landmarks, folding));
  const parts = passages.map(({ quote }, index) => partsOf(quote, landmarks[index]!, folding));
  const seeds = Seeds.find(view, parts.flat());
  let next = 0;
  const sightings = parts.map((patterns, index) => {
    const seen = patterns.map((pattern) => matchesOf(view, pattern, seeds, next++, information));
    const [heads, tails] = seen;
    const matches = tails ? paired(heads!, tails) : heads!;
    const best = bitsOfParts(patterns, information);
    const { quote } = passages[index]!;
    const surroundings = surroundingsOf(
      view,
      matches.map(({ start }) => start),
      landmarks[index]!,
      passages[index]!.turnExtent,
    );
    const all = matches.map((match, i) => sightingOf(match, best, spanOf(match, view, text, quote), surroundings[i]!));
    return all.sort((a, b) => bitsOfSighting(b) - bitsOfSighting(a));
  });
  return { length: view.length, sightings };
}

function bitsOfSighting({ quoteBits, contextBits, before, behind }: Sighting): number {
  return quoteBits + contextBits + before + behind;
}

/** A quote longer than this is looked for by its two ends. */
const longest = 192;
const endLength = 96;
/** An alignment that says less than this part of what the best one says is not looked at. */
const worthALook = 0.25;
/** And below this, not for a quote that has lost or gained characters. */
const worthTheTrouble = 0.5;

/** The patterns of a quote: one, or one for each end of a long one. */
function partsOf({ exact, prefix, suffix }: Quote, landmarks: readonly FoldedLandmark[], folding: Folding): Pattern[] {
  const [before, quote, behind] = [prefix, exact, suffix].map((part) => {
    const { codes, length } = viewOf(part, folding);
    return codes.subarray(0, length);
  });
  if (quote!.length <= longest) return [patternOf(before!, quote!, behind!, landmarks)];
  const none = new Uint16Array(0);
  return [
    patternOf(before!, quote!.subarray(0, endLength), none, landmarks),
    patternOf(none, quote!.subarray(-endLength), behind!, []),
  ];
}

function patternOf(
  before: Uint16Array,
  quote: Uint16Array,
  behind: Uint16Array,
  landmarks: readonly FoldedLandmark[],
): Pattern {
  const codes = new Uint16Array(before.length + quote.length + behind.length);
  codes.set(before);
  codes.set(quote, before.length);
  codes.set(behind, before.length + quote.length);
  const start = before.length;
  return {
    codes,
    start,
    end: start + quote.length,
    landmarks: landmarks.map((landmark) => ({ ...landmark, distance: landmark.distance + start })),
  };
}

/** The places of one pattern, the best first, none of which overlaps a better one. */
function matchesOf(
  view: MatchingView,
  pattern: Pattern,
  seeds: Seeds,
  index: number,
  information: Information,
): Match[] {
  if (pattern.end === pattern.start) return [];
  const alignments = seeds.alignmentsOf(index);
  const matches: Match[] = [];
  for (const alignment of alignments) {
    const part = alignment.bits / alignments[0]!.bits;
    if (part < worthALook) break;
    const match = matchNear(view, pattern, alignment, information, part < worthTheTrouble ? 'in place' : 'shifted');
    if (match) matches.push(match);
  }
  matches.sort((a, b) => bitsOfMatch(b) - bitsOfMatch(a));
  return matches.filter((match, i) => !matches.slice(0, i).some((better) => overlap(match, better)));
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The heads of a long quote, each with the first tail behind it. */
function paired(heads: readonly Match[], tails: readonly Match[]): Match[] {
  return heads.flatMap((head) => {
    const behind = tails.filter((tail) => tail.start >= head.end);
    if (behind.length === 0) return [];
    const tail = behind.reduce((nearest, tail) => (tail.start < nearest.start ? tail : nearest));
    return {
      start: head.start,
      end: tail.end,
      errors: head.errors + tail.errors,
      quoteBits: head.quoteBits + tail.quoteBits,
      prefix: head.prefix,
      suffix: tail.suffix,
    };
  });
}

/** What could agree at most. */
interface PartBits {
  readonly length: number;
  readonly quote: number;
  readonly context: number;
}

function bitsOfParts(patterns: readonly Pattern[], information: Information): PartBits {
  let length = 0;
  let quote = 0;
  let context = 0;
  for (const { codes, start, end } of patterns) {
    length += end - start;
    quote += bitsOf(codes, start, end, information);
    context += bitsOf(codes, 0, start, information) + bitsOf(codes, end, codes.length, information);
  }
  return { length, quote, context };
}

function sightingOf(match: Match, most: PartBits, span: Span, { before, behind }: Surroundings): Sighting {
  const contextBits = match.prefix.bits + match.suffix.bits;
  return {
    span,
    place: { start: match.start, end: match.end },
    damage: match.errors / most.length,
    errors: match.errors,
    length: most.length,
    prefix: match.prefix,
    suffix: match.suffix,
    quoteBits: match.quoteBits,
    contextBits,
    quoteShare: match.quoteBits / most.quote,
    before,
    behind,
    contextShare: most.context === 0 ? 1 : contextBits / most.context,
  };
}

/** The place in the text; where the whole quote stands there as it was, so do the spaces at its ends. */
function spanOf({ start, end }: Match, { offsets }: MatchingView, text: string, { exact }: Quote): Span {
  const first = offsets[start]!;
  const leading = exact.length - exact.trimStart().length;
  if (text.startsWith(exact, first - leading)) return { start: first - leading, end: first - leading + exact.length };
  return { start: first, end: offsets[end - 1]! + 1 };
}

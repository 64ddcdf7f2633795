import type { Span } from '../text/span';
import type { Agreement } from './agreement';
import type { Passage, Quote } from './annotation';
import { lettersOf } from './letters';
import { bitsOf, bitsOfMatch, type Information, informationOf, type Match, matchNear } from './matching';
import { type Folding, foldingTable, type MatchingView, viewOf } from './matching-view';
import { type Alignment, type Pattern, Seeds } from './seeds';
import { movingUnitOf, noSide, sidesOf } from './sides';
import { foldedLandmarks, type Surroundings, surroundingsOf } from './surroundings';
import { areSamePrinted } from './tandems';
import { bitsTold, lettersOfQuote } from './telling';

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
  /** Which utterance it is a printing of, of all the places: places of one are printed right behind one another. */
  readonly utterance: number;
  /** How much its letters say that it is the passage and no lookalike, in bits; undefined where nobody knows of these. */
  readonly told: number | undefined;
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
  const letters = lettersOf(view);
  const information = informationOf(view, letters);
  const landmarks = passages.map((passage) => foldedLandmarks(passage.landmarks, folding));
  const parts = passages.map((passage) => partsOf(passage, folding));
  const seeds = Seeds.find(letters, parts.flat());
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
    );
    const utterances = utterancesOf(view, matches);
    const told = toldIn(view, passages[index]!, patterns, folding);
    const all = matches.map((match, i) => ({
      ...sightingOf(match, best, spanOf(match, view, text, quote), surroundings[i]!),
      utterance: utterances[i]!,
      told: told(match),
    }));
    return all.sort((a, b) => bitsOfSighting(b) - bitsOfSighting(a));
  });
  return { length: view.length, sightings };
}

/** What the letters at a place tell. */
function toldIn(
  view: MatchingView,
  passage: Passage,
  patterns: readonly Pattern[],
  folding: Folding,
): (place: Span) => number | undefined {
  const telling = passage.vicinity?.telling;
  if (!telling) return () => undefined;
  const { codes, length } = viewOf(passage.quote.exact, folding);
  const quote = lettersOfQuote(codes.subarray(0, length));
  const lettered = { before: patterns[0]!.before, quote, behind: patterns.at(-1)!.behind, unit: movingUnitOf(passage) };
  return ({ start, end }) => bitsTold(view, lettered, { start, end }, telling);
}

/** By match: the first one that is a printing of the same utterance. */
function utterancesOf(view: MatchingView, matches: readonly Match[]): number[] {
  const utterances: number[] = [];
  matches.forEach(({ start }, i) => {
    const same = matches.slice(0, i).findIndex((other) => areSamePrinted(view, start, other.start));
    utterances.push(same < 0 ? i : utterances[same]!);
  });
  return utterances;
}

function bitsOfSighting({ quoteBits, contextBits, before, behind }: Sighting): number {
  return quoteBits + contextBits + before + behind;
}

/** A quote longer than this is looked for by its two ends. */
const longest = 192;
const endLength = 96;
/** Where an alignment says less than this part of the best one, no quote is looked for that has lost or gained characters. */
const worthTheTrouble = 0.5;
/** Where all of a pattern is somewhere, an alignment that says less than this part of that one is none of it. */
const hopeless = 0.4;
/** So many letters beside a quote tell it from its likes, if anything does. */
const muchBeside = 192;
/** So many letters on either side are enough to show a person how well a place agrees. */
const shown = 32;

/** The patterns of a quote: one, or one for each end of a long one. */
function partsOf({ quote, vicinity }: Passage, folding: Folding): Pattern[] {
  const view = viewOf(quote.exact, folding);
  const codes = view.codes.subarray(0, view.length);
  const { before, behind } = sidesOf(quote, vicinity, folding);
  if (codes.length <= longest) return [{ before, quote: codes, behind }];
  return [
    { before, quote: codes.subarray(0, endLength), behind: noSide },
    { before: noSide, quote: codes.subarray(-endLength), behind },
  ];
}

/** The places of one pattern, the best first, none of which overlaps a better one. */
function matchesOf(
  view: MatchingView,
  pattern: Pattern,
  seeds: Seeds,
  index: number,
  information: Information,
): Match[] {
  if (pattern.quote.length === 0) return [];
  const matches: Match[] = [];
  let isWhole = false;
  const look = (alignments: readonly Alignment[]) => {
    for (const alignment of alignments) {
      if (isWhole && alignment.share < hopeless) return;
      const quote = alignment.share < worthTheTrouble ? 'in place' : 'shifted';
      const match = matchNear(view, pattern, alignment, information, quote);
      if (match) matches.push(match);
      isWhole ||= match !== undefined && agreesWhole(match);
    }
  };
  const alignments = seeds.alignmentsOf(index);
  look(alignments);
  if (!isWhole) look(seeds.alignmentsNear(index, alignments));
  matches.sort((a, b) => bitsOfMatch(b) - bitsOfMatch(a));
  return matches.filter((match, i) => !matches.slice(0, i).some((better) => overlap(match, better)));
}

/** Whether the quote and all that stood around it is there: then no place is looked at where much less of it is. */
function agreesWhole({ errors, prefix, suffix }: Match): boolean {
  const beside = prefix.side.letters.length + suffix.side.letters.length;
  return (
    errors + prefix.errors + suffix.errors === 0 && prefix.covered + suffix.covered === beside && beside >= muchBeside
  );
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

function bitsOfParts(patterns: readonly Pattern[], { ofCodes, ofLetters }: Information): PartBits {
  let length = 0;
  let quote = 0;
  let context = 0;
  for (const pattern of patterns) {
    length += pattern.quote.length;
    quote += bitsOf(pattern.quote, ofCodes);
    for (const { letters } of [pattern.before, pattern.behind])
      context += bitsOf(letters.subarray(0, shown), ofLetters);
  }
  return { length, quote, context };
}

function sightingOf(
  match: Match,
  most: PartBits,
  span: Span,
  { before, behind }: Surroundings,
): Omit<Sighting, 'utterance' | 'told'> {
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
    contextShare: most.context === 0 ? 1 : Math.min(1, contextBits / most.context),
  };
}

/** The place in the text; where the whole quote stands there as it was, so do the spaces at its ends. */
function spanOf({ start, end }: Match, { offsets }: MatchingView, text: string, { exact }: Quote): Span {
  const first = offsets[start]!;
  const leading = exact.length - exact.trimStart().length;
  if (text.startsWith(exact, first - leading)) return { start: first - leading, end: first - leading + exact.length };
  return { start: first, end: offsets[end - 1]! + 1 };
}

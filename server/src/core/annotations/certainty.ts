import type { Passage } from './annotation';
import { type Choice, choices, type Link } from './chain';
import { Evidence } from './evidence';
import type { Placement } from './placement';
import type { Sighting, Sightings, Survey } from './sightings';

/**
 * Decides for each passage where it is, given where it was seen. A place is certain if the quote is there with few
 * errors, and what stood around it and the places of its neighbours say together that it is nowhere else.
 */
export function decided(text: string, passages: readonly Passage[], survey: Survey): Placement[] {
  const { sightings: seen, length } = survey;
  const evidence = Evidence.of(survey);
  const certain = new Array<Sighting | undefined>(passages.length);
  for (const group of groupsOf(passages)) {
    const links = group.map((index) => {
      const sightings = seen[index]!.filter(isPossible).slice(0, mostPlaces);
      return {
        passage: passages[index]!,
        sightings,
        scores: sightings.map((sighting) => evidence.scoreOf(sighting, passages[index]!)),
      };
    });
    choices(links, length, evidence.absence).forEach((choice, i) => {
      if (!choice) return;
      const { sightings } = links[i]!;
      const sighting = sightings[choice.index]!;
      if (isCertain(passages[group[i]!]!, choice, sighting, links[i]!)) certain[group[i]!] = sighting;
    });
  }
  return passages.map((passage, index) => {
    const sighting = certain[index];
    return sighting ? placed(text, passage, sighting) : uncertain(seen[index]!);
  });
}

const mostCandidates = 5;
/** So many places of a passage are weighed against those of its neighbours. */
const mostPlaces = 8;
/** No more of a quote may differ where nobody is asked. */
const mostDamage = 0.25;
/** What has to agree around it, in bits. */
const leastContext = 16;
/** Or of itself, if nothing around it does. */
const leastQuote = 70;
/** So many bits of a quote, with so little damage, need no other evidence where they stand at one place only. */
const unmistakable = 100;
const littleDamage = 0.1;
/** Printings of the same words differ by no more, in bits. */
const sameWords = 12;
/** How much better than any other a place has to be, and than none, in bits. */
const leastMargin = 10;
const leastMarginToAbsence = 3;
/** The same by what is seen there alone, without the places of its neighbours. */
const leastOwnMargin = 4;
/** The same where nobody has looked for lookalikes. */
const wideMargin = 14;
const wideMarginToAbsence = 5;
/** So much have landmarks to say for a place that was not the only one of its kind. */
const leastLandmarks = 5;

/** Whether a place is far better than any other, and than none; a printing of the same turn is no other. */
function isCertain(
  { lookalikes, printings = 1 }: Passage,
  { margins, marginToAbsence }: Choice,
  sighting: Sighting,
  { sightings, scores }: Link,
): boolean {
  if (!isAdequate(sighting)) return false;
  const score = scores[sightings.indexOf(sighting)]!;
  if (scores.filter((other) => other >= score - sameWords).length < printings) return false;
  const margin = margins[printings - 1] ?? Number.POSITIVE_INFINITY;
  if (lookalikes === undefined) return margin >= wideMargin && marginToAbsence >= wideMarginToAbsence;
  if (lookalikes === 0 && isUnmistakable(sighting, sightings)) return true;
  if (margin < leastMargin || marginToAbsence < leastMarginToAbsence) return false;
  if (lookalikes === 0) return true;
  // Neighbours that all read alike can all be mistaken together.
  const others = [...scores].sort((a, b) => b - a).slice(printings);
  if (others.some((other) => other > score - leastOwnMargin)) return false;
  return Math.max(sighting.before, sighting.behind) >= leastLandmarks;
}

/** Whether so many words stand there as were quoted, and nowhere else, that nothing around them needs to agree. */
function isUnmistakable({ damage, quoteBits }: Sighting, all: readonly Sighting[]): boolean {
  return damage <= littleDamage && quoteBits >= unmistakable && all.length === 1;
}

/** Those that were described in the same text and have a position there, in order; each of the others by itself. */
function groupsOf(passages: readonly Passage[]): number[][] {
  const groups = new Map<string, number[]>();
  const alone: number[][] = [];
  passages.forEach(({ state, position }, index) => {
    if (state === undefined || !position) alone.push([index]);
    else if (groups.has(state)) groups.get(state)!.push(index);
    else groups.set(state, [index]);
  });
  for (const group of groups.values())
    group.sort((a, b) => passages[a]!.position!.start - passages[b]!.position!.start);
  return [...groups.values(), ...alone];
}

function isAdequate({ damage, contextBits, quoteBits }: Sighting): boolean {
  return damage <= mostDamage && (contextBits >= leastContext || quoteBits >= leastQuote);
}

function placed(text: string, { quote }: Passage, { span }: Sighting): Placement {
  const how = text.slice(span.start, span.end) === quote.exact ? 'exact' : 'changed';
  return { state: 'placed', how, span };
}

function uncertain(all: Sightings): Placement {
  const candidates = all.filter(isPossible).slice(0, mostCandidates);
  if (candidates.length === 0) return { state: 'orphan' };
  return {
    state: 'doubtful',
    candidates: candidates.map(({ span, quoteShare, contextShare }) => ({
      span,
      score: (quoteShare + contextShare) / 2,
    })),
  };
}

function isPossible({ quoteShare, contextShare }: Sighting): boolean {
  return quoteShare > 0.4 && (contextShare > 0.1 || quoteShare > 0.7);
}

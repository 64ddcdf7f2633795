import type { Passage } from './annotation';
import { type Choice, choices, type Link } from './chain';
import { bestOfRivals, Evidence, isBetweenNeighbours } from './evidence';
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
        scores: evidence.scoresOf(sightings, passages[index]!),
      };
    });
    choices(links, length, evidence.absence).forEach((choice, i) => {
      if (!choice) return;
      const link = links[i]!;
      if (isCertain(link.passage, choice, link)) certain[group[i]!] = link.sightings[choice.index]!;
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
/** How likely a place has to be by itself, in bits: where nothing read like the passage, and where something did. */
const leastScore = { alone: 3, alike: 0 };
/** How much better than any other a place has to be, in bits: by what is seen there, and with its neighbours; and than none. */
const leastOwnMargin = { alone: 4, alike: 6 };
const leastMargin = 8;
const leastMarginToAbsence = 3;
/** The same where nobody has looked for lookalikes. */
const wideMargin = 14;
const wideMarginToAbsence = 5;
/** So much have landmarks to say for a place, or for standing between its neighbours, where lookalikes are missing. */
const leastLandmarks = 5;
const marginBetweenNeighbours = 9;
/** So much letters have to tell where lookalikes are missing. */
const leastTold = 6;
/** As much as this of a quote and of what stood around it agrees at a lookalike. */
const likeness = 0.5;

/** Whether a place is far better than any other, and than none; a printing of the same turn is no other. */
function isCertain(
  passage: Passage,
  { index, deficits, marginToAbsence }: Choice,
  { sightings, scores }: Link,
): boolean {
  const { lookalikes, vicinity, printings = 1 } = passage;
  const sighting = sightings[index]!;
  const { told = 0 } = sighting;
  if (!isAdequate(sighting)) return false;
  const merits = deficits.map((deficit) => -deficit);
  const margin = merits[index]! - bestOfRivals(sightings, index, printings, merits);
  if (lookalikes === undefined || !vicinity?.telling)
    return margin >= wideMargin && marginToAbsence >= wideMarginToAbsence;
  const kind = lookalikes === 0 ? 'alone' : 'alike';
  const ownMargin = scores[index]! - bestOfRivals(sightings, index, printings, scores);
  if (scores[index]! < leastScore[kind] || ownMargin < leastOwnMargin[kind]) return false;
  if (margin < leastMargin || marginToAbsence < leastMarginToAbsence) return false;
  return (
    (lookalikes > 0 && told >= 0 && areAllThere(sightings, printings + lookalikes)) ||
    Math.max(sighting.before, sighting.behind) >= leastLandmarks ||
    (isBetweenNeighbours(sighting, passage) && ownMargin >= marginBetweenNeighbours) ||
    told >= leastTold
  );
}

/** Whether all that read like the passage are still there: where one is gone, it may be the passage itself. */
function areAllThere(sightings: readonly Sighting[], count: number): boolean {
  const alike = sightings.filter(({ quoteShare, contextShare }) => quoteShare > likeness && contextShare > likeness);
  return alike.length >= Math.min(mostPlaces, count);
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

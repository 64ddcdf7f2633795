import type { Passage } from './annotation';
import { choices } from './chain';
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
      const sightings = seen[index]!.all.filter(isPossible).slice(0, mostPlaces);
      return {
        passage: passages[index]!,
        sightings,
        scores: sightings.map((sighting) => evidence.scoreOf(sighting, passages[index]!, seen[index]!)),
      };
    });
    choices(links, length, evidence.absence).forEach((choice, i) => {
      const least = leastMargins(passages[group[i]!]!);
      if (!choice || choice.margin < least.toOthers || choice.marginToAbsence < least.toAbsence) return;
      const sighting = links[i]!.sightings[choice.index]!;
      if (isAdequate(sighting)) certain[group[i]!] = sighting;
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
/** How much better than any other a place has to be, and than none, in bits: what was said twice can be mistaken. */
interface Margins {
  readonly toOthers: number;
  readonly toAbsence: number;
}

function leastMargins({ repeated }: Passage): Margins {
  if (repeated === undefined) return { toOthers: 14, toAbsence: 5 };
  return repeated ? { toOthers: 26, toAbsence: 20 } : { toOthers: 10, toAbsence: 3 };
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

function isAdequate({ damage, contextBits }: Sighting): boolean {
  return damage <= mostDamage && contextBits >= leastContext;
}

function placed(text: string, { quote }: Passage, { span }: Sighting): Placement {
  const how = text.slice(span.start, span.end) === quote.exact ? 'exact' : 'changed';
  return { state: 'placed', how, span };
}

function uncertain({ all }: Sightings): Placement {
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

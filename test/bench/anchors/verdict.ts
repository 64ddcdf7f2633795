import type { Passage } from '../../../server/src/core/annotations/annotation';
import type { Placement } from '../../../server/src/core/annotations/placement';
import { isPrinted } from './history';
import type { TracedText } from './traced-text';

/**
 * What became of an annotation. Of those whose quote is there with at most a fifth of its characters changed: `right`
 * place, `imprecise` (at the place, but not what was quoted), `wrong` place, `asked`, `lost` (said to be gone). Of those
 * whose quote was struck out: `gone-told`, `gone-asked`, `gone-wrong`. Of those that changed more or were torn apart:
 * `changed-found`, `changed-asked`, and `changed-wrong` where the place has nothing of the quote.
 */
export const verdicts = [
  'right',
  'imprecise',
  'wrong',
  'asked',
  'lost',
  'gone-told',
  'gone-asked',
  'gone-wrong',
  'changed-found',
  'changed-asked',
  'changed-wrong',
] as const;
export type Verdict = (typeof verdicts)[number];

const survivingShare = 0.8;
const sameShare = 0.8;

/** Judges a placement in the text that became of the one described, each of whose characters is known. */
export function judge({ quote, position }: Passage, placement: Placement, after: TracedText): Verdict {
  const { start } = position!;
  const quoted = [...quote.exact].map((character, i) => ({ character, origin: start + i }));
  const printed = quoted.filter(({ character }) => isPrinted(character));
  const placeOfOrigin = placesIn(after);
  const places = printed.map(({ origin }) => placeOfOrigin.get(origin));
  const kept = printed.filter(
    ({ character }, i) => places[i] !== undefined && after.characters[places[i]!] === character,
  );
  const there = places.filter((place) => place !== undefined);
  if (there.length === 0) {
    if (placement.state === 'placed') return 'gone-wrong';
    return placement.state === 'doubtful' ? 'gone-asked' : 'gone-told';
  }
  const from = Math.min(...there);
  const to = Math.max(...there) + 1;
  const span = after.characters.slice(from, to).filter(isPrinted).length;
  const survives = kept.length >= printed.length * survivingShare && span <= printed.length / survivingShare;
  if (placement.state !== 'placed') {
    if (!survives) return 'changed-asked';
    return placement.state === 'doubtful' ? 'asked' : 'lost';
  }
  const indices = indicesOf(after);
  const first = indices[placement.span.start]!;
  const found = after.characters
    .slice(first, indices[placement.span.end]!)
    .map((character, i) => ({ character, i: first + i }))
    .filter(({ character }) => isPrinted(character));
  const expected = new Set(there);
  const both = found.filter(({ i }) => expected.has(i)).length;
  const share = both / (found.length + expected.size - both);
  if (!survives) return both > 0 ? 'changed-found' : 'changed-wrong';
  if (share >= sameShare) return 'right';
  return both > 0 ? 'imprecise' : 'wrong';
}

const knownPlaces = new WeakMap<TracedText, ReadonlyMap<number, number>>();
const knownIndices = new WeakMap<TracedText, readonly number[]>();

function placesIn(after: TracedText): ReadonlyMap<number, number> {
  const known = knownPlaces.get(after);
  if (known) return known;
  const places = new Map(after.origins.map((origin, place) => [origin, place]));
  knownPlaces.set(after, places);
  return places;
}

function indicesOf(after: TracedText): readonly number[] {
  const known = knownIndices.get(after);
  if (known) return known;
  const indices = after.indices();
  knownIndices.set(after, indices);
  return indices;
}

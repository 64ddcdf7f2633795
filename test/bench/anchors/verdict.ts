import type { Passage } from '../../../server/src/core/annotations/annotation';
import type { Placement } from '../../../server/src/core/annotations/placement';
import type { Span } from '../../../server/src/core/text/span';
import { isPrinted, type TracedText } from './traced-text';

/**
 * What became of an annotation. Of those whose quote is there with at most a fifth of its characters changed: `right`
 * place, `reprint` (the same words in another printing of the same turn: see `firstPrintings`), `imprecise` (at the place, but not what was quoted), `wrong` place, `asked`, `lost` (said to be gone). Of those
 * whose quote was struck out: `gone-told`, `gone-asked`, `gone-reprint` (struck out here, but not there), `gone-wrong`. Of those that changed more or were torn apart:
 * `changed-found`, `changed-asked`, and `changed-wrong` where the place has nothing of the quote.
 */
export const verdicts = [
  'right',
  'reprint',
  'imprecise',
  'wrong',
  'asked',
  'lost',
  'gone-told',
  'gone-asked',
  'gone-reprint',
  'gone-wrong',
  'changed-found',
  'changed-asked',
  'changed-wrong',
] as const;
export type Verdict = (typeof verdicts)[number];

const survivingShare = 0.8;
const sameShare = 0.8;

/** Judges a placement in the text that became of the one described, each of whose characters is known. */
export function judge(
  { quote, position }: Passage,
  placement: Placement,
  after: TracedText,
  printings: ArrayLike<number>,
): Verdict {
  const { start } = position!;
  const quoted = [...quote.exact].map((character, i) => ({ character, origin: start + i }));
  const characters = quoted.filter(({ character }) => isPrinted(character));
  const placeOfOrigin = placesByOrigin(after);
  const placesNow = characters.map(({ origin }) => placeOfOrigin.get(origin));
  const kept = characters.filter(
    ({ character }, i) => placesNow[i] !== undefined && after.characters[placesNow[i]!] === character,
  );
  const there = placesNow.filter((place) => place !== undefined);
  if (there.length === 0) {
    if (placement.state !== 'placed') return placement.state === 'doubtful' ? 'gone-asked' : 'gone-told';
    const wanted = characters.map(({ origin }) => printings[origin] ?? -1);
    return commonShare(wordsIn(placement.span, after, printings), wanted) >= sameShare ? 'gone-reprint' : 'gone-wrong';
  }
  const from = Math.min(...there);
  const to = Math.max(...there) + 1;
  const span = after.characters.slice(from, to).filter(isPrinted).length;
  const survives = kept.length >= characters.length * survivingShare && span <= characters.length / survivingShare;
  if (placement.state !== 'placed') {
    if (!survives) return 'changed-asked';
    return placement.state === 'doubtful' ? 'asked' : 'lost';
  }
  const own = commonShare(placesIn(placement.span, after), there);
  const wanted = there.map((place) => printings[after.origins[place]!] ?? -1);
  const printed = commonShare(wordsIn(placement.span, after, printings), wanted);
  if (!survives) return own > 0 || printed > 0 ? 'changed-found' : 'changed-wrong';
  if (own >= sameShare) return 'right';
  if (printed >= sameShare) return 'reprint';
  return own > 0 ? 'imprecise' : 'wrong';
}

/** The printed characters of a span, by index. */
function placesIn({ start, end }: Span, after: TracedText): number[] {
  const indices = indicesOf(after);
  const first = indices[start]!;
  return after.characters
    .slice(first, indices[end]!)
    .flatMap((character, i) => (isPrinted(character) ? [first + i] : []));
}

/** Where each of them was printed first. */
function wordsIn(span: Span, after: TracedText, printings: ArrayLike<number>): number[] {
  return placesIn(span, after).map((place) => printings[after.origins[place]!] ?? -1);
}

/** How many are in both, as a part of those in either. */
function commonShare(found: readonly number[], expected: readonly number[]): number {
  const wanted = new Set(expected);
  const both = found.filter((one) => wanted.has(one)).length;
  return both / (found.length + wanted.size - both);
}

const knownPlaces = new WeakMap<TracedText, ReadonlyMap<number, number>>();
const knownIndices = new WeakMap<TracedText, readonly number[]>();

function placesByOrigin(after: TracedText): ReadonlyMap<number, number> {
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

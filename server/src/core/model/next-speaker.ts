import type { Cast, PlacedLabel } from './cast';

/**
 * The people in the order of how likely they are to speak next: those who spoke after the last two, after the last one,
 * and after anybody in the last one's role, counted over the whole text (n-grams of speakers, interpolated); and among
 * equals who spoke not long ago. A reporter is new each time, so that the role tells what the name cannot.
 *
 * @param at Before which of the labels the next one is to stand.
 * @returns Indices in `Cast.people`; all of them. Linear in the number of labels.
 */
export function likelyNext({ people, labels }: Cast, at: number): number[] {
  const scores = new Float64Array(people.length);
  const [before, last] = [labels[at - 2], labels[at - 1]];
  const add = (weight: number, follows: (index: number) => boolean) => {
    const followers = labels.filter((_, index) => index !== at && follows(index));
    for (const { person } of followers) scores[person]! += weight / (followers.length + 1);
  };
  add(4, (index) => isSame(labels[index - 1], last) && isSame(labels[index - 2], before));
  add(2, (index) => isSame(labels[index - 1], last));
  const isOther = (index: number) => !isSame(labels[index], last);
  add(1, (index) => last !== undefined && isOther(index) && labels[index - 1]?.label.role === last.label.role);
  for (const [person, away] of turnsAway(labels, at)) if (away > 1) scores[person]! += recency / away;
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
}

/** Less than any evidence of who follows whom. */
const recency = 0.01;

function isSame(a: PlacedLabel | undefined, b: PlacedLabel | undefined): boolean {
  return a?.person === b?.person;
}

/** How many turns ago each person spoke last; who speaks only afterwards comes after them. */
function turnsAway(labels: readonly PlacedLabel[], at: number): ReadonlyMap<number, number> {
  const away = new Map<number, number>();
  for (let index = at - 1; index >= 0; index--)
    if (!away.has(labels[index]!.person)) away.set(labels[index]!.person, at - index);
  for (let index = at; index < labels.length; index++)
    if (!away.has(labels[index]!.person)) away.set(labels[index]!.person, index + 1);
  return away;
}

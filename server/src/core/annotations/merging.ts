import type { Annotation, JsonObject } from './annotation';
import { asList, isObject, oneOrList, sameJson } from './json-members';
import { annotationOf } from './reading';
import type { Sidecar } from './sidecar';

/**
 * Puts together what two have made of the same annotations: `base` is what both started from, `ours` what is in the
 * editor, `theirs` what is in the file. Member by member, whoever changed it wins; bodies that both changed are both
 * kept, and an annotation that one has deleted and the other changed stays. Nothing that anybody said is lost.
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar): Sidecar {
  const [before, mine, others] = [base, ours, theirs].map(byId);
  const ids = new Set([...others!.keys(), ...mine!.keys()]);
  const annotations = [...ids].flatMap((id) => merged(before!.get(id), mine!.get(id), others!.get(id)));
  const members = mergedMembers(base.members, ours.members, theirs.members);
  return { annotations, others: mergedList(base.others, ours.others, theirs.others), members };
}

function byId({ annotations }: Sidecar): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

/** One annotation, or none where it was deleted. */
function merged(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
): readonly Annotation[] {
  if (!ours || !theirs) {
    const left = ours ?? theirs!;
    const isDeleted = base && sameJson(base.json, left.json);
    return isDeleted ? [] : [left];
  }
  if (sameJson(ours.json, theirs.json)) return [ours];
  return [annotationOf(mergedMembers(base?.json ?? {}, ours.json, theirs.json))!];
}

function mergedMembers(base: JsonObject, ours: JsonObject, theirs: JsonObject): JsonObject {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const entries = [...names].map((name) => [name, mergedMember(name, base[name], ours[name], theirs[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergedMember(name: string, base: unknown, ours: unknown, theirs: unknown): unknown {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  if (name === 'body') return oneOrList(mergedList(asList(base), asList(ours), asList(theirs)));
  if (name === 'modified') return `${ours}` > `${theirs}` ? ours : theirs;
  if (name !== 'target' && isObject(ours) && isObject(theirs))
    return mergedMembers(isObject(base) ? base : {}, ours, theirs);
  return ours;
}

/** What is in either list, without what one of them has taken out. */
function mergedList(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (list: readonly unknown[], value: unknown) => list.some((other) => sameJson(other, value));
  const kept = theirs.filter((value) => has(ours, value) || !has(base, value));
  return [...kept, ...ours.filter((value) => !has(theirs, value) && !has(base, value))];
}

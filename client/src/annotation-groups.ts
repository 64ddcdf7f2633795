import { l10n } from 'vscode';
import type { AnnotationsResult, ListedAnnotation } from '../../protocol/annotations';
import type { ListedCode } from '../../protocol/codes';

/** What annotations are listed by. */
export const groupings = ['code', 'speaker', 'turn', 'state'] as const;
export type Grouping = (typeof groupings)[number];

/** Annotations that stand together in the list. */
export interface AnnotationGroup {
  readonly key: string;
  /** `code`: those with a code of the codebook, `unknown`: with one that it does not have; the code's IRI is the key. */
  readonly kind: 'code' | 'unknown' | 'doubtful' | 'other';
  readonly label: string;
  /** What a code is for; empty where nobody has said. */
  readonly definition: string;
  /** `#rrggbb`; empty where it has none. */
  readonly colour: string;
  readonly annotations: readonly ListedAnnotation[];
  /** Those that stand below it. */
  readonly groups: readonly AnnotationGroup[];
}

/**
 * The annotations in groups; answers stand with what they answer, and so in none. Those of which somebody has to say
 * where they are come first, however the others are grouped.
 *
 * @param filter Words that all have to be in what is said, the quote, the speaker, the code or the name.
 */
export function groupsOf(result: AnnotationsResult, grouping: Grouping, filter: string): AnnotationGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const labels = new Map(result.codes.map(({ iri, label }) => [iri, label]));
  const shown = result.annotations.filter(
    (annotation) =>
      annotation.replyTo === undefined && words.every((word) => written(annotation, labels).includes(word)),
  );
  const doubtful = shown.filter(({ state }) => state === 'doubtful');
  const others = shown.filter(({ state }) => state !== 'doubtful');
  const groups = grouping === 'code' ? byCode(result, others) : by(others, (one) => keyFor(one, grouping));
  const listed = words.length > 0 ? groups.flatMap(withoutEmpty) : groups;
  if (doubtful.length === 0) return listed;
  const asked = { key: 'doubtful', label: l10n.t('Not certain where'), annotations: doubtful };
  return [{ ...plain, ...asked, kind: 'doubtful' }, ...listed];
}

const plain = { kind: 'other', definition: '', colour: '', groups: [] } as const;

/** All codes as the codebook has them, one below another; an annotation with several codes stands under each. */
function byCode({ codes }: AnnotationsResult, annotations: readonly ListedAnnotation[]): AnnotationGroup[] {
  const known = new Set(codes.map(({ iri }) => iri));
  const having = (iri: string) => annotations.filter((one) => one.codes.includes(iri));
  const unknown = [...new Set(annotations.flatMap((one) => one.codes))].filter((iri) => !known.has(iri));
  const ofUnknown = unknown.map((iri): AnnotationGroup => {
    const label = l10n.t('Not in the codebook: …{0}', iri.slice(-6));
    return { ...plain, key: iri, kind: 'unknown', label, definition: iri, annotations: having(iri) };
  });
  const without = annotations.filter((one) => one.codes.length === 0);
  const notes =
    without.length > 0 ? [{ ...plain, key: 'none', label: l10n.t('Without a code'), annotations: without }] : [];
  return [...codeTree(codes, having), ...ofUnknown, ...notes];
}

/** The codes, which come as a tree is read, as that tree. */
function codeTree(
  codes: readonly ListedCode[],
  having: (iri: string) => readonly ListedAnnotation[],
): readonly AnnotationGroup[] {
  const top: AnnotationGroup[] = [];
  /** By depth, the groups below the code that came last there. */
  const levels = [top];
  for (const { iri, label, definition, colour, depth } of codes) {
    const groups: AnnotationGroup[] = [];
    levels[depth]?.push({ key: iri, kind: 'code', label, definition, colour, annotations: having(iri), groups });
    levels[depth + 1] = groups;
  }
  return top;
}

/** A group without those in which nothing is; none, where it holds nothing then. */
function withoutEmpty(group: AnnotationGroup): AnnotationGroup[] {
  const groups = group.groups.flatMap(withoutEmpty);
  return groups.length > 0 || group.annotations.length > 0 ? [{ ...group, groups }] : [];
}

/** In the order in which the groups first come. */
function by(
  annotations: readonly ListedAnnotation[],
  keyOf: (annotation: ListedAnnotation) => { readonly key: string; readonly label: string },
): AnnotationGroup[] {
  const groups = new Map<string, { readonly label: string; readonly annotations: ListedAnnotation[] }>();
  for (const annotation of annotations) {
    const { key, label } = keyOf(annotation);
    const group = groups.get(key);
    if (group) group.annotations.push(annotation);
    else groups.set(key, { label, annotations: [annotation] });
  }
  return [...groups].map(([key, group]) => ({ ...plain, key, ...group }));
}

function keyFor({ speaker, turn, state }: ListedAnnotation, grouping: Grouping): { key: string; label: string } {
  if (grouping === 'state') return { key: state, label: stateInWords(state) };
  const nobody = l10n.t('Outside of turns');
  if (grouping === 'speaker') return { key: `speaker ${speaker}`, label: speaker || nobody };
  return { key: `turn ${turn}`, label: turn < 0 ? nobody : l10n.t('Turn {0}: {1}', turn + 1, speaker) };
}

function stateInWords(state: ListedAnnotation['state']): string {
  switch (state) {
    case 'placed':
      return l10n.t('In the text');
    case 'doubtful':
      return l10n.t('Not certain where');
    case 'orphan':
      return l10n.t('Its text has gone');
    case 'whole':
      return l10n.t('About the whole text');
  }
}

function written(annotation: ListedAnnotation, labels: ReadonlyMap<string, string>): string {
  const { notes, codes, quote, speaker, creator, place } = annotation;
  return [...notes, ...codes.map((iri) => labels.get(iri) ?? iri), place?.text ?? '', quote, speaker, creator]
    .join(' ')
    .toLowerCase();
}

import type { AnnotateParams, ChangeAnnotationParams, PlaceAnnotationParams } from '../../../../protocol/annotations';
import type { AnnotatedText } from '../../core/annotations/annotated-text';
import type { Annotation, Body, Creator, Motivation } from '../../core/annotations/annotation';
import { withCodes } from '../../core/annotations/coding';
import { changed, newAnnotation } from '../../core/annotations/making';
import { annotationSpan } from '../../core/features/annotation-extent';
import type { Span } from '../../core/text/span';
import { spanOf } from '../convert';
import type { Session } from '../session';
import type { AnnotatedDocument } from './annotation-keeping';

/**
 * Says something about a passage, or answers an annotation; resolves with its id once it is kept, or cannot be. A code
 * joins what the same person has said about exactly the same passage, as a further tag of one highlight does.
 */
export async function annotate(
  { host }: Pick<Session, 'host'>,
  annotated: AnnotatedDocument,
  { about, note, codes = [], creator }: AnnotateParams,
): Promise<string | undefined> {
  const { document, annotations } = annotated;
  const made = { id: `urn:uuid:${host.uuid()}`, created: host.date(), creator: creatorNamed(creator) };
  const bodies: Body[] = [...textBodies(note), ...codes.map((iri): Body => ({ kind: 'code', iri }))];
  if ('replyTo' in about) {
    if (!annotations.annotated.placementOf(about.replyTo)) return undefined;
    const target = { kind: 'annotation', id: about.replyTo } as const;
    await annotations.change((all) => all.with(newAnnotation({ ...made, motivation: 'replying', bodies, target })));
    return made.id;
  }
  const { analysis } = document;
  const span = annotationSpan(analysis, spanOf(analysis.lines, about.range), about.extent);
  if (!span) return undefined;
  const before =
    note === undefined && codes.length > 0 ? ofSamePassage(annotations.annotated, span, creator) : undefined;
  if (before) {
    const both = withCodes(before.bodies, codes);
    if (both.length > before.bodies.length)
      await annotations.change((all) => all.with(changed(before, { bodies: both }, made.created)));
    return before.id;
  }
  const motivation = motivationFor(about.extent, note, codes);
  const target = annotations.described(document).passageAt(span);
  await annotations.change((all) => all.with(newAnnotation({ ...made, motivation, bodies, target }), span));
  return made.id;
}

/** Changes what an annotation says; bodies of other kinds stay. */
export async function changeAnnotation(
  { host }: Pick<Session, 'host'>,
  { annotations }: AnnotatedDocument,
  { id, note, codes }: ChangeAnnotationParams,
): Promise<void> {
  const annotation = annotationWith(annotations.annotated, id);
  if (!annotation) return;
  const kept = annotation.bodies.filter(
    ({ kind }) => !(kind === 'text' && note !== undefined) && !(kind === 'code' && codes),
  );
  const texts = note === undefined ? [] : textBodies(note);
  const bodies = [...texts, ...kept, ...(codes ?? []).map((iri): Body => ({ kind: 'code', iri }))];
  await annotations.change((all) => all.with(changed(annotation, { bodies }, host.date())));
}

/** Takes annotations away, and what was answered to them. */
export async function removeAnnotations({ annotations }: AnnotatedDocument, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const all = annotations.annotated.sidecar.annotations;
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const { id, target } of all) if (target.kind === 'annotation' && gone.has(target.id)) gone.add(id);
  }
  await annotations.change((annotated) => [...gone].reduce((left, id) => left.without(id), annotated));
}

/** Puts an annotation where a person says it is; nowhere, where its text has gone. */
export async function placeAnnotation(
  { document, annotations }: AnnotatedDocument,
  { id, range }: PlaceAnnotationParams,
): Promise<void> {
  const { lines } = document.analysis;
  const described = annotations.described(document);
  await annotations.change((all) => (range ? all.confirmed(id, spanOf(lines, range), described) : all.orphaned(id)));
}

/** What somebody has said about exactly this passage, that with codes first; a topic's name is said about the topic. */
function ofSamePassage(annotated: AnnotatedText, { start, end }: Span, creator: string): Annotation | undefined {
  const same = annotated.touching({ start, end }).flatMap(({ annotation, placement }) => {
    const isHere = placement.state === 'placed' && placement.span.start === start && placement.span.end === end;
    const isTheirs = (annotation.creator?.name ?? '') === creator && !annotation.motivations.includes('describing');
    return isHere && isTheirs ? [annotation] : [];
  });
  return same.find(({ bodies }) => bodies.some(({ kind }) => kind === 'code')) ?? same[0];
}

function annotationWith({ sidecar }: AnnotatedText, id: string): Annotation | undefined {
  return sidecar.annotations.find((annotation) => annotation.id === id);
}

function textBodies(note: string | undefined): Body[] {
  return note === undefined ? [] : [{ kind: 'text', value: note }];
}

function creatorNamed(name: string): Creator | undefined {
  return name ? { id: undefined, name } : undefined;
}

function motivationFor(
  extent: 'range' | 'turn' | 'topic',
  note: string | undefined,
  codes: readonly string[],
): Motivation {
  if (note === undefined && codes.length > 0) return 'classifying';
  return extent === 'topic' ? 'describing' : 'commenting';
}

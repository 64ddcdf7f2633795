import type { Annotation, Body, Creator, JsonObject, Motivation, Passage, Target } from './annotation';
import { defined, isObject, listIn, oneOrList } from './json-members';
import { annotationOf } from './reading';
import { formerTerms, terms } from './vocabulary';

/** What an annotation is made of. */
export interface NewAnnotation {
  /** `urn:uuid:` and a random UUID. */
  readonly id: string;
  readonly motivation: Motivation;
  readonly bodies: readonly Body[];
  readonly target: Target;
  readonly creator: Creator | undefined;
  /** ISO 8601, in UTC. */
  readonly created: string;
}

/** An annotation with nothing but what is said here, as it is to stand in a file. */
export function newAnnotation({ id, motivation, bodies, target, creator, created }: NewAnnotation): Annotation {
  return read(
    defined({
      id,
      type: 'Annotation',
      motivation,
      created,
      creator: creator && creatorJson(creator),
      body: oneOrList(bodies.map(bodyJson)),
      target: targetJson(target, undefined),
    }),
  );
}

/** What of an annotation may change. */
export interface Change {
  readonly motivation?: Motivation;
  readonly bodies?: readonly Body[];
  readonly target?: Target;
}

/** The annotation changed; members that this tool does not know stay. `modified` is ISO 8601, in UTC. */
export function changed(annotation: Annotation, change: Change, modified: string): Annotation {
  return replaced(annotation, change, { modified });
}

/** The annotation described anew where it stands: nobody has changed what it says, so `modified` stays as it was. */
export function retargeted(annotation: Annotation, target: Target): Annotation {
  return replaced(annotation, { target }, {});
}

function replaced({ json }: Annotation, { motivation, bodies, target }: Change, others: JsonObject): Annotation {
  const members: Record<string, unknown> = { ...json, ...others };
  if (motivation) members['motivation'] = motivation;
  if (bodies) {
    delete members['bodyValue'];
    members['body'] = oneOrList(bodies.map(bodyJson));
  }
  if (target && target.kind !== 'foreign') members['target'] = targetJson(target, json['target']);
  return read(defined(members));
}

function read(json: JsonObject): Annotation {
  const annotation = annotationOf(json);
  if (!annotation) throw new TypeError('an annotation has a type and an id');
  return annotation;
}

function creatorJson({ id, name }: Creator): JsonObject {
  return defined({ id, type: 'Person', name });
}

function bodyJson(body: Body): unknown {
  switch (body.kind) {
    case 'text':
      return defined({
        type: 'TextualBody',
        ...body.json,
        value: body.value,
        format: body.json?.['format'] ?? 'text/plain',
        language: body.language,
      });
    case 'code':
      return { type: 'SpecificResource', ...body.json, purpose: 'classifying', source: body.iri };
    case 'link':
      return { type: 'SpecificResource', ...body.json, purpose: 'linking', source: body.iri };
    case 'foreign':
      return body.json;
  }
}

/** The target; of a passage that is described anew, what other tools have put there is kept. */
function targetJson(target: Target, old: unknown): unknown {
  switch (target.kind) {
    case 'annotation':
      return target.id;
    case 'text':
      return target.source;
    case 'foreign':
      return old;
    case 'passage':
      return passageJson(target, old);
  }
}

const ownMembers: ReadonlySet<string> = new Set([
  'source',
  'state',
  'selector',
  terms.turn,
  terms.speaker,
  terms.lookalikes,
  terms.printings,
  terms.before,
  terms.behind,
  terms.telling,
  terms.landmark,
  terms.gone,
  ...formerTerms,
]);
const ownSelectors: ReadonlySet<unknown> = new Set(['TextPositionSelector', 'TextQuoteSelector']);

function passageJson(
  { source, quote, position, state, turn, speaker, lookalikes, printings, vicinity, landmarks, gone }: Passage,
  old: unknown,
): JsonObject {
  const { members, selectors } = foreignParts(old);
  return defined({
    ...members,
    source,
    state: state === undefined ? undefined : { type: terms.textState, [terms.sha256]: state },
    selector: [
      ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      { type: 'TextQuoteSelector', ...quote },
      ...selectors,
    ],
    [terms.turn]: turn,
    [terms.speaker]: speaker,
    [terms.lookalikes]: lookalikes,
    [terms.printings]: printings,
    [terms.before]: vicinity?.before,
    [terms.behind]: vicinity?.behind,
    [terms.telling]: vicinity?.telling?.length ? vicinity.telling : undefined,
    [terms.gone]: gone,
    [terms.landmark]: landmarks.length > 0 ? landmarks.map(({ text, distance }) => `${distance} ${text}`) : undefined,
  });
}

/** What of an old target another tool has made. */
function foreignParts(old: unknown): { readonly members: JsonObject; readonly selectors: readonly unknown[] } {
  if (!isObject(old)) return { members: {}, selectors: [] };
  const members = Object.fromEntries(Object.entries(old).filter(([name]) => !ownMembers.has(name)));
  const selectors = listIn(old, 'selector').filter(
    (selector) => !isObject(selector) || !ownSelectors.has(selector['type']),
  );
  return { members, selectors };
}

import type { Annotation, Body, Creator, JsonObject, Landmark, Passage, Target, Vicinity } from './annotation';
import { booleanIn, isObject, listIn, numberIn, textIn } from './json-members';
import { formerTerms, terms } from './vocabulary';

/** The annotation that a JSON object is; undefined for any other node, and for one without an id, which cannot be named. */
export function annotationOf(json: unknown): Annotation | undefined {
  if (!isObject(json) || !listIn(json, 'type').includes('Annotation')) return undefined;
  const id = textIn(json, 'id');
  if (id === undefined) return undefined;
  return {
    id,
    motivations: listIn(json, 'motivation').filter((value) => typeof value === 'string'),
    bodies: [...listIn(json, 'body'), ...listIn(json, 'bodyValue')].map(bodyOf),
    target: targetOf(json['target']),
    creator: creatorOf(json['creator']),
    created: textIn(json, 'created'),
    modified: textIn(json, 'modified'),
    json,
  };
}

function bodyOf(json: unknown): Body {
  if (typeof json === 'string') return { kind: 'foreign', json };
  if (!isObject(json)) return { kind: 'foreign', json };
  const value = textIn(json, 'value');
  if (value !== undefined && listIn(json, 'type').includes('TextualBody'))
    return { kind: 'text', value, language: textIn(json, 'language'), json };
  const iri = textIn(json, 'source');
  if (iri !== undefined && json['purpose'] === 'classifying') return { kind: 'code', iri, json };
  if (iri !== undefined && json['purpose'] === 'linking') return { kind: 'link', iri, json };
  return { kind: 'foreign', json };
}

function targetOf(json: unknown): Target {
  if (typeof json === 'string')
    return json.startsWith('urn:uuid:') ? { kind: 'annotation', id: json } : wholeText(json);
  if (!isObject(json)) return { kind: 'foreign' };
  const source = textIn(json, 'source');
  if (source === undefined) return { kind: 'foreign' };
  if (json['selector'] === undefined) return wholeText(source);
  return passageOf(json, source) ?? { kind: 'foreign' };
}

function wholeText(source: string): Target {
  return { kind: 'text', source };
}

function passageOf(json: JsonObject, source: string): Passage | undefined {
  const selectors = listIn(json, 'selector').filter(isObject);
  const quote = selectors.find((selector) => selector['type'] === 'TextQuoteSelector');
  const exact = quote && textIn(quote, 'exact');
  if (!quote || exact === undefined) return undefined;
  const position = selectors.find((selector) => selector['type'] === 'TextPositionSelector');
  const start = position && numberIn(position, 'start');
  const end = position && numberIn(position, 'end');
  const state = listIn(json, 'state').filter(isObject);
  return {
    kind: 'passage',
    source,
    quote: { exact, prefix: textIn(quote, 'prefix') ?? '', suffix: textIn(quote, 'suffix') ?? '' },
    position: start !== undefined && end !== undefined && start <= end ? { start, end } : undefined,
    state: state.map((one) => textIn(one, terms.sha256)).find((hash) => hash !== undefined),
    turn: numberIn(json, terms.turn),
    speaker: textIn(json, terms.speaker),
    lookalikes: numberIn(json, terms.lookalikes),
    printings: numberIn(json, terms.printings),
    vicinity: vicinityOf(json),
    gone: booleanIn(json, terms.gone),
    landmarks: listIn(json, terms.landmark).flatMap(landmarkOf),
  };
}

function vicinityOf(json: JsonObject): Vicinity | undefined {
  const [before, behind] = [textIn(json, terms.before), textIn(json, terms.behind)];
  if (before === undefined || behind === undefined) return undefined;
  const isEarlier = formerTerms.some((term) => json[term] !== undefined);
  const telling = listIn(json, terms.telling).filter((letters) => typeof letters === 'string');
  return { before, behind, telling: isEarlier ? undefined : telling };
}

/** `-40 words`: how far, and what. */
function landmarkOf(json: unknown): readonly Landmark[] {
  const parts = typeof json === 'string' ? /^(-?\d{1,6}) (.+)$/su.exec(json) : null;
  return parts ? [{ distance: Number(parts[1]), text: parts[2]! }] : [];
}

function creatorOf(json: unknown): Creator | undefined {
  if (typeof json === 'string') return { id: json, name: json };
  if (!isObject(json)) return undefined;
  const id = textIn(json, 'id');
  const name = textIn(json, 'name') ?? id;
  return name === undefined ? undefined : { id, name };
}

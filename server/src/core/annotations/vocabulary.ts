import type { JsonObject } from './annotation';

/** The context of the Web Annotation Data Model. */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Where our own terms are said to come from; `transcript:` stands for it in our files. */
export const ownNamespace = 'https://github.com/transcript-annotator/transcript-annotator/ns#';

/** Our own terms, as they stand in a file. */
export const terms = {
  textState: 'transcript:TextState',
  sha256: 'transcript:sha256',
  turn: 'transcript:turn',
  speaker: 'transcript:speaker',
  lookalikes: 'transcript:lookalikes',
  printings: 'transcript:printings',
  before: 'transcript:before',
  behind: 'transcript:behind',
  telling: 'transcript:telling',
  gone: 'transcript:gone',
  landmark: 'transcript:landmark',
  colour: 'transcript:colour',
  codable: 'transcript:codable',
} as const;

/** Terms that earlier versions have written, which are left out where a target is written anew. */
export const formerTerms = ['transcript:turnStart', 'transcript:turnEnd', 'transcript:alike'] as const;

/** What every sidecar and every page of annotations that we write begins with. */
export const ownContext: readonly (string | JsonObject)[] = [annotationContext, { transcript: ownNamespace }];

/** How a group of codes stands in a codebook: what REFI-QDA calls a set. */
export const groupTerms = {
  type: 'skos:Collection',
  label: 'skos:prefLabel',
  definition: 'skos:definition',
  member: 'skos:member',
} as const;

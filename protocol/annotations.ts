import type { ListedCode } from './codes';
import type { Range } from './range';

/** Server to client: the annotations of a document or its codes are others now, with the option `annotations`. */
export const annotationsChangedNotification = 'transcript/annotationsChanged';

export interface AnnotationsChangedParams {
  readonly uri: string;
}

/** Client to server: what is said about a document, and the codes there are. */
export const annotationsRequest = 'transcript/annotations';

export interface AnnotationsParams {
  readonly uri: string;
}

export interface AnnotationsResult {
  /** Those that are placed in order of place, then the others. */
  readonly annotations: readonly ListedAnnotation[];
  /** As a tree is read. */
  readonly codes: readonly ListedCode[];
  /** Colours that codes can be told apart by: `#rrggbb`, and what each is called. */
  readonly colours: readonly { readonly colour: string; readonly name: string }[];
  /** Why annotations are not kept in a file, or codes cannot be read, in words, a line each; empty where all is well. */
  readonly obstacle: string;
}

/** A place in a document and how it reads there. */
export interface QuotedPlace {
  readonly range: Range;
  /** The text there, cut where it is long, and what stands beside it on its lines. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface ListedAnnotation {
  readonly id: string;
  /** `replying` to the annotation `replyTo`; otherwise a word of the W3C vocabulary. */
  readonly motivation: string;
  readonly replyTo?: string;
  /** `doubtful`: a person has to say which of `candidates` it is; `orphan`: its text has gone; `whole`: it has no place. */
  readonly state: 'placed' | 'doubtful' | 'orphan' | 'whole';
  /** Where it is, of one that is placed. */
  readonly place?: QuotedPlace;
  /** Where it may be, the best first. */
  readonly candidates: readonly QuotedPlace[];
  /** What it was said about, as it read then. */
  readonly quote: string;
  /** Who speaks there; empty where nobody does. */
  readonly speaker: string;
  /** The turn it stands in, from 0; -1 where it stands in none. */
  readonly turn: number;
  readonly notes: readonly string[];
  /** The IRIs of its codes. */
  readonly codes: readonly string[];
  readonly creator: string;
  /** ISO 8601; empty where it is not said. */
  readonly created: string;
}

/** Client to server: says something about a passage, or answers an annotation. Answered once it is kept, or cannot be. */
export const annotateRequest = 'transcript/annotate';

export interface AnnotateParams {
  readonly uri: string;
  readonly about:
    | {
        readonly range: Range;
        /** `range`: just this, or the sentence where it is empty; or the turn or the topic that it begins in. */
        readonly extent: 'range' | 'turn' | 'topic';
      }
    | { readonly replyTo: string };
  readonly note?: string;
  /** IRIs of codes. */
  readonly codes?: readonly string[];
  /** Who says it; empty: nobody is named. */
  readonly creator: string;
}

/** `null`: there is no such turn, topic or annotation. */
export type AnnotateResult = { readonly id: string } | null;

/** Client to server: changes what an annotation says; what is left out stays. */
export const changeAnnotationRequest = 'transcript/changeAnnotation';

export interface ChangeAnnotationParams {
  readonly uri: string;
  readonly id: string;
  readonly note?: string;
  readonly codes?: readonly string[];
}

/** Client to server: takes annotations away, and what was answered to them. */
export const removeAnnotationsRequest = 'transcript/removeAnnotations';

export interface RemoveAnnotationsParams {
  readonly uri: string;
  readonly ids: readonly string[];
}

/** Client to server: where an annotation is that was not found for certain. */
export const placeAnnotationRequest = 'transcript/placeAnnotation';

export interface PlaceAnnotationParams {
  readonly uri: string;
  readonly id: string;
  /** `null`: nowhere; what it was said about has gone. */
  readonly range: Range | null;
}

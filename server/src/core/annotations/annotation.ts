import type { Span } from '../text/span';

/** A value as JSON has it, with whatever members it has. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Why an annotation was made; those of the W3C vocabulary that this tool makes. Others are kept as they are. */
export const motivations = ['commenting', 'tagging', 'classifying', 'linking', 'describing', 'replying'] as const;
export type Motivation = (typeof motivations)[number];

/**
 * An annotation of the W3C Web Annotation Data Model: what of it this tool understands, and beside it the JSON it
 * stands for, which holds whatever other tools have put there. Never changed in place: see `changed`.
 */
export interface Annotation {
  /** An IRI: `urn:uuid:…` for those made here. */
  readonly id: string;
  /** Mostly one; words of the W3C vocabulary, others included. */
  readonly motivations: readonly string[];
  readonly bodies: readonly Body[];
  readonly target: Target;
  readonly creator: Creator | undefined;
  /** ISO 8601, as it stands in the file. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly json: JsonObject;
}

/** What is said about the target. */
export type Body = TextBody | CodeBody | LinkBody | ForeignBody;

export interface TextBody {
  readonly kind: 'text';
  readonly value: string;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** As it stands in the file; members that are not understood are kept. */
  readonly json?: JsonObject;
}

/** A code of a codebook. */
export interface CodeBody {
  readonly kind: 'code';
  /** The code's IRI, relative to the sidecar: `codebook.jsonld#5f0c…`. */
  readonly iri: string;
  readonly json?: JsonObject;
}

/** A link to something else: another passage, a page, a picture. */
export interface LinkBody {
  readonly kind: 'link';
  readonly iri: string;
  readonly json?: JsonObject;
}

/** A body of another tool, kept as it is. */
export interface ForeignBody {
  readonly kind: 'foreign';
  readonly json: unknown;
}

/** What an annotation is about. */
export type Target = Passage | WholeText | Reply | ForeignTarget;

/** A stretch of a text, described so that it can be found again in a changed one. */
export interface Passage {
  readonly kind: 'passage';
  /** The text, relative to the sidecar: `interview.transcript`. */
  readonly source: string;
  readonly quote: Quote;
  /** Unicode code points from the start of the text that `state` names, end-exclusive. */
  readonly position: Span | undefined;
  /** SHA-256 of the text, as UTF-8 without a byte order mark, that `position` counts in; 64 hexadecimal digits. */
  readonly state: string | undefined;
  /** The turn it begins in: 0-based. */
  readonly turn: number | undefined;
  /** The name of whoever speaks there, as its label prints it. */
  readonly speaker: string | undefined;
  /** At how many other places the text read much alike, quote and surroundings; undefined where nobody looked. */
  readonly lookalikes: number | undefined;
  /** How often its turn was printed in the same words: more than once is a fault, and each of them is the same. */
  readonly printings: number | undefined;
  /** What stood around it; undefined where nobody has kept it. */
  readonly vicinity: Vicinity | undefined;
  /** What stands in its turn further away, if lookalikes read alike so far: by it, they can be told apart. */
  readonly landmarks: readonly Landmark[];
  /** Whether a person has said that it is nowhere in the text any more: nobody is asked about it again. */
  readonly gone?: boolean | undefined;
}

/**
 * What stands around a passage, without layout: a letter of base64url for each code unit, its last six bits; `/` before
 * it where a line begins, `|` where a turn does.
 */
export interface Vicinity {
  readonly before: string;
  readonly behind: string;
  /**
   * Which letters tell it from its lookalikes: a bit for each of those before it, of the quote (of one of more than 192
   * code units, of its first and last 96) and behind it, six in a letter of base64url. Of several, each is for some of
   * the lookalikes. Undefined where an earlier version has not looked.
   */
  readonly telling: readonly string[] | undefined;
}

/** A few characters near a passage that its lookalikes do not have, or few of them. */
export interface Landmark {
  readonly text: string;
  /** From the start of the quote to the start of the landmark, in code units that are no layout; negative before the quote. */
  readonly distance: number;
}

export interface Quote {
  readonly exact: string;
  /** The text before and after it, at most 32 code points each. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface WholeText {
  readonly kind: 'text';
  readonly source: string;
}

/** Another annotation: this one answers it. */
export interface Reply {
  readonly kind: 'annotation';
  readonly id: string;
}

/** A target of another tool, kept as it is. */
export interface ForeignTarget {
  readonly kind: 'foreign';
}

export interface Creator {
  /** An IRI, by which two people of one name can be told apart. */
  readonly id: string | undefined;
  readonly name: string;
}

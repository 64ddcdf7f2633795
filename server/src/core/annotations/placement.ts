import type { Span } from '../text/span';

/**
 * Where an annotation stands in the text as it is now; spans are UTF-16 offsets.
 * `placed`: it is certain, `how` says whether the quote reads as it was or has changed.
 * `doubtful`: somebody has to say which of the places it is, if any.
 * `orphan`: its text is not there any more; the annotation keeps its quote.
 * `whole`: it is about the whole text, another annotation, or something that is not understood.
 */
export type Placement = Placed | Doubtful | Orphan | Whole;

export interface Placed {
  readonly state: 'placed';
  readonly how: 'exact' | 'changed';
  readonly span: Span;
}

export interface Doubtful {
  readonly state: 'doubtful';
  /** The best first, at most 5. */
  readonly candidates: readonly Candidate[];
}

export interface Orphan {
  readonly state: 'orphan';
}

export interface Whole {
  readonly state: 'whole';
}

export interface Candidate {
  readonly span: Span;
  /** How much of the quote and what was around it is there: from 0 to 1. */
  readonly score: number;
}

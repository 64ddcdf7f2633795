import type { FurnitureKind, Label, Role } from '../syntax/block';
import type { Span } from '../text/span';

/** What the file is made of, for outline, folding and reports. Spans are offsets in the document. */
export interface Structure {
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly topics: readonly Topic[];
  readonly furniture: readonly Furniture[];
  readonly orphans: readonly Orphan[];
  /** The paragraphs (joined ones as one), in order, wherever they stand. */
  readonly paragraphs: readonly Span[];
}

export interface Speaker {
  readonly name: string;
  /** The labels as printed (without layout spaces), each form once. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Characters spoken, without white space and labels. */
  readonly characters: number;
}

export interface Turn {
  /** From the label's first character to the end of the last line, its ending not included. */
  readonly span: Span;
  readonly label: Label;
  /** The label in the document. */
  readonly labelSpan: Span;
  readonly speaker: string;
  /** Index in `speakers`. */
  readonly speakerIndex: number;
  readonly role: Role;
  /** Index in `turns` of the question that this turn answers. */
  readonly answers: number | undefined;
  /** The first characters of what is said, joined and without layout spaces; at most 80. */
  readonly excerpt: string;
}

export interface Topic {
  readonly kind: 'enumeration' | 'heading' | 'marker';
  readonly marker: string;
  readonly title: string;
  /** Index in `turns`; undefined outside of any. */
  readonly turn: number | undefined;
  readonly span: Span;
}

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

export interface Orphan {
  readonly span: Span;
  readonly reason: string;
}

import type { Localized } from './localized';
import type { Rule, Safety, Severity } from './rules/rule';
import type { Block } from './syntax/block';
import type { Edit, Span } from './text/span';

/** A finding in the document: offsets are the document's, texts are ready to be rendered. */
export interface PlacedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Localized;
  readonly fixes: readonly PlacedFix[];
  /** Another place that the finding is about: the block that begins there, and what it is. */
  readonly related?: { readonly block: Block; readonly message: Localized } | undefined;
}

export interface PlacedFix {
  readonly title: Localized;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** The findings to show, the most severe first and then by place, and how many there are in all. */
export interface FindingList {
  readonly findings: readonly PlacedFinding[];
  readonly total: number;
}

import type { Configuration } from './configuration';
import type { Localized } from './localized';
import type { Structure } from './model/structure';
import type { Rule, Safety, Severity } from './rules/rule';
import type { Profile } from './syntax/profile';
import type { LineStore } from './text/lines';
import type { Edit, Span } from './text/span';

/** A finding in the document: offsets are the document's, texts are ready to be rendered. */
export interface PlacedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Localized;
  readonly fixes: readonly PlacedFix[];
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

/** One text under one configuration and one profile: everything the core knows of it, computed when asked for and kept. */
export declare class Analysis {
  /** Reads a text from nothing; without a profile, surveys it first. */
  static of(text: string, configuration: Configuration, profile?: Profile): Analysis;
  readonly lines: LineStore;
  readonly configuration: Configuration;
  readonly profile: Profile;
  /** The analysis after one edit, under the same profile; everything the edit did not touch is kept. */
  edit(edit: Edit): Analysis;
  /** Surveys the whole text again; `this` if nothing that matters has changed. */
  surveyed(): Analysis;
  configured(configuration: Configuration): Analysis;
  /** Checks what is not checked yet, a bounded slice of the text (about a millisecond) at each step. */
  checking(): Generator<void, void>;
  /** All findings, or the first `limit`; runs what is left of `checking` at once. */
  findings(limit?: number): FindingList;
  structure(): Structure;
}

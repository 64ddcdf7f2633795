import type { Severity } from './rules/rule';

/** What a person set for one rule: how loud it is, and its options by name. */
export interface RuleSetting {
  readonly level: 'default' | 'off' | Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything a person may set that changes what the core sees; the same in the editor and on the command line. */
export interface Configuration {
  /** By rule id; a rule that is not named has its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Ids of the conventions in force; empty: recognised from the file. */
  readonly conventions: readonly string[];
  /** Names that are speakers even where they speak once. */
  readonly speakers: readonly string[];
  /** Court and field work: no fix may touch a spoken word, errors of speech included. */
  readonly verbatim: boolean;
}

export const defaultConfiguration: Configuration = { rules: {}, conventions: [], speakers: [], verbatim: false };

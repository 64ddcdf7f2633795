import type { Position, Range } from './range';

/** Client to server: how many findings there are of each rule. */
export const findingCountsRequest = 'transcript/findingCounts';

export interface FindingCountsParams {
  readonly uri: string;
}

export interface FindingCountsResult {
  /** Those that found anything, the most severe first. */
  readonly rules: readonly {
    readonly rule: string;
    /** What it finds, in words. */
    readonly title: string;
    /** That of its most severe finding, as the severity of diagnostics. */
    readonly severity: 1 | 2 | 3 | 4;
    readonly count: number;
  }[];
}

/** A finding as it stands in a list. */
export interface ListedFinding {
  readonly rule: string;
  readonly range: Range;
  readonly severity: 1 | 2 | 3 | 4;
  readonly message: string;
  /** The text of the finding, cut where it is long, and what stands beside it on its lines. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** How many fixes there are to choose from. */
  readonly fixes: number;
}

/** Client to server: the findings of one rule in order of place, at most `limit` of them, the first `from` left out. */
export const findingsOfRuleRequest = 'transcript/findingsOfRule';

export interface FindingsOfRuleParams {
  readonly uri: string;
  readonly rule: string;
  readonly from: number;
  readonly limit: number;
}

export interface FindingsOfRuleResult {
  readonly findings: readonly ListedFinding[];
}

/** Client to server: the nearest finding. */
export const findFindingRequest = 'transcript/findFinding';

export interface FindFindingParams {
  readonly uri: string;
  readonly position: Position;
  /** `here`: touches the position; `onward`: begins at it or after it; `next`: after it; `previous`: before it. */
  readonly which: 'here' | 'onward' | 'next' | 'previous';
  /** Of this rule only; of any rule where it is left out. */
  readonly rule?: string;
}

/** `null`: there is none. Past the last one comes the first, and the other way round. */
export type FindFindingResult = {
  readonly finding: ListedFinding;
  /** What its rule finds, in words. */
  readonly title: string;
  /** Its place among the findings of its rule, from 0, and how many those are. */
  readonly index: number;
  readonly count: number;
} | null;

/** Client to server: takes back that a finding is right. */
export const withdrawExceptionRequest = 'transcript/withdrawException';

export interface WithdrawExceptionParams {
  readonly uri: string;
  /** As it stands in the project file. */
  readonly exception: {
    readonly rule: string;
    readonly text: string;
    readonly before: string;
    readonly after: string;
  };
}

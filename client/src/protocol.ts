/**
 * What client and server say to each other where the Language Server Protocol has nothing; described in
 * docs/protocol.md. No feature needs it in order to work in another editor. The server declares the same; a test keeps
 * the two equal.
 */

/** Client to server: does this text look like a transcript? */
export const recognizeRequest = 'transcript/recognize';

export interface RecognizeParams {
  /** The text, or how it begins. */
  readonly text: string;
}

export interface RecognizeResult {
  readonly isTranscript: boolean;
  readonly turns: number;
  /** The house style of its speaker labels, in words; empty where none was recognised. */
  readonly convention: string;
}

/** Server to client: how a document is read, sent where the client asked for it with the option `status`. */
export const statusNotification = 'transcript/status';

export interface StatusParams {
  readonly uri: string;
  /** The house style of speaker labels in force, in words; empty where none was recognised. */
  readonly convention: string;
  /** BCP 47 tag of the language in force. */
  readonly language: string;
  /** The labels that each convention rests on, in words. */
  readonly reason: string;
  readonly speakers: number;
  readonly turns: number;
  /** Findings there are, and findings sent to the editor. */
  readonly findings: { readonly total: number; readonly sent: number };
  /** The setting `patterns` in force, each with the number of labels that follow it. */
  readonly patterns: readonly { readonly label: string; readonly matches: number }[];
}

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
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
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
  readonly position: { readonly line: number; readonly character: number };
  /** `here`: touches the position; `onward`: begins at it or after it; `next`: after it; `previous`: before it. */
  readonly which: 'here' | 'onward' | 'next' | 'previous';
  /** Of this rule only; of any rule where it is left out. */
  readonly rule?: string;
}

/** `null`: there is none. Past the last one comes the first, and the other way round. */
export type FindFindingResult = {
  readonly finding: ListedFinding;
  /** Its place among the findings of its rule, from 0, and how many those are. */
  readonly index: number;
  readonly count: number;
} | null;

/** Client to server: which pieces of a text stand apart from where they were said. */
export const readingOrderRequest = 'transcript/readingOrder';

export interface ReadingOrderParams {
  readonly uri: string;
}

export interface ReadingOrderResult {
  /** In order of place. The source action `source.reorder.transcript` makes all of them. */
  readonly moves: readonly {
    readonly kind: 'answer' | 'stray' | 'closing';
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    /** Before what it is to stand. */
    readonly to: { readonly line: number; readonly character: number };
    /** The line on which it begins once all have moved. */
    readonly newLine: number;
    readonly reason: string;
  }[];
}

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

/** Server to client: a file's text, on file systems that only the editor can read, with the option `readFile`. */
export const readFileRequest = 'transcript/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** `edited`: as it stands in the editor, saved or not. */
  readonly state: 'saved' | 'edited';
}

/** `null`: there is no such file, or it cannot be read. */
export type ReadFileResult = { readonly text: string } | null;

/** Server to client: the files of a folder, with the option `listFolder`. */
export const listFolderRequest = 'transcript/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** The names of the files, folders left out; `null`: there is no such folder, or it cannot be listed. */
export type ListFolderResult = readonly string[] | null;

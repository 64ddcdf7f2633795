/**
 * What client and server say to each other where the Language Server Protocol has nothing; described in
 * docs/protocol.md. No feature needs it in order to work in another editor. The client declares the same; a test keeps
 * the names equal.
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

/** Client to server: what an operation on turns would do at a place, for an editor that puts the cursor where it belongs. */
export const turnEditRequest = 'transcript/turnEdit';

export interface TurnEditParams {
  readonly uri: string;
  /** What is selected; empty at the cursor. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly operation:
    | 'split'
    | 'merge'
    | 'moveUp'
    | 'moveDown'
    | 'reassign'
    | 'insert'
    | 'promote'
    | 'demote'
    | 'direction'
    | 'heading'
    | 'remove';
  /** Whose the turn is to be, of `split`, `reassign` and `insert`: the name of a speaker. */
  readonly speaker?: string;
}

/** `null`: it cannot be done properly there. */
export type TurnEditResult = {
  /** Do not overlap, in terms of the text as it is. */
  readonly edits: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    readonly newText: string;
  }[];
  /** Where the cursor belongs in the text after the edits. */
  readonly cursor: { readonly line: number; readonly character: number };
} | null;

/** Client to server: to whom the turn at a place may be given. */
export const turnSpeakersRequest = 'transcript/turnSpeakers';

export interface TurnSpeakersParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface TurnSpeakersResult {
  /** Those with the most turns first; none where no turn is. */
  readonly speakers: readonly {
    readonly name: string;
    readonly turns: number;
    /** `current`: whose the turn is; `likely`: who is likely to speak behind it. */
    readonly part: 'current' | 'likely' | 'other';
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

/** `null`: there is no such file. One that cannot be read, or is not UTF-8, is answered with an error. */
export type ReadFileResult = { readonly text: string } | null;

/** Server to client: the files of a folder, with the option `listFolder`. */
export const listFolderRequest = 'transcript/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** The names of the files, folders left out; `null`: there is no such folder. One that cannot be listed is answered with an error. */
export type ListFolderResult = readonly string[] | null;

/** Server to client: replaces a file on file systems that only the editor can write, with the option `replaceFile`. */
export const replaceFileRequest = 'transcript/replaceFile';

export interface ReplaceFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the server believes to stand there; `null`: no file. */
  readonly before: string | null;
}

export interface ReplaceFileResult {
  /** `changed`: nothing was written, because something else stands there; `refused`: it cannot be written. */
  readonly outcome: 'written' | 'changed' | 'refused';
}

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
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
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

export interface ListedCode {
  readonly iri: string;
  readonly label: string;
  readonly definition: string;
  /** `#rrggbb`; empty where it has none. */
  readonly colour: string;
  /** How many codes it stands below. */
  readonly depth: number;
  /** Whether passages may be given it; others only hold the codes below them together. */
  readonly isCodable: boolean;
  /** How many annotations of the document have it. */
  readonly uses: number;
}

/** Client to server: says something about a passage, or answers an annotation. Answered once it is kept, or cannot be. */
export const annotateRequest = 'transcript/annotate';

export interface AnnotateParams {
  readonly uri: string;
  readonly about:
    | {
        readonly range: {
          readonly start: { readonly line: number; readonly character: number };
          readonly end: { readonly line: number; readonly character: number };
        };
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
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  } | null;
}

/** Client to server: a new code for the folder of a document; the one that has the same label, where there is one. */
export const addCodeRequest = 'transcript/addCode';

export interface AddCodeParams {
  readonly uri: string;
  readonly label: string;
}

/** What has become of codes that were to be changed. */
export interface CodeEditResult {
  /** Why they are as they were, in words that name the file and say what to do; empty: they are as was asked. */
  readonly fault: string;
}

export interface AddCodeResult extends CodeEditResult {
  /** Empty where the codebook could not be written. */
  readonly iri: string;
}

/** Client to server: changes what is said of a code; what is left out stays. Answered with `CodeEditResult`. */
export const changeCodeRequest = 'transcript/changeCode';

export interface ChangeCodeParams {
  readonly uri: string;
  readonly iri: string;
  readonly label?: string;
  /** Empty: it has none any more. */
  readonly definition?: string;
  /** `#rrggbb` or `#rgb`; empty: it has none any more. */
  readonly colour?: string;
  /** The IRI of the code that it is to stand below; `null`: it is to stand at the top. */
  readonly broader?: string | null;
}

/** Client to server: how many annotations have a code, in all texts of the folder of a document. */
export const codeUsesRequest = 'transcript/codeUses';

export interface CodeUsesParams {
  readonly uri: string;
  readonly iri: string;
}

export interface CodeUsesResult {
  readonly annotations: number;
  readonly texts: number;
}

/** Client to server: takes a code away from the folder of a document. Answered with `CodeEditResult`. */
export const removeCodeRequest = 'transcript/removeCode';

export interface RemoveCodeParams {
  readonly uri: string;
  readonly iri: string;
  /** The IRI of the code that its annotations get instead; left out: they get none, and stay with their notes. */
  readonly into?: string;
}

/** Client to server: adds the codes of a REFI-QDA codebook to those of the folder of a document. */
export const importCodesRequest = 'transcript/importCodes';

export interface ImportCodesParams {
  readonly uri: string;
  /** What the file is called, for what is to be said of it. */
  readonly name: string;
  /** The text of the file (QDA-XML). */
  readonly text: string;
}

export interface ImportCodesResult extends CodeEditResult {
  /** How many codes were new, and how many there were before. */
  readonly added: number;
  readonly known: number;
}

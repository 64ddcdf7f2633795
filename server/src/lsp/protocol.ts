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

/** Server to client: a file's text, on file systems that only the editor can read, with the option `readFile`. */
export const readFileRequest = 'transcript/readFile';

export interface ReadFileParams {
  readonly uri: string;
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

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

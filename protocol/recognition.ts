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

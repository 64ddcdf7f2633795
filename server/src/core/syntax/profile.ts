import type { TranscriptLanguage } from './language';

/**
 * What only the whole file can tell. It is an input of parsing, never changed by it: surveyed when a file is opened
 * or saved and when the editor is idle, so that between two surveys a line's structure depends only on the lines
 * around it.
 */
export interface Profile {
  readonly language: TranscriptLanguage;
  /** Ids of the conventions in force, the strongest first; empty where the file is no transcript. */
  readonly conventions: readonly string[];
  /** The speakers' names without layout spaces, with the number of labels seen. */
  readonly speakers: ReadonlyMap<string, number>;
  /** The width, in cells, that 90 % of the lines do not exceed. */
  readonly width: number;
  /** How most places between a wide character and a Latin word or number are set; undefined without a clear majority. */
  readonly latinSpacing: 'none' | 'space' | undefined;
}

/** What the server needs of the runtime it stands in: Node or a web worker, or a test that turns the clock by hand. */
export interface Host {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** The time of day, as ISO 8601 in UTC, to the second. */
  date(): string;
  /** A random UUID. */
  uuid(): string;
  /** Lets the messages that came in meanwhile be handled. */
  breathe(): Promise<void>;
  /** Runs `action` after so many milliseconds, unless the function returned is called before. */
  after(milliseconds: number, action: () => void): () => void;
  /** The text of a file; undefined where there is none, or none that this runtime can reach. Rejects with the reason, also where it is not UTF-8. */
  readFile(uri: string): Promise<string | undefined>;
  /**
   * Replaces the text of a file at once, or makes the file, if its text still is `before` (undefined: if there is none);
   * `refused` where this runtime cannot reach it. Rejects with the reason where it cannot be written.
   */
  replaceFile(uri: string, text: string, before: string | undefined): Promise<'written' | 'changed' | 'refused'>;
  /** The names of the files of a folder; undefined where there is none, or none that this runtime can reach. Rejects with the reason. */
  listFolder(uri: string): Promise<readonly string[] | undefined>;
}

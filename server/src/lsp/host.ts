/** What the server needs of the runtime it stands in: Node or a web worker, or a test that turns the clock by hand. */
export interface Host {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Lets the messages that came in meanwhile be handled. */
  breathe(): Promise<void>;
  /** Runs `action` after so many milliseconds, unless the function returned is called before. */
  after(milliseconds: number, action: () => void): () => void;
  /** The text of a file; undefined where there is none, or none that this runtime can reach. Rejects with the reason. */
  readFile(uri: string): Promise<string | undefined>;
  /** The names of the files of a folder; undefined where there is none, or none that this runtime can reach. Rejects with the reason. */
  listFolder(uri: string): Promise<readonly string[] | undefined>;
}

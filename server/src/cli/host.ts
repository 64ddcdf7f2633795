/** What the command line needs of the process around it. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  /** Calls `written` when the bytes have gone out, with the error if they could not. */
  write(bytes: Uint8Array, written: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean;
  /** The width of the terminal in cells. */
  readonly columns?: number;
}

/** 0: done, and for `check` nothing found. 1: `check` found something. 2: something could not be done as asked. */
export type ExitStatus = 0 | 1 | 2;

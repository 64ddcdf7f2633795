import type { Output } from '../../server/src/cli/host';
import { run } from '../../server/src/cli/run';

/** What one run of the command line left behind. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stdoutBytes: Uint8Array;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The width of the terminal that standard output is; not a terminal if absent. */
  readonly columns?: number;
}

/** Runs the command line in this process. */
export async function transcript(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { cwd, stdin = '', env = {}, columns } = surroundings;
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const status = await run(args, {
    stdout: { write: into(stdout), ...(columns === undefined ? {} : { isTTY: true, columns }) },
    stderr: { write: into(stderr) },
    stdin: chunksOf(Buffer.from(stdin)),
    cwd,
    env,
  });
  const stdoutBytes = Buffer.concat(stdout);
  return { status, stdoutBytes, stdout: stdoutBytes.toString(), stderr: Buffer.concat(stderr).toString() };
}

function into(chunks: Uint8Array[]): Output['write'] {
  return (bytes, written) => {
    chunks.push(bytes);
    written();
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { build } from 'esbuild';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { type EditorOptions, LspSession } from './lsp-session';

/** Bundles the server as it is now into one file. */
export async function buildServer(outfile: string): Promise<void> {
  await build({ entryPoints: ['server/src/node.ts'], outfile, bundle: true, platform: 'node', logLevel: 'error' });
}

/** A session with a server that runs as a process, and how to kill it at once. */
export interface ServerProcess {
  readonly session: LspSession;
  kill(): Promise<void>;
}

export async function startServerProcess(file: string, options?: EditorOptions): Promise<ServerProcess> {
  const server: ChildProcess = spawn('node', [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(server, 'exit');
  const [reader, writer] = [new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!)];
  const session = await LspSession.start(createMessageConnection(reader, writer), options);
  return {
    session,
    async kill() {
      server.kill('SIGKILL');
      await exit;
    },
  };
}

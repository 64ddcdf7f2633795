import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host';
import { startServer } from '../../server/src/lsp/server';
import { type EditorOptions, LspSession } from './lsp-session';

/** A host whose clock is turned by hand and whose files are made up. */
export class ManualHost implements Host {
  readonly files = new Map<string, string>();
  /** How far the clock goes on each time that somebody looks at it, in milliseconds. */
  pace = 0;
  private time = 0;
  private readonly waiting = new Set<() => void>();

  now(): number {
    this.time += this.pace;
    return this.time;
  }

  date(): string {
    return '2026-05-04T09:00:00Z';
  }

  uuid(): string {
    return crypto.randomUUID();
  }

  breathe(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  after(_milliseconds: number, action: () => void): () => void {
    this.waiting.add(action);
    return () => this.waiting.delete(action);
  }

  async readFile(uri: string): Promise<string | undefined> {
    return this.files.get(uri);
  }

  async replaceFile(uri: string, text: string, before: string | undefined): Promise<'written' | 'changed'> {
    if (this.files.get(uri) !== before) return 'changed';
    this.files.set(uri, text);
    return 'written';
  }

  async listFolder(uri: string): Promise<readonly string[]> {
    const within = [...this.files.keys()].filter((file) => file.startsWith(uri)).map((file) => file.slice(uri.length));
    return within.filter((name) => !name.includes('/')).map(decodeURIComponent);
  }

  /** Lets so much time go by that all that waits for its time is run. */
  letTimePass(): void {
    for (const action of this.waiting) {
      this.waiting.delete(action);
      action();
    }
  }
}

/** A session with a server in this process. */
export async function startSession(options: EditorOptions = {}, host = new ManualHost()): Promise<LspSession> {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), host);
  const connection = createMessageConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  return LspSession.start(connection, options);
}

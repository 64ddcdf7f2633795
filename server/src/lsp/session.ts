import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { AnnotationKeeping } from './annotations/annotation-keeping';
import type { Client } from './client';
import type { Documents } from './documents';
import type { Host } from './host';

/** What one connection to an editor works with. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: Documents;
  readonly annotations: AnnotationKeeping;
  /** Runs `action` once the editor may be asked for something. */
  whenReady(action: () => void): void;
  /** Lets work go on by itself; its failure is logged and ends nothing else. */
  detach(work: Promise<unknown>): void;
  /** Logs an error, but the same one not again and again while somebody types. */
  logOnce(message: string): void;
}

/** Registers the handlers of one feature and tells what the server can therefore do. */
export type Feature = (session: Session) => Partial<ServerCapabilities>;

import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';

/** The kinds of files that somebody wants to be told of, and whom to tell. */
export class WatchedFiles {
  private readonly watches: { readonly ending: string; readonly listener: Listener }[] = [];

  constructor(private readonly connection: Connection) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { ending, listener } of this.watches) {
        const uris = changes.map(({ uri }) => uri).filter((uri) => uri.endsWith(ending));
        if (uris.length > 0) listener(uris);
      }
    });
  }

  /** Tells `listener` of the files that were made, changed or deleted whose names end so. */
  on(ending: string, listener: Listener): void {
    this.watches.push({ ending, listener });
  }

  /** Asks the editor to watch them; once it is ready, and if it can. */
  async register(): Promise<void> {
    const endings = new Set(this.watches.map(({ ending }) => ending));
    const watchers = [...endings].map((ending) => ({
      globPattern: `**/${ending.startsWith('.') ? '*' : ''}${ending}`,
    }));
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

type Listener = (uris: readonly string[]) => void;

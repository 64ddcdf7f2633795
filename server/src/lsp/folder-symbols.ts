import { type CancellationToken, WorkspaceFoldersRequest } from 'vscode-languageserver';
import { Analysis } from '../core/analysis';
import type { Configuration } from '../core/configuration';
import { symbolsOf, type TranscriptSymbol } from '../core/features/symbols';
import type { Document } from './documents';
import { fileText } from './file-text';
import { foldersAbove } from './project-files';
import type { Session } from './session';
import { decoded, filesIn } from './sibling-files';
import { inSlices } from './slices';

/** A symbol and where it stands. */
export interface PlacedSymbol {
  readonly symbol: TranscriptSymbol;
  readonly uri: string;
}

/** What is known of one transcript, and of which state of it. */
interface KnownFile {
  readonly state: string;
  readonly symbols: readonly TranscriptSymbol[];
}

/** So many files are looked at, and none that is longer (UTF-16 code units). */
const mostFiles = 1000;
const longestFile = 20_000_000;
const isTranscript = /\.transcript(?:\.txt)?$/iu;

/**
 * The symbols of the transcripts in the folders that are open, and in those of open documents. A file is read once until
 * the editor tells that it has changed; where it cannot tell, it is read each time, and analysed if it is another text.
 */
export class FolderSymbols {
  /** By decoded URI. */
  private readonly known = new Map<string, KnownFile>();
  private readonly open = new Map<string, Document>();

  constructor(private readonly configurationOf: (uri: string) => Promise<Configuration>) {}

  /** Keeps track of the documents that are open, which are read as they stand in the editor. */
  follow({ documents }: Session): void {
    documents.onChange((document, cause) => {
      if (cause === 'closed') this.open.delete(decoded(document.uri));
      else this.open.set(decoded(document.uri), document);
    });
  }

  /** Forgets what is known of some files, or of all. */
  forget(uris?: readonly string[]): void {
    if (!uris) this.known.clear();
    for (const uri of uris ?? []) this.known.delete(decoded(uri));
  }

  /** The symbols of all files; undefined if the answer is no longer wanted. What was read by then is kept. */
  async all(session: Session, token: CancellationToken): Promise<PlacedSymbol[] | undefined> {
    const found: PlacedSymbol[] = [];
    const configurations = new Map<string | undefined, Promise<Configuration>>();
    for (const uri of await this.transcripts(session)) {
      if (token.isCancellationRequested) return undefined;
      const [folder] = foldersAbove(uri);
      const configuration = configurations.get(folder) ?? this.configurationOf(uri);
      configurations.set(folder, configuration);
      const symbols = await this.symbolsIn(uri, session, configuration, token);
      for (const symbol of symbols) found.push({ symbol, uri });
    }
    return token.isCancellationRequested ? undefined : found;
  }

  /** The open documents first, then the other files of their folders and of those that are open. */
  private async transcripts(session: Session): Promise<string[]> {
    const documents = [...this.open.values()].map(({ uri }) => uri);
    const folders = new Set([
      ...(await openFolders(session)),
      ...documents.flatMap((uri) => foldersAbove(uri).slice(0, 1)),
    ]);
    const uris = new Map(documents.map((uri) => [decoded(uri), uri]));
    for (const folder of folders)
      for (const { name, uri } of await filesIn(folder, session))
        if (isTranscript.test(name) && uris.size < mostFiles && !uris.has(decoded(uri))) uris.set(decoded(uri), uri);
    return [...uris.values()];
  }

  private async symbolsIn(
    uri: string,
    session: Session,
    configuration: Promise<Configuration>,
    token: CancellationToken,
  ): Promise<readonly TranscriptSymbol[]> {
    const document = this.open.get(decoded(uri));
    if (document) return this.kept(uri, `open ${document.revision}`, async () => document.analysis);
    const known = this.known.get(decoded(uri));
    if (known?.state === watched && session.client.watchesFiles) return known.symbols;
    const text = (await fileText(uri, session)) ?? '';
    const state = session.client.watchesFiles ? watched : stateOf(text);
    return this.kept(uri, state, async () => {
      const reading = Analysis.reading(text.length > longestFile ? '' : text, await configuration);
      return (await inSlices(reading, session.host, () => !token.isCancellationRequested))?.result;
    });
  }

  /** The symbols known of a state of a file; those of another state are found anew. */
  private async kept(
    uri: string,
    state: string,
    analyse: () => Promise<Analysis | undefined>,
  ): Promise<readonly TranscriptSymbol[]> {
    const known = this.known.get(decoded(uri));
    if (known?.state === state) return known.symbols;
    const analysis = await analyse();
    if (!analysis) return [];
    const symbols = symbolsOf(analysis);
    this.known.set(decoded(uri), { state, symbols });
    return symbols;
  }
}

/** The state of a file that the editor watches: known until it says otherwise. */
const watched = 'watched';

/** The folders that are open, each with a `/` at its end. */
async function openFolders({ connection, client }: Session): Promise<string[]> {
  const folders = client.tellsFolders ? await connection.sendRequest(WorkspaceFoldersRequest.type) : undefined;
  const uris = folders?.map(({ uri }) => uri) ?? (client.rootUri === undefined ? [] : [client.rootUri]);
  return uris.map((uri) => uri.replace(/\/?$/, '/'));
}

/** Tells texts apart: length and a hash of 32 bits (FNV-1a over code units). */
function stateOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length} ${hash}`;
}

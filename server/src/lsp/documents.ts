import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Analysis } from '../core/analysis';
import type { Configuration } from '../core/configuration';
import { afterChanges } from './changes';

/** One state of an open document. Never changed in place: whoever holds one can ask whether it is still the newest. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** Another for every state that any document has been in. */
  readonly revision: number;
}

/** Why there is a new state, or what became of the one there is. */
export type Cause = 'opened' | 'edited' | 'surveyed' | 'configured' | 'saved' | 'settled' | 'closed';
export type Listener = (document: Document, cause: Cause) => void;

/** The open documents. A document has a state as soon as its configuration is known, which may take the client's answer. */
export class Documents {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners: Listener[] = [];
  private lastRevision = 0;

  constructor(private readonly configurationOf: (uri: string) => Promise<Configuration>) {}

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** The newest state of a document, once there is one; undefined for one that is not open. */
  async get(uri: string): Promise<Document | undefined> {
    await this.entries.get(uri)?.configured;
    return this.newest(uri);
  }

  newest(uri: string): Document | undefined {
    return this.entries.get(uri)?.document;
  }

  isNewest(document: Document): boolean {
    return this.newest(document.uri) === document;
  }

  async open(uri: string, version: number, text: string): Promise<void> {
    const entry: Entry = {
      uri,
      opening: { version, text, changes: [] },
      document: undefined,
      configured: Promise.resolve(),
    };
    this.entries.set(uri, entry);
    await this.configure(entry);
  }

  edit(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    if (entry.document) {
      this.replace(entry, version, afterChanges(entry.document.analysis, changes), 'edited');
      return;
    }
    entry.opening.version = version;
    entry.opening.changes.push(...changes);
  }

  saved(uri: string): void {
    const document = this.newest(uri);
    if (document) this.tell(document, 'saved');
  }

  /** Surveys the whole text anew: for a moment in which nobody is typing. */
  async survey(uri: string): Promise<void> {
    const entry = this.entries.get(uri);
    if (!entry?.document) return;
    const { version, analysis } = entry.document;
    const surveyed = analysis.surveyed();
    if (surveyed !== analysis) this.replace(entry, version, surveyed, 'surveyed');
    this.tell(entry.document, 'settled');
  }

  close(uri: string): void {
    const document = this.newest(uri);
    this.entries.delete(uri);
    if (document) this.tell(document, 'closed');
  }

  /** Asks for the configuration of every document anew. */
  async reconfigure(): Promise<void> {
    await Promise.all([...this.entries.values()].map((entry) => this.configure(entry)));
  }

  /** One after the other for one document, so that an older answer never takes the place of a newer one. */
  private configure(entry: Entry): Promise<void> {
    entry.configured = entry.configured.then(async () => {
      const configuration = await this.configurationOf(entry.uri);
      if (this.entries.get(entry.uri) !== entry) return;
      if (!entry.document) this.build(entry, configuration);
      else if (JSON.stringify(configuration) !== JSON.stringify(entry.document.analysis.configuration))
        this.replace(entry, entry.document.version, entry.document.analysis.configured(configuration), 'configured');
    });
    return entry.configured;
  }

  private build(entry: Entry, configuration: Configuration): void {
    const { version, text, changes } = entry.opening;
    entry.opening = { version, text: '', changes: [] };
    const analysis = Analysis.of(text, configuration);
    this.replace(
      entry,
      version,
      changes.length === 0 ? analysis : afterChanges(analysis, changes).surveyed(),
      'opened',
    );
  }

  private replace(entry: Entry, version: number, analysis: Analysis, cause: Cause): void {
    entry.document = { uri: entry.uri, version, analysis, revision: ++this.lastRevision };
    this.tell(entry.document, cause);
  }

  private tell(document: Document, cause: Cause): void {
    for (const listener of this.listeners) listener(document, cause);
  }
}

interface Entry {
  readonly uri: string;
  /** What came in before there was a state. */
  opening: { version: number; readonly text: string; readonly changes: TextDocumentContentChangeEvent[] };
  document: Document | undefined;
  configured: Promise<void>;
}

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Analysis } from '../core/analysis';
import type { Configuration } from '../core/configuration';
import { afterChanges } from './changes';
import type { Host } from './host';
import { inSlices } from './slices';

/** One state of an open document. Never changed in place: whoever holds one can ask whether it is still the newest. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  /** Another for every state that any document has been in. */
  readonly revision: number;
}

/** Why there is a new state, or what became of the one there is; `missed`: opened, after somebody had asked for it. */
export type Cause = 'opened' | 'missed' | 'edited' | 'surveyed' | 'configured' | 'saved' | 'settled' | 'closed';
export type Listener = (document: Document, cause: Cause) => void;
export type EditListener = (before: Document, changes: readonly TextDocumentContentChangeEvent[]) => void;

/** The open documents. A document has a state as soon as its configuration is known, which may take the client's answer. */
export class Documents {
  private readonly entries = new Map<string, Entry>();
  /** What was asked for and is not open: VS Code, when it has started the server again, asks before it opens. */
  private readonly missed = new Set<string>();
  private readonly listeners: Listener[] = [];
  private readonly editListeners: EditListener[] = [];
  private lastRevision = 0;

  constructor(
    private readonly host: Host,
    private readonly configurationOf: (uri: string) => Promise<Configuration>,
  ) {}

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Tells what is about to be done to a text, in the state that it is still in. */
  onEdit(listener: EditListener): void {
    this.editListeners.push(listener);
  }

  /** The newest state of a document, once there is one; undefined for one that is not open. */
  async get(uri: string): Promise<Document | undefined> {
    const entry = this.entries.get(uri);
    if (!entry) this.missed.add(uri);
    await entry?.configured;
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
      for (const listener of this.editListeners) listener(entry.document, changes);
      this.replace(entry, version, afterChanges(entry.document.analysis, changes), 'edited');
      return;
    }
    entry.opening.changes.push({ version, changes });
  }

  saved(uri: string): void {
    const entry = this.entries.get(uri);
    const tell = () => entry?.document && this.isOpen(entry) && this.tell(entry.document, 'saved');
    if (entry?.document) tell();
    else void entry?.configured.then(tell);
  }

  /** Surveys the whole text anew, unless it changes meanwhile. */
  async survey(uri: string): Promise<void> {
    const entry = this.entries.get(uri);
    if (!entry?.document) return;
    const { document } = entry;
    const surveyed = await inSlices(document.analysis.surveying(), this.host, () => this.isNewest(document));
    if (!surveyed) return;
    if (surveyed.result !== document.analysis) this.replace(entry, document.version, surveyed.result, 'surveyed');
    await this.relate(uri);
    if (this.isOpen(entry)) this.tell(entry.document, 'settled');
  }

  /** Pairs the questions and answers that stand apart, unless the text changes meanwhile. */
  async relate(uri: string): Promise<void> {
    const entry = this.entries.get(uri);
    if (!entry?.document) return;
    const { document } = entry;
    const related = await inSlices(document.analysis.relating(), this.host, () => this.isNewest(document));
    if (related && related.result !== document.analysis)
      this.replace(entry, document.version, related.result, 'surveyed');
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

  /** Asks for the configuration of one document anew. */
  async reconfigureOne(uri: string): Promise<void> {
    const entry = this.entries.get(uri);
    if (entry) await this.configure(entry);
  }

  /** One after the other for one document, so that an older answer never takes the place of a newer one. */
  private configure(entry: Entry): Promise<void> {
    entry.configured = entry.configured.then(async () => {
      const configuration = await this.configurationOf(entry.uri);
      if (!this.isOpen(entry)) return;
      if (!entry.document) await this.read(entry, configuration);
      else if (JSON.stringify(configuration) !== JSON.stringify(entry.document.analysis.configuration))
        this.replace(entry, entry.document.version, entry.document.analysis.configured(configuration), 'configured');
    });
    return entry.configured;
  }

  private async read(entry: Entry, configuration: Configuration): Promise<void> {
    const { version, text, changes } = entry.opening;
    const read = await inSlices(Analysis.reading(text, configuration), this.host, () => this.isOpen(entry));
    if (!read) return;
    entry.opening = { version, text: '', changes: [] };
    this.replace(entry, version, read.result, this.missed.delete(entry.uri) ? 'missed' : 'opened');
    for (const change of changes) this.edit(entry.uri, change.version, change.changes);
  }

  private isOpen(entry: Entry): boolean {
    return this.entries.get(entry.uri) === entry;
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
  opening: { readonly version: number; readonly text: string; readonly changes: VersionedChanges[] };
  document: Document | undefined;
  configured: Promise<void>;
}

interface VersionedChanges {
  readonly version: number;
  readonly changes: readonly TextDocumentContentChangeEvent[];
}

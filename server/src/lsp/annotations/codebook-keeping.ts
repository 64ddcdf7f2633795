import {
  type Code,
  type Codebook,
  codebookName,
  codeIri,
  emptyCodebook,
  readCodebook,
  writeCodebook,
} from '../../core/annotations/codebook';
import { type NewCode, withCode } from '../../core/annotations/codebook-changes';
import type { Localized } from '../../core/localized';
import { foldersAbove } from '../project-files';
import type { Session } from '../session';
import { KeptFile } from './kept-file';

/** A codebook as it stands on disk. */
export interface ReadCodebook {
  readonly codebook: Codebook;
  readonly text: string | undefined;
  /** Why it cannot be read; it is left alone then. */
  readonly fault: Localized | undefined;
}

/** The codebooks of folders; each is read when somebody asks, and again when it has changed. */
export class CodebookKeeping {
  /** By the URI of the file. */
  private readonly known = new Map<string, Promise<ReadCodebook>>();
  /** Codes of texts that stand in no folder; until the editor is closed. */
  private homeless: Codebook = emptyCodebook;

  constructor(private readonly files: Pick<Session, 'connection' | 'client' | 'host' | 'logOnce'>) {}

  /** The codes for a document: those of its folder. */
  async codebookFor(documentUri: string): Promise<Codebook> {
    const uri = codebookUriOf(documentUri);
    return uri === undefined ? this.homeless : (await this.read(uri)).codebook;
  }

  /** Adds a code; the code that has the same label, where there is one. Undefined where the codebook cannot be written. */
  async add(documentUri: string, code: NewCode): Promise<Code | undefined> {
    const uri = codebookUriOf(documentUri);
    if (uri === undefined) {
      this.homeless = withCode(this.homeless, code);
      return codeIn(this.homeless, code);
    }
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const { codebook, text, fault } = await this.read(uri);
      const existing = sameLabel(codebook, code);
      if (existing) return existing;
      if (fault) return undefined;
      const extended = withCode(codebook, code);
      const outcome = await new KeptFile(uri, this.files).replace(writeCodebook(extended), text);
      this.forget(uri);
      if (outcome === 'written') return codeIn(extended, code);
      if (outcome === 'refused') return undefined;
    }
    return undefined;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  private read(uri: string): Promise<ReadCodebook> {
    const known = this.files.client.watchesFiles ? this.known.get(uri) : undefined;
    const reading = known ?? this.readNow(uri);
    this.known.set(uri, reading);
    return reading;
  }

  private async readNow(uri: string): Promise<ReadCodebook> {
    const text = await new KeptFile(uri, this.files).read().catch(() => undefined);
    const codebook = readCodebook(text ?? '');
    if (!('fault' in codebook)) return { codebook, text, fault: undefined };
    this.files.connection.console.warn(`${uri}: ${codebook.fault[this.files.client.locale]}`);
    return { codebook: emptyCodebook, text, fault: codebook.fault };
  }
}

/** The IRI by which annotations of a document beside the codebook name a code. */
export function iriOf({ id }: Code): string {
  return codeIri(codebookName, id);
}

const mostAttempts = 10;

/** Undefined for a document that stands in no folder. */
function codebookUriOf(documentUri: string): string | undefined {
  const [folder] = foldersAbove(documentUri);
  return folder === undefined ? undefined : `${folder}${codebookName}`;
}

function codeIn({ codes }: Codebook, { id }: NewCode): Code | undefined {
  return codes.find((code) => code.id === id);
}

function sameLabel({ codes }: Codebook, { labels }: NewCode): Code | undefined {
  const wanted = Object.values(labels);
  return codes.find((code) => Object.values(code.labels).some((label) => wanted.includes(label)));
}

import { MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import {
  type Codebook,
  codebookName,
  codeIri,
  emptyCodebook,
  readCodebook,
  writeCodebook,
} from '../../core/annotations/codebook';
import { fill, type Localized } from '../../core/localized';
import { LineStore } from '../../core/text/lines';
import { decodedPath, foldersAbove } from '../project-files';
import type { Session } from '../session';
import { KeptFile, mostAttempts, unreadable, unwritable } from './kept-file';

/** Why a codebook is not as somebody wanted it, in words that name the file and say what to do. */
export interface CodebookRefusal {
  readonly fault: Localized;
}

/** A codebook as it stands on disk. */
interface ReadCodebook {
  readonly codebook: Codebook;
  readonly text: string | undefined;
  /** Why it cannot be read, with its name and the place in it; it is left alone then. */
  readonly fault: Localized | undefined;
}

/** The codebooks of folders; each is read when somebody asks, and again when it has changed. */
export class CodebookKeeping {
  /** By the URI of the file. */
  private readonly known = new Map<string, Promise<ReadCodebook>>();
  /** Codes of texts that stand in no folder; until the editor is closed. */
  homeless: Codebook = emptyCodebook;

  /** What was said last of each file that is damaged, by its URI. */
  private readonly told = new Map<string, string>();

  constructor(private readonly files: Pick<Session, 'connection' | 'client' | 'host' | 'logOnce' | 'detach'>) {}

  /** The codes for a document: those of its folder. */
  async codebookFor(documentUri: string): Promise<Codebook> {
    const uri = codebookUriOf(documentUri);
    return uri === undefined ? this.homeless : (await this.read(uri)).codebook;
  }

  /** Why the codes for a document cannot be read, if so, with the name of their file. */
  async faultFor(documentUri: string): Promise<Localized | undefined> {
    const uri = codebookUriOf(documentUri);
    return uri === undefined ? undefined : (await this.read(uri)).fault;
  }

  /**
   * Makes something else of the codes of a document's folder, whatever others write meanwhile: `change` is asked again
   * for what they have written. Returns what the codebook is now, or why it is as it was.
   */
  async change(
    documentUri: string,
    change: (codebook: Codebook) => Codebook | CodebookRefusal,
  ): Promise<Codebook | CodebookRefusal> {
    const uri = codebookUriOf(documentUri);
    if (uri === undefined) {
      const changed = change(this.homeless);
      if (!('fault' in changed)) this.homeless = changed;
      return changed;
    }
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const { codebook, text, fault } = await this.read(uri);
      if (fault) return { fault: fill(inFolder, { folder: folderOf(uri), fault }) };
      const changed = change(codebook);
      if (changed === codebook || 'fault' in changed) return changed;
      const written = writeCodebook(changed);
      if (written === text) return changed;
      const outcome = await new KeptFile(uri, this.files).replace(written, text);
      this.forget(uri);
      if (outcome === 'written') return changed;
      if (outcome === 'refused') break;
    }
    return { fault: fill(unwritable, { place: decodedPath(uri) }) };
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
    let text: string | undefined;
    try {
      text = await new KeptFile(uri, this.files).read();
    } catch {
      return this.unread(uri);
    }
    const codebook = readCodebook(text ?? '');
    if (!('fault' in codebook)) {
      this.told.delete(uri);
      return { codebook, text, fault: undefined };
    }
    const { line, character } = LineStore.of(text ?? '').positionAt(codebook.at);
    const place = `${codebookName}:${line + 1}:${character + 1}`;
    const fault = fill(damaged, { place, fault: codebook.fault });
    this.tell(uri, `${folderOf(uri)}${fault[this.files.client.locale]}`);
    return { codebook: emptyCodebook, text, fault };
  }

  /** A codebook that could not be read, which is tried again whenever somebody asks. */
  private unread(uri: string): ReadCodebook {
    this.forget(uri);
    const fault = fill(unreadable, { place: codebookName });
    this.tell(uri, `${folderOf(uri)}${fault[this.files.client.locale]}`);
    return { codebook: emptyCodebook, text: undefined, fault };
  }

  /** Says what is wrong with a file, but the same not again. */
  private tell(uri: string, message: string): void {
    if (this.told.get(uri) === message) return;
    this.told.set(uri, message);
    const params: ShowMessageParams = { type: MessageType.Warning, message };
    this.files.detach(this.files.connection.sendNotification(ShowMessageNotification.type, params));
  }
}

/** The IRI by which annotations of a document beside the codebook name a code. */
export function iriOf({ id }: { readonly id: string }): string {
  return codeIri(codebookName, id);
}

/** Undefined for a document that stands in no folder. */
function codebookUriOf(documentUri: string): string | undefined {
  const [folder] = foldersAbove(documentUri);
  return folder === undefined ? undefined : `${folder}${codebookName}`;
}

/** The path of its folder, with a `/` at its end. */
function folderOf(uri: string): string {
  return decodedPath(uri).slice(0, -codebookName.length);
}

const inFolder: Localized = { en: '{folder}{fault}', 'zh-cn': '{folder}{fault}' };
const damaged: Localized = { en: '{place}: {fault}', 'zh-cn': '{place}：{fault}' };

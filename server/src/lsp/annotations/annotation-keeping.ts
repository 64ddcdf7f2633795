import { MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import { type AnnotationsChangedParams, annotationsChangedNotification } from '../../../../protocol/annotations';
import { sidecarNameOf } from '../../core/annotations/sidecar';
import { fill, type Localized } from '../../core/localized';
import type { Client } from '../client';
import type { Cause, Document } from '../documents';
import { decodedPath, foldersAbove } from '../project-files';
import type { Session } from '../session';
import { decoded } from '../sibling-files';
import { bringHome } from './bringing-home';
import { CodebookKeeping } from './codebook-keeping';
import { DocumentAnnotations, type Obstacle } from './document-annotations';
import { editsOf } from './document-edits';
import { KeptFile, unreadable, unwritable } from './kept-file';

/** A document and what is said about it. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly annotations: DocumentAnnotations;
}

/** The annotations of the open documents: read when one is opened, following its edits, written when they change. */
export class AnnotationKeeping {
  readonly codebooks: CodebookKeeping;
  private readonly open = new Map<string, DocumentAnnotations>();
  /** Texts in no folder that were closed just now: an editor closes one as it saves it in a folder. */
  private readonly closed = new Set<AnnotatedDocument>();
  /** What was said last of the obstacles of each document. */
  private readonly told = new Map<string, string>();

  constructor(private readonly session: Omit<Session, 'annotations'>) {
    this.codebooks = new CodebookKeeping(session);
    session.documents.onEdit((before, changes) =>
      this.open.get(before.uri)?.follow(before, editsOf(before.analysis.lines, changes)),
    );
    session.documents.onChange((document, cause) => this.attend(document, cause));
  }

  /** An open document with its annotations, once they are read. */
  async of(uri: string): Promise<AnnotatedDocument | undefined> {
    await this.session.documents.get(uri);
    await this.open.get(uri)?.ready();
    const [document, annotations] = [this.session.documents.newest(uri), this.open.get(uri)];
    return document && annotations && { document, annotations };
  }

  /** The annotations of all open documents in the folder of a document, once they are read. */
  async inFolderOf(uri: string): Promise<DocumentAnnotations[]> {
    const inFolder = [...this.open].filter(([other]) => folderOf(other) === folderOf(uri));
    return Promise.all(
      inFolder.map(async ([, annotations]) => {
        await annotations.ready();
        return annotations;
      }),
    );
  }

  /** Files of annotations or codes are others now. */
  filesChanged(fileUris: readonly string[]): void {
    for (const uri of fileUris) this.fileChanged(uri);
  }

  private fileChanged(fileUri: string): void {
    this.codebooks.forget(fileUri);
    for (const [uri, annotations] of this.open) {
      if (annotations.file && decoded(annotations.file.uri) === decoded(fileUri))
        this.session.detach(annotations.read());
      else if (folderOf(uri) === folderOf(fileUri)) this.announce(uri);
    }
  }

  /** Waits until all that is to be written is written. */
  async settled(): Promise<void> {
    await Promise.all([...this.open.values()].map((annotations) => annotations.settling()));
  }

  /** The codes of the folder of a document are others now. */
  announceFolderOf(uri: string): void {
    for (const other of this.open.keys()) if (folderOf(other) === folderOf(uri)) this.announce(other);
  }

  /** The annotations of a document, or its codes, are others now. */
  private announce(uri: string): void {
    const { client, connection, detach } = this.session;
    const params: AnnotationsChangedParams = { uri };
    if (client.wantsAnnotations) detach(connection.sendNotification(annotationsChangedNotification, params));
  }

  private attend(document: Document, cause: Cause): void {
    const annotations = this.open.get(document.uri);
    if (cause === 'opened' || cause === 'missed') this.begin(document.uri);
    else if (cause === 'edited') annotations?.edited(document);
    else if (cause === 'saved' && annotations) this.session.detach(this.save(document, annotations));
    else if (cause === 'settled' && annotations) this.rest(document.uri, annotations);
    else if (cause === 'closed' && annotations) this.session.detach(this.end({ document, annotations }));
  }

  private begin(uri: string): void {
    const before = this.open.get(uri)?.settling() ?? Promise.resolve();
    const [folder] = foldersAbove(uri);
    const name = decodedPath(uri).split('/').at(-1)!;
    const file =
      folder === undefined
        ? undefined
        : new KeptFile(`${folder}${encodeURIComponent(sidecarNameOf(name))}`, this.session);
    const annotations: DocumentAnnotations = new DocumentAnnotations(
      iriOfName(name),
      file,
      before,
      () => this.session.documents.newest(uri),
      () => this.tell(uri, annotations),
    );
    this.open.set(uri, annotations);
    this.session.detach(annotations.read());
  }

  private rest(uri: string, annotations: DocumentAnnotations): void {
    if (annotations.annotated.sidecar.annotations.length === 0) return;
    annotations.refresh();
    this.announce(uri);
  }

  /** Where nobody tells of files that change, this is when they are looked at. */
  private async save(document: Document, annotations: DocumentAnnotations): Promise<void> {
    const homeless = annotations.file ? this.homeless() : [];
    const left = homeless.filter((one) => hasSameWords(one.document, document));
    const others = homeless.filter((one) => !left.includes(one));
    if (this.session.client.watchesFiles) await annotations.ready();
    else await annotations.read();
    const home = { document, annotations };
    for (const one of left) await bringHome({ left: one, home, others }, this.codebooks, this.session.host);
    if (left.length > 0) this.announceFolderOf(document.uri);
    await annotations.settle();
  }

  /** The texts that stand in no folder. */
  private homeless(): AnnotatedDocument[] {
    const open = [...this.open].flatMap(([uri, annotations]) => {
      const document = annotations.file ? undefined : this.session.documents.newest(uri);
      return document ? [{ document, annotations }] : [];
    });
    return [...open, ...this.closed];
  }

  private async end(closed: AnnotatedDocument): Promise<void> {
    const { document, annotations } = closed;
    if (!annotations.file) {
      this.closed.add(closed);
      this.session.host.after(longestSaving, () => this.closed.delete(closed));
    }
    await annotations.settling();
    if (this.open.get(document.uri) === annotations && !this.session.documents.newest(document.uri))
      this.open.delete(document.uri);
  }

  private tell(uri: string, annotations: DocumentAnnotations): void {
    this.announce(uri);
    const complaint = complaintOf(annotations, annotations.file?.path, this.session.client);
    if ((this.told.get(uri) ?? '') === complaint) return;
    this.told.set(uri, complaint);
    if (!complaint) return;
    const params: ShowMessageParams = { type: MessageType.Warning, message: complaint };
    this.session.detach(this.session.connection.sendNotification(ShowMessageNotification.type, params));
  }
}

/**
 * Why annotations are not kept in a file, in words; empty where they are, or where there are none that could be. `place`
 * is how the file is called; there is none where there is no folder.
 */
export function complaintOf(
  { annotated, obstacle }: DocumentAnnotations,
  place: string | undefined,
  { locale }: Client,
): string {
  if (!obstacle || (annotated.sidecar.annotations.length === 0 && obstacle.kind !== 'damaged')) return '';
  if (obstacle.kind === 'homeless') return obstacles.homeless[locale];
  return fill(untilClosed, { obstacle: wordsFor(obstacle, place ?? '') })[locale];
}

function wordsFor({ kind, fault, at }: Obstacle, place: string): Localized {
  if (kind !== 'damaged' || !fault || !at) return fill(obstacles[kind], { place });
  return fill(obstacles.damaged, { place: `${place}:${at.line + 1}:${at.character + 1}`, fault });
}

const untilClosed: Localized = {
  en: '{obstacle}. What you annotate is kept only until the text is closed.',
  'zh-cn': '{obstacle}。批注仅保留到关闭文稿为止。',
};

const obstacles: Readonly<Record<Obstacle['kind'], Localized>> = {
  damaged: { en: '{place}: {fault}', 'zh-cn': '{place}：{fault}' },
  unreadable,
  refused: unwritable,
  homeless: {
    en: 'The text is in no folder: what you annotate is kept only until the text is closed. Save it in a folder, and its annotations go with it.',
    'zh-cn': '文稿不在任何文件夹中，批注仅保留到关闭文稿为止；将文稿存入文件夹，批注便随之保存。',
  },
};

/** In milliseconds: how long an editor may take from closing a text that it has saved in a folder to telling of that. */
const longestSaving = 5_000;

/** Whether two texts differ in nothing but layout, which an editor may change as it saves one; and have any words. */
function hasSameWords(one: Document, other: Document): boolean {
  const [words, others] = [one, other].map(({ analysis }) => analysis.lines.text().replace(/\s+/g, ''));
  return words !== '' && words === others;
}

/** The name as an IRI relative to its folder: letters of all scripts stand for themselves. */
function iriOfName(name: string): string {
  return name.replace(/[\u0000-\u0020%<>"{}|\\^`#?:]/g, (character) => encodeURIComponent(character));
}

/** A folder to compare with others: editors escape different characters of one and the same URI. */
function folderOf(uri: string): string | undefined {
  const [folder] = foldersAbove(uri);
  return folder && decoded(folder);
}

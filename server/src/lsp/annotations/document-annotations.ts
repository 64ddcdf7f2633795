import { AnnotatedText } from '../../core/annotations/annotated-text';
import { DescribedText } from '../../core/annotations/passage';
import { emptySidecar, readSidecar, type Sidecar, writeSidecar } from '../../core/annotations/sidecar';
import type { Localized } from '../../core/localized';
import { LineStore } from '../../core/text/lines';
import type { Edit } from '../../core/text/span';
import type { Document } from '../documents';
import type { EditsOfText } from './document-edits';
import { type KeptFile, mostAttempts } from './kept-file';

/** Why annotations are not kept in a file; `at` is where in the file, 0-based. */
export interface Obstacle {
  readonly kind: 'damaged' | 'unreadable' | 'refused' | 'homeless';
  readonly fault?: Localized;
  readonly at?: { readonly line: number; readonly character: number };
}

/**
 * The annotations of one open document, and the file that they are kept in. They are there whether the file can be
 * written or not; the file is never written over what it does not hold yet.
 */
export class DocumentAnnotations {
  annotated = AnnotatedText.open(emptySidecar, '');
  obstacle: Obstacle | undefined;
  /** What the file held when it was last read or written. */
  private base: Sidecar = emptySidecar;
  private onDisk: string | undefined;
  /** All that reads or writes the file, one after the other. */
  private work: Promise<void>;
  /** What has to be looked for in the text as soon as it is edited, by id. */
  private readonly rewritten = new Set<string>();
  private firstReading: Promise<void> | undefined;
  /** A write that has not begun: whatever changes until it does is written by it. */
  private nextWrite: Promise<void> | undefined;

  /**
   * @param source The document's name, relative to the file.
   * @param file Undefined for a document that stands in no folder.
   * @param before What is still being written to the file.
   * @param newest The newest state of the document; undefined when it has been closed.
   */
  constructor(
    readonly source: string,
    readonly file: KeptFile | undefined,
    before: Promise<void>,
    private readonly newest: () => Document | undefined,
    private readonly changed: () => void,
  ) {
    this.work = before;
    if (!file) this.obstacle = { kind: 'homeless' };
  }

  /** Reads the file, and again what others have written into it. */
  read(): Promise<void> {
    const reading = this.inTurn(() => this.readNow());
    this.firstReading ??= reading;
    return reading;
  }

  /** Resolves once the file has been read for the first time. */
  async ready(): Promise<void> {
    await this.firstReading;
  }

  /** Resolves once all is done that there is to be read or written. */
  settling(): Promise<void> {
    return this.work;
  }

  /** Follows edits that are about to be made to the text, which is `before` until then. */
  follow(before: Document, groups: Iterable<EditsOfText>): void {
    if (this.annotated.sidecar.annotations.length === 0) return;
    for (const { edits, textBefore } of groups) {
      const rewritten = edits.filter(isRewriting).flatMap(({ span }) => this.annotated.touching(span));
      if (rewritten.length > 0 && this.rewritten.size === 0)
        this.annotated = this.annotated.settled(this.described(before));
      for (const { annotation } of rewritten) this.rewritten.add(annotation.id);
      this.annotated = this.annotated.after(edits, textBefore);
    }
  }

  /** Looks for what stood in a stretch of the text that was replaced by another: where a file was written outside. */
  edited({ analysis }: Document): void {
    if (this.rewritten.size === 0) return;
    const found = this.annotated.soughtAgain(new Set(this.rewritten), analysis.lines.text());
    this.rewritten.clear();
    this.replace(found);
  }

  /** Looks again for what edits have deleted. */
  refresh(): void {
    const document = this.newest();
    if (document) this.replace(this.annotated.refreshed(document.analysis.lines.text()));
  }

  /** Changes them, and writes them; resolves when that is done, or cannot be. */
  change(change: (annotated: AnnotatedText) => AnnotatedText): Promise<void> {
    this.replace(change(this.annotated));
    return this.write();
  }

  /** Describes anew what would not be found for certain in the text as it was saved now, and writes that. */
  settle(): Promise<void> {
    const document = this.newest();
    if (!document || this.annotated.sidecar.annotations.length === 0) return this.work;
    this.replace(this.annotated.settled(this.described(document)));
    return this.write();
  }

  /** A document as passages of it are described. */
  described({ analysis }: Document): DescribedText {
    return new DescribedText(this.source, analysis.lines.text(), analysis.structure().turns);
  }

  private replace(annotated: AnnotatedText): void {
    if (annotated === this.annotated) return;
    this.annotated = annotated;
    this.changed();
  }

  private write(): Promise<void> {
    this.nextWrite ??= this.inTurn(() => {
      this.nextWrite = undefined;
      return this.writeNow();
    });
    return this.nextWrite;
  }

  private async writeNow(): Promise<void> {
    const { file } = this;
    if (!file) return;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const { sidecar } = this.annotated;
      if (this.isDamaged || sidecar === this.base) return;
      const text = writeSidecar(sidecar);
      // Another tool may write the same in another form, which is no reason to write it in ours.
      if (text === this.onDisk || text === writeSidecar(this.base)) return;
      const outcome = await file.replace(text, this.onDisk);
      if (outcome === 'written') return this.noteInFile(sidecar, text);
      if (outcome === 'refused') break;
      await this.readNow();
    }
    if (!this.isDamaged) this.meet({ kind: 'refused' });
  }

  private async readNow(): Promise<void> {
    if (!this.file) return;
    let text: string | undefined;
    try {
      text = await this.file.read();
    } catch {
      return this.meet({ kind: 'unreadable' });
    }
    if (text === this.onDisk && !this.obstacle) return;
    const document = this.newest();
    if (!document) return;
    const theirs = readSidecar(text ?? '');
    if ('fault' in theirs) {
      const at = LineStore.of(text ?? '').positionAt(theirs.at);
      return this.meet({ kind: 'damaged', fault: theirs.fault, at });
    }
    // A file that has gone, or that somebody has only begun to write, takes nothing with it: what it held is written
    // again with the next change.
    const base = text?.trim() ? this.base : emptySidecar;
    const merged = this.annotated.merged(base, theirs, document.analysis.lines.text());
    this.noteInFile(theirs, text);
    this.annotated = merged;
    this.changed();
    if (text?.trim()) this.write();
  }

  private noteInFile(sidecar: Sidecar, text: string | undefined): void {
    this.base = sidecar;
    this.onDisk = text;
    if (!this.obstacle) return;
    this.obstacle = undefined;
    this.changed();
  }

  private get isDamaged(): boolean {
    return this.obstacle?.kind === 'damaged' || this.obstacle?.kind === 'unreadable';
  }

  private meet(obstacle: Obstacle): void {
    this.obstacle = obstacle;
    this.changed();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task, task);
    return this.work;
  }
}

/** Whether so much is put in the place of so much else that it tells nothing of where the words have gone. */
function isRewriting({ span, newText }: Edit): boolean {
  return span.end - span.start >= stretch && newText.length >= stretch;
}

/** In UTF-16 code units. */
const stretch = 24;

import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  comments,
  Disposable,
  l10n,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { ListedAnnotation } from '../../../protocol/annotations';
import { rangeOf } from '../annotation-range';
import type { Annotations } from '../annotations';
import type { Creator } from '../creator';
import { isTranscript } from '../transcript-document';
import { previewScheme } from './preview';

/** A note of an annotation, as it stands in a thread. */
export class NoteComment implements Comment {
  mode = CommentMode.Preview;
  readonly contextValue = 'note';
  readonly author: { readonly name: string };
  readonly timestamp?: Date;
  body: string;

  constructor(
    readonly document: TextDocument,
    readonly annotation: ListedAnnotation,
    labels: readonly string[],
  ) {
    this.author = { name: annotation.creator || l10n.t('Nobody named') };
    if (annotation.created) this.timestamp = new Date(annotation.created);
    this.body = annotation.notes.join('\n\n');
    if (labels.length > 0) this.label = labels.join(' · ');
  }

  readonly label?: string;
}

/** Notes and the answers to them, as threads beside the text. */
export class AnnotationComments implements Disposable {
  private readonly controller = comments.createCommentController('transcript.annotations', l10n.t('Annotations'));
  /** By document: the threads, by the id of the annotation that each begins with. */
  private readonly threads = new Map<TextDocument, Map<string, CommentThread>>();
  private readonly subscription: Disposable;

  constructor(
    private readonly annotations: Annotations,
    private readonly creator: Creator,
  ) {
    this.controller.options = {
      prompt: l10n.t('Write a note…'),
      placeHolder: l10n.t('What is to be said about this passage?'),
    };
    this.controller.commentingRangeProvider = {
      provideCommentingRanges(document) {
        if (!isTranscript(document) || document.uri.scheme === previewScheme) return [];
        return [new Range(0, 0, document.lineCount - 1, 0)];
      },
    };
    this.subscription = Disposable.from(
      this.controller,
      annotations.onDidChange((document) => this.show(document)),
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Keeps what was written into a new thread, or into one as an answer. */
  async save({ thread, text }: CommentReply): Promise<void> {
    const document = workspace.textDocuments.find(({ uri }) => `${uri}` === `${thread.uri}`);
    if (!document || text.trim() === '') return;
    const creator = await this.creator.name();
    const [first] = thread.comments;
    if (first instanceof NoteComment) {
      await this.annotations.annotate(document, { replyTo: first.annotation.id }, { note: text }, creator);
      return;
    }
    const { range } = thread;
    thread.dispose();
    await this.annotations.annotate(document, { range, extent: 'range' }, { note: text }, creator);
  }

  edit(comment: NoteComment): void {
    comment.mode = CommentMode.Editing;
    this.refreshThreadOf(comment);
  }

  cancelEdit(comment: NoteComment): void {
    comment.mode = CommentMode.Preview;
    comment.body = comment.annotation.notes.join('\n\n');
    this.refreshThreadOf(comment);
  }

  async saveEdit({ document, annotation, body }: NoteComment): Promise<void> {
    await this.annotations.change(document, annotation.id, { note: body });
  }

  /** Opens the thread of an annotation, if it has one. */
  reveal(document: TextDocument, id: string): void {
    const thread = this.threads.get(document)?.get(id);
    if (thread) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  private show(document: TextDocument): void {
    const { annotations, codes } = this.annotations.of(document);
    const labelOf = new Map(codes.map(({ iri, label }) => [iri, label]));
    const answers = new Answers(annotations);
    const before = this.threads.get(document) ?? new Map<string, CommentThread>();
    const now = new Map<string, CommentThread>();
    for (const annotation of annotations) {
      if (!annotation.place || annotation.notes.length === 0 || annotation.replyTo) continue;
      const said = [annotation, ...answers.to(annotation)];
      const notes = said.map(
        (one) =>
          new NoteComment(
            document,
            one,
            one.codes.map((iri) => labelOf.get(iri) ?? iri),
          ),
      );
      now.set(annotation.id, this.shown(before.get(annotation.id), document, rangeOf(annotation.place), notes));
    }
    for (const [id, thread] of before) if (!now.has(id)) thread.dispose();
    if (now.size > 0) this.threads.set(document, now);
    else this.threads.delete(document);
  }

  /** A thread as it is to be; what somebody is writing in it stays. */
  private shown(
    known: CommentThread | undefined,
    { uri }: TextDocument,
    range: Range,
    notes: readonly NoteComment[],
  ): CommentThread {
    if (!known) {
      const thread = this.controller.createCommentThread(uri, range, notes);
      thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
      thread.contextValue = 'annotation';
      return thread;
    }
    if (!known.range.isEqual(range)) known.range = range;
    const isEdited = known.comments.some(({ mode }) => mode === CommentMode.Editing);
    if (!isEdited && written(known.comments) !== written(notes)) known.comments = notes;
    return known;
  }

  private refreshThreadOf({ document, annotation }: NoteComment): void {
    const thread = this.threads.get(document)?.get(annotation.replyTo ?? annotation.id);
    if (thread) thread.comments = [...thread.comments];
  }
}

/** What was answered to what. */
class Answers {
  private readonly direct = new Map<string, ListedAnnotation[]>();

  constructor(all: readonly ListedAnnotation[]) {
    for (const annotation of all) {
      if (annotation.replyTo === undefined) continue;
      const siblings = this.direct.get(annotation.replyTo);
      if (siblings) siblings.push(annotation);
      else this.direct.set(annotation.replyTo, [annotation]);
    }
  }

  /** The answers to an annotation, and those to them, in order of time. */
  to({ id }: ListedAnnotation): ListedAnnotation[] {
    const all = (this.direct.get(id) ?? []).flatMap((answer) => [answer, ...this.to(answer)]);
    return all.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  }
}

function written(notes: readonly Comment[]): string {
  return JSON.stringify(notes.map(({ body, author, label }) => [body, author.name, label]));
}

import { type Edit, overlaps, type Span } from '../text/span';
import type { Annotation } from './annotation';
import { retargeted } from './making';
import { mergeSidecars } from './merging';
import type { DescribedText } from './passage';
import type { Placement } from './placement';
import { reanchor } from './reanchoring';
import type { Sidecar } from './sidecar';
import { TrackedSpans } from './tracked-spans';

/** An annotation and where it is. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly placement: Placement;
}

/**
 * The annotations of one open text, each where it is now. Never changed in place: an edit of the text or of an
 * annotation makes a new one. Spans are UTF-16 offsets.
 */
export class AnnotatedText {
  private constructor(
    readonly sidecar: Sidecar,
    /** By index in the sidecar; of those that are placed only their state is taken from here, their span from `spans`. */
    private readonly placements: readonly Placement[],
    private readonly spans: TrackedSpans,
  ) {}

  /** Finds the annotations of a sidecar in the text. */
  static open(sidecar: Sidecar, text: string): AnnotatedText {
    return AnnotatedText.of(sidecar, placementsIn(text, sidecar.annotations));
  }

  private static of(sidecar: Sidecar, placements: readonly Placement[]): AnnotatedText {
    const spans = placements.map((placement) => (placement.state === 'placed' ? placement.span : nowhere));
    return new AnnotatedText(sidecar, placements, TrackedSpans.of(spans));
  }

  /** All annotations: those that are placed in order of place, then the others. */
  get all(): readonly PlacedAnnotation[] {
    const all = this.sidecar.annotations.map((annotation, index) => ({
      annotation,
      placement: this.placementAt(index),
    }));
    return all.sort((a, b) => startOf(a.placement) - startOf(b.placement));
  }

  /** Those placed where they share a character with `span`, or hold it; in order of place. */
  touching(span: Span): readonly PlacedAnnotation[] {
    return this.all.filter(({ placement }) => {
      if (placement.state !== 'placed') return false;
      const { start, end } = placement.span;
      return overlaps(placement.span, span) || (span.start === span.end && start <= span.start && span.end <= end);
    });
  }

  placementOf(id: string): Placement | undefined {
    const index = this.indexOf(id);
    return index < 0 ? undefined : this.placementAt(index);
  }

  /**
   * The annotations after `edits`, which are all in terms of the text before them and do not overlap; `textBefore`
   * reads that text.
   */
  after(edits: readonly Edit[], textBefore: (span: Span) => string): AnnotatedText {
    return new AnnotatedText(this.sidecar, this.placements, this.spans.after(edits, textBefore));
  }

  /** Looks in the text, as it is now, for annotations whose text was deleted and did not come back. */
  refreshed(text: string): AnnotatedText {
    const lost = this.sidecar.annotations.filter((_, index) => this.isLost(index));
    return this.soughtAgain(new Set(lost.map(({ id }) => id)), text);
  }

  /** Looks in the text, as it is now, for annotations wherever they were until now. */
  soughtAgain(ids: ReadonlySet<string>, text: string): AnnotatedText {
    if (ids.size === 0) return this;
    const { annotations } = this.sidecar;
    const found = placementsIn(
      text,
      annotations.filter(({ id }) => ids.has(id)),
    );
    let next = 0;
    const placements = annotations.map(({ id }, index) => (ids.has(id) ? found[next++]! : this.placementAt(index)));
    return AnnotatedText.of(this.sidecar, placements);
  }

  /** With an annotation added, or put in the place of the one with its id; `span` is where a new passage is. */
  with(annotation: Annotation, span?: Span): AnnotatedText {
    const index = this.indexOf(annotation.id);
    const { annotations } = this.sidecar;
    const at = index < 0 ? annotations.length : index;
    const placement = span ? placedAt(span) : index < 0 ? placementWithoutSpan(annotation) : this.placements[index]!;
    return new AnnotatedText(
      { ...this.sidecar, annotations: replacedAt(annotations, at, annotation) },
      replacedAt(this.placements, at, placement),
      span || index < 0 ? this.spans.with(at, span ?? nowhere) : this.spans,
    );
  }

  without(id: string): AnnotatedText {
    const kept = this.sidecar.annotations.map((_, index) => index).filter((index) => index !== this.indexOf(id));
    const annotations = kept.map((index) => this.sidecar.annotations[index]!);
    return AnnotatedText.of(
      { ...this.sidecar, annotations },
      kept.map((index) => this.placementAt(index)),
    );
  }

  /** With a doubtful annotation or an orphan where somebody says it is; described there by `document`, the text as it is. */
  confirmed(id: string, span: Span, document: DescribedText): AnnotatedText {
    const annotation = this.sidecar.annotations[this.indexOf(id)];
    return annotation ? this.with(retargeted(annotation, document.passageAt(span)), span) : this;
  }

  /** With a doubtful annotation an orphan: a person says that it is nowhere, and is not asked about it again. */
  orphaned(id: string): AnnotatedText {
    const index = this.indexOf(id);
    const annotation = this.sidecar.annotations[index];
    if (annotation?.target.kind !== 'passage') return this;
    const { annotations } = this.sidecar;
    const gone = retargeted(annotation, { ...annotation.target, gone: true });
    return new AnnotatedText(
      { ...this.sidecar, annotations: replacedAt(annotations, index, gone) },
      replacedAt(this.placements, index, { state: 'orphan' }),
      this.spans,
    );
  }

  /**
   * With the changes that `theirs`, the sidecar as it is now in the file, has made since `base`, the one last read or
   * written. `text` is the text as it is.
   */
  merged(base: Sidecar, theirs: Sidecar, text: string): AnnotatedText {
    const sidecar = mergeSidecars(base, this.sidecar, theirs);
    const known = new Map(this.sidecar.annotations.map((annotation, index) => [annotation.id, { annotation, index }]));
    const isKnown = ({ id, json }: Annotation) => known.get(id)?.annotation.json['target'] === json['target'];
    const strange = sidecar.annotations.filter((annotation) => !isKnown(annotation));
    const found = placementsIn(text, strange);
    let next = 0;
    const placements = sidecar.annotations.map((annotation) =>
      isKnown(annotation) ? this.placementAt(known.get(annotation.id)!.index) : found[next++]!,
    );
    return AnnotatedText.of(sidecar, placements);
  }

  /**
   * With those targets described anew that would not be found for certain where they are, were the text opened as it is
   * now; so that saving a corrected text changes few lines of the sidecar, and nothing is lost. `document` is that text.
   */
  settled(document: DescribedText): AnnotatedText {
    const { annotations } = this.sidecar;
    const found = placementsIn(document.text, annotations);
    const settled = annotations.map((annotation, index) => {
      const placement = this.placementAt(index);
      if (placement.state !== 'placed' || annotation.target.kind !== 'passage') return annotation;
      if (isAt(found[index]!, placement.span) && readsTheSame(annotation, placement.span, document)) return annotation;
      return retargeted(annotation, document.passageAt(placement.span));
    });
    if (settled.every((annotation, index) => annotation === annotations[index])) return this;
    return new AnnotatedText({ ...this.sidecar, annotations: settled }, this.placements, this.spans);
  }

  private indexOf(id: string): number {
    return this.sidecar.annotations.findIndex((annotation) => annotation.id === id);
  }

  private isLost(index: number): boolean {
    return this.placements[index]!.state === 'placed' && this.spans.isLost(index);
  }

  private placementAt(index: number): Placement {
    const placement = this.placements[index]!;
    if (placement.state !== 'placed') return placement;
    return this.spans.isLost(index) ? { state: 'orphan' } : { ...placement, span: this.spans.at(index) };
  }
}

const nowhere: Span = { start: 0, end: 0 };

function placementsIn(text: string, annotations: readonly Annotation[]): Placement[] {
  const passages = annotations.flatMap(({ target }) => (target.kind === 'passage' ? [target] : []));
  const found = reanchor(text, passages);
  let next = 0;
  return annotations.map((annotation) =>
    annotation.target.kind === 'passage' ? found[next++]! : placementWithoutSpan(annotation),
  );
}

function placementWithoutSpan({ target }: Annotation): Placement {
  return target.kind === 'passage' ? { state: 'orphan' } : { state: 'whole' };
}

function placedAt(span: Span): Placement {
  return { state: 'placed', how: 'exact', span };
}

function startOf(placement: Placement): number {
  return placement.state === 'placed' ? placement.span.start : Number.MAX_SAFE_INTEGER;
}

function isAt(placement: Placement, { start, end }: Span): boolean {
  return placement.state === 'placed' && placement.span.start === start && placement.span.end === end;
}

function readsTheSame({ target }: Annotation, { start, end }: Span, { text }: DescribedText): boolean {
  return target.kind === 'passage' && target.quote.exact === text.slice(start, end);
}

function replacedAt<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  const copy = [...items];
  copy[index] = item;
  return copy;
}

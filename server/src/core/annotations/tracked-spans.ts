import { type Edit, inOrder, type Span } from '../text/span';

/**
 * Spans that follow the edits of a text, in UTF-16 offsets. Never changed in place. An edit costs a look at each span,
 * which for ten thousand of them is some microseconds; many edits at once cost no more than one after sorting them.
 *
 * What is put in at the edge of a span stays outside, what is put in inside belongs to it. A span that an edit cuts or
 * takes away remembers what was deleted: where the same text is put in again at the same place, as undoing does, the
 * span is what it was; where the text is long enough to be the same one, it may also be put in elsewhere, as by cutting
 * and pasting or by putting turns in another order, in the same edit or a later one.
 */
export class TrackedSpans {
  private constructor(
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    /** By index: what was cut from the span, the latest last. */
    private readonly wounds: ReadonlyMap<number, readonly Wound[]>,
  ) {}

  static of(spans: readonly Span[]): TrackedSpans {
    return new TrackedSpans(
      Int32Array.from(spans, ({ start }) => start),
      Int32Array.from(spans, ({ end }) => end),
      new Map(),
    );
  }

  get length(): number {
    return this.starts.length;
  }

  at(index: number): Span {
    return { start: this.starts[index]!, end: this.ends[index]! };
  }

  /** Whether nothing is left of the span, though there was something. */
  isLost(index: number): boolean {
    return this.starts[index] === this.ends[index] && this.wounds.has(index);
  }

  /**
   * The spans after `edits`, which are all in terms of the text before them and do not overlap. `textBefore` reads that
   * text, and is asked only for what is deleted from a span.
   */
  after(edits: readonly Edit[], textBefore: (span: Span) => string): TrackedSpans {
    if (edits.length === 0) return this;
    const changes = new Changes(inOrder(edits), textBefore);
    const starts = new Int32Array(this.length);
    const ends = new Int32Array(this.length);
    const wounds = new Map<number, readonly Wound[]>();
    for (let i = 0; i < this.length; i++) {
      const before = this.at(i);
      const known = this.wounds.get(i) ?? none;
      const span = changes.moved(before);
      const cut = changes.cutFrom(before);
      const kept =
        cut || known.length > 0 ? [...known.map((wound) => changes.movedWound(wound)), ...(cut ?? none)] : none;
      const healed = kept.length > 0 ? changes.healed(span, kept) : undefined;
      starts[i] = (healed ?? span).start;
      ends[i] = (healed ?? span).end;
      const left = healed?.wounds ?? kept;
      if (left.length > 0) wounds.set(i, left.slice(-mostWounds));
    }
    return new TrackedSpans(starts, ends, wounds);
  }

  /** With the span at `index` put somewhere else, or one more at the end. */
  with(index: number, { start, end }: Span): TrackedSpans {
    const length = Math.max(this.length, index + 1);
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    starts.set(this.starts);
    ends.set(this.ends);
    starts[index] = start;
    ends[index] = end;
    const wounds = new Map(this.wounds);
    wounds.delete(index);
    return new TrackedSpans(starts, ends, wounds);
  }
}

/** What an edit took out of a span. */
interface Wound {
  /** Where the text that was put in instead stands now. */
  readonly place: Span;
  readonly deleted: string;
  /** The span as it was, from the start of what was deleted. */
  readonly span: Span;
}

/** A text of so many code units is not typed again by chance. */
const unmistakable = 12;
const mostWounds = 50;
const none: readonly never[] = [];

/** Edits in order of place, and where they move what is around them. */
class Changes {
  /** By edit: how far what is behind it moves. */
  private readonly shifts: readonly number[];
  private readonly deletedTexts = new Map<number, string>();
  private readonly insertions = new Map<string, readonly number[]>();

  constructor(
    private readonly edits: readonly Edit[],
    private readonly textBefore: (span: Span) => string,
  ) {
    let shift = 0;
    this.shifts = edits.map(({ span, newText }) => {
      shift += newText.length - (span.end - span.start);
      return shift;
    });
  }

  /** The span afterwards; text put in across one of its edges is outside. */
  moved({ start, end }: Span): Span {
    const movedStart = this.behind(start);
    return { start: movedStart, end: Math.max(movedStart, this.before(end)) };
  }

  /** What is cut from a span: nothing where edits stay inside it or outside. */
  cutFrom({ start, end }: Span): readonly Wound[] | undefined {
    let wounds: Wound[] | undefined;
    for (let i = this.firstEndingBehind(start); i < this.edits.length && this.edits[i]!.span.start < end; i++) {
      const { span, newText } = this.edits[i]!;
      const isInside = span.start >= start && span.end <= end;
      const takesAll = span.start <= start && span.end >= end;
      if (span.end === span.start || (isInside && !takesAll)) continue;
      const place = span.start + this.shiftBefore(i);
      wounds ??= [];
      wounds.push({
        place: { start: place, end: place + newText.length },
        deleted: this.deletedBy(i),
        span: { start: start - span.start, end: end - span.start },
      });
    }
    return wounds;
  }

  movedWound(wound: Wound): Wound {
    const { start, end } = wound.place;
    const first = this.before(start);
    return { ...wound, place: { start: first, end: Math.max(first, this.behind(end)) } };
  }

  /** The span as it was before the latest wound whose text is put in again, and the wounds before that one. */
  healed(now: Span, wounds: readonly Wound[]): (Span & { readonly wounds: readonly Wound[] }) | undefined {
    for (let i = wounds.length - 1; i >= 0; i--) {
      const span = this.placeAgain(wounds[i]!, now);
      if (span) return { ...span, wounds: wounds.slice(0, i) };
    }
    return undefined;
  }

  private placeAgain({ place, deleted, span }: Wound, now: Span): Span | undefined {
    for (const start of this.insertionsOf(deleted)) {
      const isSamePlace = start === place.start && start + deleted.length === place.end;
      const isWhole = span.start >= 0 && span.end <= deleted.length;
      if (!isSamePlace && !(isWhole && deleted.length >= unmistakable)) continue;
      return {
        start: span.start < 0 ? Math.min(now.start, start) : start + span.start,
        end: span.end > deleted.length ? Math.max(now.end, start + deleted.length) : start + span.end,
      };
    }
    return undefined;
  }

  /** Where edits put a text in, each of them only once. */
  private insertionsOf(text: string): readonly number[] {
    const known = this.insertions.get(text);
    if (known) return known;
    const found = this.edits.flatMap(({ span, newText }, i) => {
      if (newText.length < text.length) return [];
      const at = newText.indexOf(text);
      const isOnly = at >= 0 && newText.indexOf(text, at + 1) < 0;
      return isOnly ? [span.start + this.shiftBefore(i) + at] : [];
    });
    this.insertions.set(text, found);
    return found;
  }

  private deletedBy(i: number): string {
    const known = this.deletedTexts.get(i) ?? this.textBefore(this.edits[i]!.span);
    this.deletedTexts.set(i, known);
    return known;
  }

  /** Where an offset is afterwards, behind what is put in there and across it. */
  private behind(offset: number): number {
    const next = this.firstEndingBehind(offset);
    const edit = this.edits[next];
    const shift = this.shiftBefore(next);
    return edit && edit.span.start < offset ? edit.span.start + shift + edit.newText.length : offset + shift;
  }

  /** Where an offset is afterwards, before what is put in there and across it. */
  private before(offset: number): number {
    const next = this.first(({ span }) => span.end > offset || span.start >= offset);
    const edit = this.edits[next];
    const shift = this.shiftBefore(next);
    return edit && edit.span.start < offset ? edit.span.start + shift : offset + shift;
  }

  private shiftBefore(i: number): number {
    return this.shifts[i - 1] ?? 0;
  }

  private firstEndingBehind(offset: number): number {
    return this.first(({ span }) => span.end > offset);
  }

  /** The index of the first edit that `is` holds for, which holds for all behind it too; their number where there is none. */
  private first(is: (edit: Edit) => boolean): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (is(this.edits[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

import type { Block } from '../syntax/block';
import { goesOnInHeading, type Heading, headingOf } from '../syntax/heading';
import { type Span, shifted } from '../text/span';
import type { Item } from './reading';

export interface Topic {
  readonly kind: 'enumeration' | 'heading' | 'marker';
  readonly marker: string;
  readonly title: string;
  /** Index in `turns`; undefined outside of any. */
  readonly turn: number | undefined;
  readonly span: Span;
}

/** Collects the topics of a transcript; its blocks are to be told in order. */
export class TopicTally {
  private readonly topics: Topic[] = [];
  private enumerations = new OpenEnumerations();
  /** Headings of which it is not known yet whether a turn goes on below them. */
  private pending: PlacedHeading[] = [];
  /** Whether the headings with which the text begins are behind. */
  private isTitled = false;

  /** A block that is a heading; `offset` is where it begins. */
  heading(block: Block, offset: number): void {
    const heading = headingOf(block.lines[0]!);
    if (heading) this.pending.push({ heading, span: shifted(heading.span, offset) });
  }

  /** A paragraph that belongs to no turn: what stood over it is part of the front matter, but for the title and what is marked. */
  frontMatter(): void {
    if (this.isTitled) this.settle(undefined, ({ form }) => form.needs === 'nothing' || form.id === 'brackets');
    else this.settle(undefined);
    this.isTitled = true;
  }

  /** A turn begins: the headings above it belong to none. */
  turnBegins(): void {
    this.settle(undefined);
    this.enumerations = new OpenEnumerations();
  }

  /** A paragraph of a turn, which therefore went on below the headings above; `offset` is where the paragraph begins. */
  paragraph(items: readonly Item[], offset: number, turn: number): void {
    this.settle(turn);
    for (const item of items)
      for (const sure of this.enumerations.add({ item, offset })) this.topics.push(enumerationTopic(sure, turn));
  }

  result(): Topic[] {
    this.settle(undefined);
    return this.topics.sort((a, b) => a.span.start - b.span.start);
  }

  private settle(turn: number | undefined, isTopic: (heading: Heading) => boolean = () => true): void {
    if (this.pending.length === 0) return;
    for (const { heading, span } of merged(this.pending)) {
      const { form, marker, title } = heading;
      if (isTopic(heading))
        this.topics.push({ kind: form.id === 'marker' ? 'marker' : 'heading', marker, title, turn, span });
    }
    this.pending = [];
  }
}

interface PlacedHeading {
  readonly heading: Heading;
  /** In the document. */
  readonly span: Span;
}

/** The headings, those that are set on several lines as one. */
function merged(headings: readonly PlacedHeading[]): PlacedHeading[] {
  const whole: PlacedHeading[] = [];
  for (const { heading, span } of headings) {
    const last = whole.at(-1);
    if (!last || !goesOnInHeading(last.heading, heading)) whole.push({ heading, span });
    else {
      const title = `${last.heading.title} ${heading.title}`;
      whole[whole.length - 1] = {
        heading: { ...last.heading, title },
        span: { start: last.span.start, end: span.end },
      };
    }
  }
  return whole;
}

function enumerationTopic({ item, offset }: PlacedItem, turn: number): Topic {
  return {
    kind: 'enumeration',
    marker: item.text,
    title: item.title,
    turn,
    span: { start: item.start + offset, end: item.end + offset },
  };
}

interface PlacedItem {
  readonly item: Item;
  readonly offset: number;
}

/** The enumerations of one turn: an item counts once a first and a second one of its style have been seen. */
class OpenEnumerations {
  private readonly open = new Map<string, { last: number; pending: PlacedItem | undefined }>();

  /** The items that are sure now: none, the item itself, or the first of its list together with it. */
  add(placed: PlacedItem): PlacedItem[] {
    const { style, ordinal } = placed.item.marker;
    const list = this.open.get(style.id);
    if (ordinal === 1) {
      this.open.set(style.id, { last: 1, pending: placed });
      return [];
    }
    if (!list || ordinal !== list.last + 1) return [];
    const sure = list.pending ? [list.pending, placed] : [placed];
    this.open.set(style.id, { last: ordinal, pending: undefined });
    return sure;
  }
}

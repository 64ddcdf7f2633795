import type { Block, FurnitureKind, Label, Role } from '../syntax/block';
import type { Transcript } from '../syntax/parse';
import { overlaps, type Span, shifted } from '../text/span';
import type { Reading } from './reading';
import type { Readings } from './readings';
import { type Topic, TopicTally } from './topics';

/** What the file is made of, for outline, folding and reports. Spans are offsets in the document. */
export interface Structure {
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly topics: readonly Topic[];
  readonly furniture: readonly Furniture[];
  readonly orphans: readonly Orphan[];
  /** The paragraphs (joined ones as one), in order, wherever they stand, without the blank lines around them. */
  readonly paragraphs: readonly Span[];
}

export interface Speaker {
  readonly name: string;
  /** The labels as printed (without layout spaces), each form once. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Characters spoken, without white space and labels. */
  readonly characters: number;
}

export interface Turn {
  /** From the label's first character to the end of the last line, its ending not included. */
  readonly span: Span;
  readonly label: Label;
  /** The label in the document. */
  readonly labelSpan: Span;
  /** The label as printed, without layout spaces. */
  readonly printedLabel: string;
  readonly speaker: string;
  /** Index in `speakers`. */
  readonly speakerIndex: number;
  readonly role: Role;
  /** Index in `turns` of the question that this turn answers. */
  readonly answers: number | undefined;
  /** The first characters of what is said, joined and without layout spaces; at most 80. */
  readonly excerpt: string;
}

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

export interface Orphan {
  readonly span: Span;
  readonly reason: string;
}

/** Puts the blocks together to turns, speakers and topics. Linear in the number of blocks; the text of a block is read once. */
export function structureOf(transcript: Transcript, readings: Readings): Structure {
  const speakers = new SpeakerTally();
  const turns: Omit<Turn, 'span'>[] = [];
  /** Where each turn ends, as far as is known. */
  const ends: number[] = [];
  const topics = new TopicTally();
  const furniture: Furniture[] = [];
  const paragraphs: Span[] = [];
  const asked = someoneAsks(transcript.blocks);

  let next = 0;
  let index = -1;
  for (const block of transcript.blocks) {
    index++;
    const offset = next;
    next += block.length;
    const span = solidSpan(block, offset);
    if (block.kind === 'furniture') furniture.push({ kind: block.furniture!, span });
    if (block.furniture === 'heading') topics.heading(block, offset);
    if (block.kind !== 'paragraph') continue;
    paragraphs.push(span);
    const insets = insetsOf(block, offset);
    for (const inset of insets) furniture.push(inset);
    if (!block.label && turns.length === 0) {
      topics.frontMatter();
      continue;
    }
    const reading = readings.at(index, block);
    if (reading.directions.length > 0) furniture.push(...directionsOf(reading, offset, insets));
    if (block.label) {
      topics.turnBegins();
      turns.push(turnOf(block, block.label, offset, reading, asked, speakers));
      ends.push(span.end);
    } else ends[ends.length - 1] = span.end;
    const turn = turns.length - 1;
    speakers.speaks(turns[turn]!.speakerIndex, reading.characters);
    topics.paragraph(reading.items, offset, turn);
  }
  furniture.sort((a, b) => a.span.start - b.span.start);
  return {
    speakers: speakers.result(),
    turns: turns.map((turn, index) => ({ ...turn, span: { start: turn.labelSpan.start, end: ends[index]! } })),
    topics: topics.result(),
    furniture,
    orphans: [],
    paragraphs,
  };
}

function turnOf(
  block: Block,
  label: Label,
  offset: number,
  reading: Reading,
  asked: boolean,
  speakers: SpeakerTally,
): Omit<Turn, 'span'> {
  const printed = block.lines[0]!.text.slice(label.span.start, label.span.end).replace(/[\s\u3000]/gu, '');
  return {
    label,
    labelSpan: shifted(label.span, offset),
    printedLabel: printed,
    speaker: label.name,
    speakerIndex: speakers.begins(label.name, printed),
    role: label.role ?? (asked ? 'answer' : 'statement'),
    answers: undefined,
    excerpt: reading.excerpt,
  };
}

function someoneAsks(blocks: Iterable<Block>): boolean {
  for (const { label } of blocks) if (label?.role === 'question') return true;
  return false;
}

/** The directions between what is said, but for those that run over other furniture. */
function directionsOf({ directions }: Reading, offset: number, insets: readonly Furniture[]): Furniture[] {
  return directions
    .map((span) => shifted(span, offset))
    .filter((direction) => !insets.some(({ span }) => overlaps(span, direction)))
    .map((span) => ({ kind: 'direction', span }));
}

/** The furniture in the midst of a paragraph that begins at `offset`. */
function insetsOf({ lines, insets }: Block, offset: number): readonly Furniture[] {
  if (insets.length === 0) return none;
  let at = 0;
  let next = offset;
  return insets.map(({ line: index, kind }) => {
    while (at < index) next += lines[at++]!.length;
    const { start, end } = lines[index]!.measure;
    return { kind, span: shifted({ start, end }, next) };
  });
}

const none: readonly never[] = [];

/** The span of a block that begins at `offset`, without the blank lines and the indent around it. */
function solidSpan(block: Block, offset: number): Span {
  const first = block.lines[0]!;
  let end = offset;
  for (let i = 0; i < block.solidLines - 1; i++) end += block.lines[i]!.length;
  const last = block.lines[Math.max(0, block.solidLines - 1)]!;
  return { start: offset + Math.min(first.start, first.text.length), end: end + last.end };
}

class SpeakerTally {
  private readonly indices = new Map<string, number>();
  private readonly entries: { name: string; labels: Set<string>; turns: number; characters: number }[] = [];

  begins(name: string, label: string): number {
    let index = this.indices.get(name);
    if (index === undefined) {
      index = this.entries.push({ name, labels: new Set(), turns: 0, characters: 0 }) - 1;
      this.indices.set(name, index);
    }
    this.entries[index]!.turns++;
    this.entries[index]!.labels.add(label);
    return index;
  }

  speaks(index: number, characters: number): void {
    this.entries[index]!.characters += characters;
  }

  result(): Speaker[] {
    return this.entries.map(({ labels, ...entry }) => ({ ...entry, labels: [...labels] }));
  }
}

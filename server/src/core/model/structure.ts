import type { Block, FurnitureKind, Label, Role } from '../syntax/block';
import type { Transcript } from '../syntax/parse';
import { overlaps, type Span, shifted } from '../text/span';
import { displacementsOf, type ExchangeLinks } from './exchange-links';
import { answersOf, type Displacement, type ExchangeTurn } from './exchanges';
import type { Reading } from './reading';
import type { Readings } from './readings';
import type { Speaker } from './speaker-tally';
import { type Topic, TopicTally } from './topics';
import { type PlacedBlock, solidEnd, spokenSpan, type TalliedTurns, TurnTally } from './turn-tally';

/** What the file is made of, for outline, folding and reports. Spans are offsets in the document. */
export interface Structure {
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly topics: readonly Topic[];
  readonly furniture: readonly Furniture[];
  readonly orphans: readonly Orphan[];
  /** The answers that stand apart from their questions, in order of place. */
  readonly displaced: readonly Displacement[];
  /** The paragraphs (joined ones as one), in order, wherever they stand, without the blank lines around them. */
  readonly paragraphs: readonly Span[];
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
  /** When it was said, as the label says: `00:12:30`. */
  readonly time: string | undefined;
  /** Index in `turns` of the question that this turn answers, wherever it stands. */
  readonly answers: number | undefined;
  /** The first characters of what is said, joined and without layout spaces; at most 80. */
  readonly excerpt: string;
  /** The block of its label. */
  readonly block: Block;
  /** What the pairing of questions and answers knows of it. */
  readonly evidence: ExchangeTurn;
}

export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

/** Text of which nobody here is the speaker. */
export interface Orphan {
  readonly span: Span;
  /** `column`: set in the column of the answers, under a question; `page`: it goes on from another page. */
  readonly reason: 'column' | 'page';
  /** The block with which it begins. */
  readonly block: Block;
}

/**
 * Puts the blocks together to turns, speakers and topics. Linear in the number of blocks; the text of a block is read
 * once.
 *
 * @param links Where answers stand apart from their questions.
 */
export function structureOf(transcript: Transcript, readings: Readings, links: ExchangeLinks): Structure {
  const tally = new TurnTally(transcript.profile, (index, block) => readings.factsAt(index, block));
  const topics = new TopicTally();
  const furniture: Furniture[] = [];
  const orphans: Orphan[] = [];
  let next = 0;
  let index = -1;
  for (const block of transcript.blocks) {
    index++;
    const offset = next;
    next += block.length;
    if (block.kind === 'furniture') furniture.push({ kind: block.furniture!, span: solidSpan(block, offset) });
    if (block.furniture === 'heading') topics.heading(block, offset);
    const place = tally.add(block, offset);
    if (!place) continue;
    const insets = insetsOf(block, offset);
    for (const inset of insets) furniture.push(inset);
    if (place === 'page') orphans.push({ span: solidSpan(block, offset), reason: 'page', block });
    if (place === 'front') topics.frontMatter();
    if (place !== 'turn') continue;
    const reading = readings.at(index, block);
    if (reading.directions.length > 0) furniture.push(...directionsOf(reading, offset, insets));
    if (block.label) topics.turnBegins();
    const turn = tally.turns.length - 1;
    tally.speakers.speaks(tally.turns[turn]!.voice, reading.characters);
    topics.paragraph(reading.items, offset, turn);
  }
  const tallied = tally.result();
  for (const { turn, paragraphs } of tallied.strays) {
    orphans.push(orphanOf(paragraphs));
    for (const { index, block } of paragraphs) tally.speakers.speaks(turn.voice, -readings.at(index, block).characters);
  }
  furniture.sort((a, b) => a.span.start - b.span.start);
  orphans.sort((a, b) => a.span.start - b.span.start);
  return {
    speakers: tally.speakers.result().speakers,
    ...turnsOf(tallied, readings, links),
    topics: tallied.strays.length > 0 ? topics.result().map((topic) => ownTopic(topic, tallied)) : topics.result(),
    furniture,
    orphans,
    // Few ask for them, and there are tens of thousands.
    get paragraphs() {
      return paragraphsOf(transcript);
    },
  };
}

function paragraphsOf({ blocks }: Transcript): Span[] {
  const paragraphs: Span[] = [];
  let offset = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(solidSpan(block, offset));
    offset += block.length;
  }
  return paragraphs;
}

/** The topic; of no turn where it stands in text of another page under one. */
function ownTopic(topic: Topic, { turns }: TalliedTurns): Topic {
  if (topic.turn === undefined || topic.span.end <= spokenSpan(turns[topic.turn]!).end) return topic;
  return { ...topic, turn: undefined };
}

function orphanOf(paragraphs: readonly PlacedBlock[]): Orphan {
  const first = paragraphs[0]!;
  const last = paragraphs.at(-1)!;
  const span = { start: solidSpan(first.block, first.offset).start, end: solidSpan(last.block, last.offset).end };
  return { span, reason: 'column', block: first.block };
}

function turnsOf(
  { turns, roles, evidence }: TalliedTurns,
  readings: Readings,
  links: ExchangeLinks,
): Pick<Structure, 'turns' | 'displaced'> {
  const blocks = turns.map(({ block }) => block);
  // Who asks may have changed since they were paired.
  const displaced = displacementsOf(blocks, links).filter(
    ({ turn, question }) => roles[turn] === 'answer' && roles[question] === 'question',
  );
  const answers = answersOf(evidence, displaced);
  const found = turns.map((turn, index): Turn => {
    const { block, label, offset, printedLabel } = turn;
    return {
      span: { start: offset + label.span.start, end: spokenSpan(turn).end },
      label,
      labelSpan: shifted(label.span, offset),
      printedLabel,
      speaker: label.name,
      speakerIndex: evidence[index]!.speaker,
      role: roles[index]!,
      time: label.time,
      answers: answers[index],
      excerpt: readings.at(turn.index, block).excerpt,
      block,
      evidence: evidence[index]!,
    };
  });
  return { turns: found, displaced };
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
  return { start: offset + Math.min(first.start, first.text.length), end: solidEnd({ block, offset }) };
}

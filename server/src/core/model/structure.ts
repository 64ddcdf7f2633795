import type { Block, FurnitureKind, Label, Role } from '../syntax/block';
import type { Convention } from '../syntax/convention';
import { jumpOf } from '../syntax/jump-line';
import type { Transcript } from '../syntax/parse';
import { withoutLayoutSpaces } from '../text/layout-spaces';
import { overlaps, type Span, shifted } from '../text/span';
import { Examination } from './examination';
import { displacementsOf, type ExchangeLinks } from './exchange-links';
import { answersOf, type Displacement, type ExchangeTurn } from './exchanges';
import type { Reading } from './reading';
import type { Readings } from './readings';
import { rolesOf } from './roles';
import { type Speaker, SpeakerTally } from './speaker-tally';
import { StrayTally } from './strays';
import { type Topic, TopicTally } from './topics';

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
  /** What pairing knows of it. */
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
}

/**
 * Puts the blocks together to turns, speakers and topics. Linear in the number of blocks; the text of a block is read
 * once.
 *
 * @param links Where answers stand apart from their questions.
 */
export function structureOf(transcript: Transcript, readings: Readings, links: ExchangeLinks): Structure {
  const speakers = new SpeakerTally();
  const begun: BegunTurn[] = [];
  const topics = new TopicTally();
  const furniture: Furniture[] = [];
  const orphans: Orphan[] = [];
  const paragraphs: Span[] = [];
  const { conventions } = transcript.profile;
  const examination = conventions.some(({ id }) => id === 'us-court') ? new Examination() : undefined;

  /** The turn that is going on: none before the first label, and none between a closing line and the next label. */
  let open: BegunTurn | undefined;
  let pageBreak: 'closing' | 'from' | undefined;
  let next = 0;
  let index = -1;
  for (const block of transcript.blocks) {
    index++;
    const offset = next;
    next += block.length;
    const span = solidSpan(block, offset);
    examination?.follow(block);
    if (block.kind === 'furniture') furniture.push({ kind: block.furniture!, span });
    if (block.furniture === 'heading') topics.heading(block, offset);
    const broken = pageBreakOf(block);
    if (broken) {
      open = undefined;
      pageBreak = broken;
    }
    if (block.kind !== 'paragraph') continue;
    paragraphs.push(span);
    const insets = insetsOf(block, offset);
    for (const inset of insets) furniture.push(inset);
    if (!block.label && !open) {
      if (pageBreak === 'from') orphans.push({ span, reason: 'page' });
      else topics.frontMatter();
      continue;
    }
    const reading = readings.at(index, block);
    if (reading.directions.length > 0) furniture.push(...directionsOf(reading, offset, insets));
    if (block.label) {
      const { name, convention } = block.label;
      const label = formOf(block, block.label);
      const voice = speakers.begins(examination?.nameOf(name, convention) ?? name, convention, label);
      topics.turnBegins();
      open = {
        block,
        label: block.label,
        offset,
        voice,
        first: reading,
        excerpt: reading.excerpt,
        end: 0,
        endsAsking: false,
        afterBreak: pageBreak !== undefined,
        others: [],
      };
      begun.push(open);
      pageBreak = undefined;
    } else if (open!.first.endsAsking) open!.others.push({ span, reading });
    open!.end = span.end;
    open!.endsAsking ||= reading.endsAsking;
    speakers.speaks(open!.voice, reading.characters);
    topics.paragraph(reading.items, offset, begun.length - 1);
    if (reading.closesRecord) open = undefined;
  }
  const roles = rolesOfTurns(begun, speakers.result().ofVoice, conventions);
  orphans.push(...takeStrays(begun, roles, speakers));
  furniture.sort((a, b) => a.span.start - b.span.start);
  orphans.sort((a, b) => a.span.start - b.span.start);
  const people = speakers.result();
  return {
    speakers: people.speakers,
    ...turnsOf(begun, roles, people.ofVoice, conventions, links),
    topics: topics.result(),
    furniture,
    orphans,
    paragraphs,
  };
}

/** What ends an article within a page: `（上接A04版）` stands over text of another one. */
function pageBreakOf({ furniture, lines }: Block): 'closing' | 'from' | undefined {
  if (furniture === 'closing') return 'closing';
  return furniture === 'jump' && jumpOf(lines[0]!.text)?.direction === 'from' ? 'from' : undefined;
}

/** A turn as far as is known while its paragraphs are read. */
interface BegunTurn {
  readonly block: Block;
  readonly label: Label;
  readonly offset: number;
  /** Under which name it is said. */
  readonly voice: number;
  readonly first: Reading;
  readonly excerpt: string;
  end: number;
  endsAsking: boolean;
  readonly afterBreak: boolean;
  /** The other paragraphs of a turn that asks in the first. */
  readonly others: { readonly span: Span; readonly reading: Reading }[];
}

function rolesOfTurns(
  begun: readonly BegunTurn[],
  speakerOfVoice: readonly number[],
  conventions: readonly Convention[],
): Role[] {
  const kindOf = kindsOf(conventions);
  return rolesOf(
    begun.map(({ label, voice, endsAsking }) => ({
      speaker: speakerOfVoice[voice]!,
      said: label.role,
      endsAsking,
      kind: kindOf(label),
    })),
  );
}

function kindsOf(conventions: readonly Convention[]): (label: Label) => 'debate' | 'interview' {
  const debates = new Set(conventions.filter(({ kind }) => kind === 'debate').map(({ id }) => id));
  return (label) => (debates.has(label.convention) ? 'debate' : 'interview');
}

/** Ends the turns under which text of another page stands, and returns that text. */
function takeStrays(begun: readonly BegunTurn[], roles: readonly Role[], speakers: SpeakerTally): Orphan[] {
  const tally = new StrayTally();
  for (const [index, { first }] of begun.entries()) tally.add(roles[index]!, first);
  const found: Orphan[] = [];
  for (const [index, turn] of begun.entries()) {
    if (roles[index] !== 'question' || turn.others.length === 0) continue;
    const stray = tally.firstStray(turn.others.map(({ reading }) => reading));
    if (stray < 0) continue;
    const strays = turn.others.slice(stray);
    for (const { reading } of strays) speakers.speaks(turn.voice, -reading.characters);
    turn.end = stray > 0 ? turn.others[stray - 1]!.span.end : solidSpan(turn.block, turn.offset).end;
    found.push({ span: { start: strays[0]!.span.start, end: strays.at(-1)!.span.end }, reason: 'column' });
  }
  return found;
}

function turnsOf(
  begun: readonly BegunTurn[],
  roles: readonly Role[],
  speakerOfVoice: readonly number[],
  conventions: readonly Convention[],
  links: ExchangeLinks,
): Pick<Structure, 'turns' | 'displaced'> {
  const kindOf = kindsOf(conventions);
  const evidence = begun.map(
    ({ label, voice, afterBreak }, index): ExchangeTurn => ({
      role: roles[index]!,
      speaker: speakerOfVoice[voice]!,
      inInterview: kindOf(label) === 'interview',
      afterBreak,
    }),
  );
  const displaced = displacementsOf(
    begun.map(({ block }) => block),
    links,
  );
  const answers = answersOf(evidence, displaced);
  const turns = begun.map(({ block, label, offset, voice, excerpt, end }, index) => ({
    span: { start: offset + label.span.start, end },
    label,
    labelSpan: shifted(label.span, offset),
    printedLabel: printedLabel(block, label),
    speaker: label.name,
    speakerIndex: speakerOfVoice[voice]!,
    role: roles[index]!,
    time: label.time,
    answers: answers[index],
    excerpt,
    block,
    evidence: evidence[index]!,
  }));
  return { turns, displaced };
}

/** The label without layout spaces. */
function printedLabel({ lines }: Block, { span }: Label): string {
  const [first, second] = lines;
  const printed = first!.text.slice(span.start, span.end);
  const rest = span.end > first!.length ? second!.text.slice(0, span.end - first!.length) : '';
  return withoutLayoutSpaces(`${printed} ${rest}`);
}

/** The label without its time, so that a speaker has few forms of it. */
function formOf(block: Block, label: Label): string {
  const printed = printedLabel(block, label);
  const time = label.time === undefined ? '' : withoutLayoutSpaces(label.time);
  const at = printed.indexOf(time);
  if (time === '' || at < 0) return printed;
  const before = printed.slice(0, at).replace(/[[(（]$/u, '');
  return (before.trim() + printed.slice(at + time.length).replace(/^[\])）]/u, '')).trim();
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

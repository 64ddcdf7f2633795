import type { Block, Label, Role } from '../syntax/block';
import { jumpOf } from '../syntax/jump-line';
import type { Profile } from '../syntax/profile';
import type { Span } from '../text/span';
import { type BlockFacts, factsOf } from './block-facts';
import { Examination } from './examination';
import type { ExchangeTurn } from './exchanges';
import { rolesOf } from './roles';
import { SpeakerTally } from './speaker-tally';
import { type Setting, StrayTally } from './strays';

/** A paragraph of a turn. */
export interface PlacedBlock {
  readonly block: Block;
  /** Offset in the document. */
  readonly offset: number;
  readonly index: number;
}

/** A turn as its label begins it, with the paragraphs said in it. */
export interface TalliedTurn extends PlacedBlock {
  readonly label: Label;
  /** The label as printed, without layout spaces. */
  readonly printedLabel: string;
  /** Under which name it is said. */
  readonly voice: number;
  /** The last paragraph, and where it begins: no object for each of tens of thousands. */
  lastBlock: Block;
  lastOffset: number;
  /** The first paragraph that ends with a question. */
  asked: PlacedBlock | undefined;
  /** Whether it stands after a closing line or a line that says that an article comes from another page. */
  readonly afterBreak: boolean;
  readonly first: Setting;
  /** The paragraphs after that one. */
  readonly others: PlacedBlock[];
}

/** All turns of a text, with what only all of them can tell. */
export interface TalliedTurns {
  readonly turns: readonly TalliedTurn[];
  /** By turn. */
  readonly roles: readonly Role[];
  readonly evidence: readonly ExchangeTurn[];
  readonly strays: readonly Stray[];
}

/** Text of another page that stands under a question; it is no part of the turn. */
export interface Stray {
  readonly turn: TalliedTurn;
  readonly paragraphs: readonly PlacedBlock[];
}

/** What kind of place a paragraph stands in: in a turn, before the first one, or under a line that brings it from another page. */
export type ParagraphPlace = 'turn' | 'front' | 'page';

/** Puts blocks together to turns, and tells who asks in them; the blocks of a text are to be told in order. */
export class TurnTally {
  readonly turns: TalliedTurn[] = [];
  readonly speakers = new SpeakerTally();
  private readonly examination: Examination | undefined;
  /** The turn that is going on: none before the first label, and none between a closing line and the next label. */
  private open: TalliedTurn | undefined;
  private pageBreak: 'closing' | 'from' | undefined;
  /** Whether a line said that the article goes on elsewhere, and none yet that it comes from there. */
  private jumped = false;
  private count = 0;

  /**
   * @param factsAt What each paragraph tells by itself, by its index; read anew where nobody has it at hand.
   */
  constructor(
    private readonly profile: Pick<Profile, 'conventions' | 'language'>,
    private readonly factsAt: (index: number, block: Block) => BlockFacts = (_index, block) => factsOf(block),
  ) {
    const { conventions, language } = profile;
    const isRecord = language === 'en' && conventions.some(({ id }) => id === 'us-court');
    this.examination = isRecord ? new Examination() : undefined;
  }

  /** Takes in the next block, which begins at `offset`; says where it stands if it is a paragraph. */
  add(block: Block, offset: number): ParagraphPlace | undefined {
    const index = this.count++;
    this.examination?.follow(block);
    if (block.furniture === 'closing') this.breakOff('closing');
    if (block.furniture === 'jump') this.jump(block);
    if (block.kind !== 'paragraph') return undefined;
    if (!block.label && !this.open) return this.pageBreak === 'from' ? 'page' : 'front';
    const facts = this.factsAt(index, block);
    const open = block.label ? this.begin({ block, offset, index }, block.label, facts) : this.open!;
    if (open.asked) open.others.push({ block, offset, index });
    else if (facts.endsAsking) open.asked = { block, offset, index };
    open.lastBlock = block;
    open.lastOffset = offset;
    if (facts.endsRecord) this.open = undefined;
    return 'turn';
  }

  /** The turns, once all blocks are told. */
  result(): TalliedTurns {
    const speakerOf = this.speakers.result().ofVoice;
    const roles = this.roles(speakerOf);
    const evidence = this.turns.map(({ label, voice, afterBreak }, index) => ({
      role: roles[index]!,
      speaker: speakerOf[voice]!,
      inInterview: !this.isDebate(label) || label.role !== undefined,
      afterBreak,
    }));
    return { turns: this.turns, roles, evidence, strays: this.takeStrays(roles) };
  }

  private roles(speakerOf: readonly number[]): Role[] {
    return rolesOf(
      this.turns.map(({ label, voice, asked }) => ({
        speaker: speakerOf[voice]!,
        said: label.role,
        endsAsking: asked !== undefined,
        kind: this.isDebate(label) ? 'debate' : 'interview',
      })),
    );
  }

  /** Takes the text of other pages out of the questions under which it stands. */
  private takeStrays(roles: readonly Role[]): Stray[] {
    const tally = new StrayTally();
    for (const [index, { first }] of this.turns.entries()) tally.add(roles[index]!, first);
    const found: Stray[] = [];
    for (const [index, turn] of this.turns.entries()) {
      if (roles[index] !== 'question' || turn.others.length === 0) continue;
      const first = tally.firstStray(turn.others.map(({ index, block }) => this.factsAt(index, block).setting));
      if (first < 0) continue;
      found.push({ turn, paragraphs: turn.others.slice(first) });
      const last = turn.others[first - 1] ?? turn.asked ?? turn;
      turn.lastBlock = last.block;
      turn.lastOffset = last.offset;
    }
    return found;
  }

  /** `（上接A04版）` stands over text of another page, but for one that is the other end of a jump line above it. */
  private jump({ lines }: Block): void {
    const direction = jumpOf(lines[0]!.text)?.direction;
    if (direction === 'from' && !this.jumped) this.breakOff('from');
    this.jumped = direction === 'to';
  }

  private breakOff(how: 'closing' | 'from'): void {
    this.open = undefined;
    this.pageBreak = how;
  }

  private begin(placed: PlacedBlock, label: Label, { setting, printedLabel, labelForm }: BlockFacts): TalliedTurn {
    const { block, offset, index } = placed;
    const name = this.examination?.nameOf(label.name, label.convention) ?? label.name;
    const turn: TalliedTurn = {
      block,
      offset,
      index,
      label,
      printedLabel,
      voice: this.speakers.begins(name, label.convention, labelForm),
      lastBlock: block,
      lastOffset: offset,
      asked: undefined,
      afterBreak: this.pageBreak !== undefined,
      first: setting,
      others: [],
    };
    this.turns.push(turn);
    this.open = turn;
    this.pageBreak = undefined;
    return turn;
  }

  private isDebate({ convention }: Label): boolean {
    return this.profile.conventions.some(({ id, kind }) => id === convention && kind === 'debate');
  }
}

/** Where the text of a block ends, without the blank lines behind it; an offset in the document. */
export function solidEnd({ block: { lines, solidLines }, offset }: Omit<PlacedBlock, 'index'>): number {
  let end = offset;
  for (let i = 0; i < solidLines - 1; i++) end += lines[i]!.length;
  return end + lines[Math.max(0, solidLines - 1)]!.end;
}

/** What is said in a turn: the label left out, and text of other pages; offsets in the document. */
export function spokenSpan({ offset, label, lastBlock, lastOffset }: TalliedTurn): Span {
  return { start: offset + label.span.end, end: solidEnd({ block: lastBlock, offset: lastOffset }) };
}

import type { Line } from '../text/lines';
import type { Block, FurnitureKind } from './block';
import { mayBeUnpaired } from './paired-marks';
import { type Spacing, spacingOf } from './spacing';

/** What is known of a block that stands apart from its place in what was said. */
export type Apart =
  | {
      /** It begins the answer to a question that stands elsewhere. */
      readonly kind: 'answer';
      readonly question: Block;
      /** Who asks, and the first words of it. */
      readonly speaker: string;
      readonly excerpt: string;
    }
  | {
      /** It was not said by whom it stands under. */
      readonly kind: 'stray';
    };

/** A line of a block and where it begins in the block. */
export class PlacedLine {
  private knownSpacing: Spacing | undefined;

  constructor(
    readonly line: Line,
    readonly offset: number,
    /** What the page printed, in the midst of a paragraph or alone; undefined for text. */
    readonly furniture: FurnitureKind | undefined,
  ) {}

  /** The layout gaps of the line; looked for once, though several rules ask. */
  get spacing(): Spacing {
    this.knownSpacing ??= spacingOf(this.line);
    return this.knownSpacing;
  }
}

/** What a block is made of, as bits of `Unit.makeup`. */
export const BlockTrait = {
  Joint: 1,
  /** The block is furniture, or a page printed some in its midst. */
  Furniture: 2,
  Label: 4,
  Gutter: 8,
} as const;

/**
 * What a rule may look at: one block and its neighbours. Nothing beyond, or the finding would not be checked again
 * when what it rests on changes.
 */
export class Unit {
  private knownLines: readonly PlacedLine[] | undefined;
  private knownUnpaired: boolean | undefined;

  /** What occurs anywhere in the block, as bits of `Trait`: a rule that needs what is not there can stop at once. */
  readonly traits: number;
  /** What the block is made of, as bits of `BlockTrait`. */
  readonly makeup: number;

  constructor(
    readonly block: Block,
    readonly previous: Block | undefined,
    readonly next: Block | undefined,
    readonly apart: Apart | undefined = undefined,
  ) {
    let traits = 0;
    for (const line of block.lines) traits |= line.traits;
    this.traits = traits;
    this.makeup = makeupOf(block);
  }

  /** The lines up to the last that is not blank. */
  get lines(): readonly PlacedLine[] {
    this.knownLines ??= placedLines(this.block);
    return this.knownLines;
  }

  /** Whether its quotation marks or brackets may not come in pairs; looked for once, though several rules ask. */
  get mayBeUnpaired(): boolean {
    this.knownUnpaired ??= mayBeUnpaired(this);
    return this.knownUnpaired;
  }

  /** The indices in `lines` of those that are furniture of one kind. */
  furniture(kind: FurnitureKind): number[] {
    const { furniture, insets } = this.block;
    if (furniture !== kind && insets.length === 0) return [];
    return this.lines.flatMap((placed, index) => (placed.furniture === kind ? [index] : []));
  }
}

/** Each block of a text with its neighbours. */
export function* unitsOf(blocks: Iterable<Block>): Generator<Unit, void> {
  let previous: Block | undefined;
  let block: Block | undefined;
  for (const next of blocks) {
    if (block) yield new Unit(block, previous, next);
    previous = block;
    block = next;
  }
  if (block) yield new Unit(block, previous, undefined);
}

function makeupOf({ joints, furniture, insets, label, gutter }: Block): number {
  let makeup = joints.length > 0 ? BlockTrait.Joint : 0;
  if (furniture || insets.length > 0) makeup |= BlockTrait.Furniture;
  if (label) makeup |= BlockTrait.Label;
  return gutter === undefined ? makeup : makeup | BlockTrait.Gutter;
}

function placedLines(block: Block): PlacedLine[] {
  const insets = block.insets.length > 0 ? new Map(block.insets.map(({ line, kind }) => [line, kind])) : undefined;
  const placed: PlacedLine[] = [];
  let offset = 0;
  for (let i = 0; i < block.solidLines; i++) {
    const line = block.lines[i]!;
    placed.push(new PlacedLine(line, offset, insets?.get(i) ?? block.furniture));
    offset += line.length;
  }
  return placed;
}

import type { Line } from '../text/lines';
import type { Block } from './block';
import { type Spacing, spacingOf } from './spacing';

/** A line of a block and where it begins in the block. */
export class PlacedLine {
  private knownSpacing: Spacing | undefined;

  constructor(
    readonly line: Line,
    readonly offset: number,
  ) {}

  /** The layout gaps of the line; looked for once, though several rules ask. */
  get spacing(): Spacing {
    this.knownSpacing ??= spacingOf(this.line);
    return this.knownSpacing;
  }
}

/**
 * What a rule may look at: one block and its neighbours. Nothing beyond, or the finding would not be checked again
 * when what it rests on changes.
 */
export class Unit {
  private knownLines: readonly PlacedLine[] | undefined;

  /** What occurs anywhere in the block, as bits of `Trait`: a rule that needs what is not there can stop at once. */
  readonly traits: number;

  constructor(
    readonly block: Block,
    readonly previous: Block | undefined,
    readonly next: Block | undefined,
  ) {
    let traits = 0;
    for (const line of block.lines) traits |= line.measure.traits;
    this.traits = traits;
  }

  /** The lines up to the last that is not blank. */
  get lines(): readonly PlacedLine[] {
    this.knownLines ??= placedLines(this.block);
    return this.knownLines;
  }
}

function placedLines(block: Block): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let offset = 0;
  for (let i = 0; i < block.solidLines; i++) {
    const line = block.lines[i]!;
    placed.push(new PlacedLine(line, offset));
    offset += line.length;
  }
  return placed;
}

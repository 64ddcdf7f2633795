import type { Lines } from '../text/lines';
import { type Block, isRunOver } from './block';

/** So many blocks are remembered. */
const mostBlocks = 512;

/**
 * Blocks that were read before, for stretches of a text that stand in it again: minutes print votes and forms over and
 * over, and extraction whole pages twice. Where the lines of a block are those of an earlier one, and the lines around it
 * as far as it may depend on them, it is the same block.
 */
export class BlocksBefore {
  /** The last blocks, each in the place of its number, which counts all, modulo `mostBlocks`: those that may come again. */
  private readonly blocks: (Block | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly runOver: boolean[] = [];
  private count = 0;
  /** By group of lines, the number of the last block that began with such a line. */
  private readonly latest = new Map<number, number>();
  /** Where the last block began over which no paragraph runs: what begins later does not depend on what is far above it. */
  private settled = 0;
  /** Lines that read the same as those so many lines, `shift`, before. */
  private alike = { from: 0, to: 0, shift: 0 };

  /** @param reach As `contextReach` says. */
  constructor(
    private readonly lines: Lines,
    private readonly reach: number,
  ) {}

  /** The block that begins at a line, if it was read before; a new object, as places are told by it. */
  at(line: number): Block | undefined {
    const number = this.latest.get(this.lines.groupOf(line));
    if (number === undefined || number < this.count - mostBlocks) return undefined;
    const block = this.blocks[number % mostBlocks];
    if (!block) return undefined;
    let next = number + 1;
    while (next < this.count && next - number <= this.reach && this.runOver[next % mostBlocks]) next++;
    if (next === this.count || this.runOver[next % mostBlocks]) return undefined;
    const shift = line - this.startOf(number);
    const to = this.startOf(next) + shift + this.reach;
    if (!this.isAlike({ from: Math.max(0, this.settled - this.reach), to, shift }, line)) return undefined;
    return { ...block, isAgain: true };
  }

  /** Takes in the block that begins at a line; they are to be told in order. */
  add(line: number, block: Block): void {
    const place = this.count % mostBlocks;
    const isRepeated = this.areRepeated(line - 1, line + block.lines.length + 1);
    this.runOver[place] = isRunOver(block);
    this.starts[place] = line;
    this.blocks[place] = isRepeated ? block : undefined;
    if (isRepeated) this.latest.set(this.lines.groupOf(line), this.count);
    if (!this.runOver[place]) this.settled = line;
    this.count++;
  }

  /** Whether all of some lines stand elsewhere too: few do where a text does not repeat itself, and nothing else is kept. */
  private areRepeated(from: number, to: number): boolean {
    for (let line = from; line < to; line++) if (this.lines.groupOf(line) < 0) return false;
    return true;
  }

  private startOf(number: number): number {
    return this.starts[number % mostBlocks]!;
  }

  /**
   * Whether the lines `from` to `to` (exclusive), which lie around `line`, read the same as those `shift` lines before. What
   * was compared for the last block is not compared again.
   */
  private isAlike({ from, to, shift }: BlocksBefore['alike'], line: number): boolean {
    if (this.alike.shift !== shift || line > this.alike.to) this.alike = { from: line, to: line, shift };
    const { alike } = this;
    while (alike.to < to && this.readsAlike(alike.to, shift)) alike.to++;
    if (alike.to < to) return false;
    while (alike.from > from && this.readsAlike(alike.from - 1, shift)) alike.from--;
    return alike.from <= from;
  }

  private readsAlike(line: number, shift: number): boolean {
    const group = this.lines.groupOf(line);
    return group >= 0 && group === this.lines.groupOf(line - shift);
  }
}

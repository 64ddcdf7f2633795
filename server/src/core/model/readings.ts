import type { Block } from '../syntax/block';
import type { BlockChange } from '../syntax/parse';
import { linesAStep } from '../syntax/steps';
import { ChunkedList } from '../text/chunked-list';
import { type BlockFacts, factsOf } from './block-facts';
import { type Reading, readingOf } from './reading';

/** What is known of one block. */
interface Cell {
  reading: Reading | undefined;
  facts: BlockFacts | undefined;
}

/** The readings of the blocks of a text, each made when first asked for and kept as long as its block. */
export class Readings {
  private constructor(private readonly cells: ChunkedList<Cell>) {}

  /** For a text of so many blocks. */
  static of(blocks: number): Readings {
    return new Readings(ChunkedList.of(empty(blocks), []));
  }

  /** The readings after some blocks were replaced; those of the others are kept. */
  after({ at, removed, inserted }: BlockChange): Readings {
    return new Readings(this.cells.splice(at, removed, empty(inserted)));
  }

  /** Makes those of all paragraphs, in steps between which others can do their work. */
  *making(blocks: Iterable<Block>): Generator<void, void> {
    let index = 0;
    let since = 0;
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        this.at(index, block);
        this.factsAt(index, block);
      }
      index++;
      since += block.lines.length;
      if (since < linesAStep) continue;
      since = 0;
      yield;
    }
  }

  /** The reading of the block with this index. */
  at(index: number, block: Block): Reading {
    const cell = this.cells.at(index)!;
    cell.reading ??= readingOf(block);
    return cell.reading;
  }

  /** What the block with this index tells of the turn that it belongs to. */
  factsAt(index: number, block: Block): BlockFacts {
    const cell = this.cells.at(index)!;
    cell.facts ??= factsOf(block);
    return cell.facts;
  }
}

function empty(count: number): Cell[] {
  return Array.from({ length: count }, () => ({ reading: undefined, facts: undefined }));
}

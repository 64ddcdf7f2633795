import type { Analysis } from '../analysis';
import type { Block, FurnitureKind, Label } from '../syntax/block';
import { blockAt, offsetOfBlock, reparse, type Transcript } from '../syntax/parse';
import { type Edit, inOrder } from '../text/span';

/**
 * How the text would be read after the edits, under the same profile. Every operation asks it before it offers what it
 * made: no convention has to say how its labels are written, for the reading of them says whether one is right.
 */
export function transcriptAfter({ blocks }: Analysis, edits: readonly Edit[]): Transcript {
  return inOrder(edits).reduceRight((transcript, edit) => {
    const { store, change } = transcript.lines.edit(edit);
    return reparse(transcript, store, change).transcript;
  }, blocks);
}

/** The label that begins at an offset. */
export function labelAt(transcript: Transcript, offset: number): Label | undefined {
  const { block, start } = placedBlockAt(transcript, offset);
  return block.label && start + block.label.span.start === offset ? block.label : undefined;
}

/** Where the label ends that begins at an offset. */
export function labelEnd(transcript: Transcript, offset: number): number | undefined {
  const { block, start } = placedBlockAt(transcript, offset);
  return block.label && start + block.label.span.end;
}

/** The kind of furniture that the lines at an offset are. */
export function furnitureAt(transcript: Transcript, offset: number): FurnitureKind | undefined {
  return placedBlockAt(transcript, offset).block.furniture;
}

/** The block in which an offset lies, and the offset at which it begins. */
export function placedBlockAt(
  transcript: Transcript,
  offset: number,
): { readonly block: Block; readonly start: number } {
  const index = blockAt(transcript, offset);
  return { block: transcript.blocks.at(index)!, start: offsetOfBlock(transcript, index) };
}

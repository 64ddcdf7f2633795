import type { Edit } from '../text/span';
import type { Block, Joint } from './block';
import { NumberedLine } from './line-numbers';

/**
 * The joints of one kind at which lines can be joined as they are: no furniture stands between them, no numbers tell
 * where each line stood, and they are not those of two columns.
 */
export function openJoints(block: Block, kind: Joint['kind']): Joint[] {
  const { lines, insets } = block;
  if (block.gutter !== undefined) return [];
  return block.joints.filter(
    ({ kind: own, from, to }) =>
      own === kind &&
      !(lines[from] instanceof NumberedLine || lines[to] instanceof NumberedLine) &&
      !insets.some(({ line }) => line > from && line < to),
  );
}

/**
 * The edits that join the lines at the joints of a block, which come in ascending order: each ending, the space around
 * it and blank lines between give way to the glue, and with them a hyphen that says nothing once its line goes on.
 * Offsets in the block.
 */
export function joinEdits({ lines }: Block, joints: readonly Joint[]): Edit[] {
  const edits: Edit[] = [];
  let line = 0;
  let offset = 0;
  const offsetOf = (index: number) => {
    for (; line < index; line++) offset += lines[line]!.length;
    return offset;
  };
  for (const { from, to, end: joiningEnd, glue } of joints) {
    const start = offsetOf(from) + joiningEnd;
    const end = offsetOf(to) + lines[to]!.measure.start;
    edits.push({ span: { start, end }, newText: glue });
  }
  return edits;
}

/** Where the text of a line ends, white space at its end left out; an offset in the block. */
export function endOfLine({ lines }: Block, index: number): number {
  let offset = 0;
  for (let i = 0; i < index; i++) offset += lines[i]!.length;
  return offset + lines[index]!.measure.end;
}

import type { Edit } from '../text/span';
import type { Unit } from './unit';

/**
 * The edit that removes a line of furniture, `index` in the lines of the unit. Where it is all that stands between two
 * lines of text an empty line stays in its place: the text broke off here, as before a blank line, and whether it goes
 * on is to be judged as there. Offsets in the block.
 */
export function furnitureRemoval(unit: Unit, index: number): Edit {
  const { line, offset } = unit.lines[index]!;
  const keepsGap = isTextAbove(unit, index) && isSolidBelow(unit, index);
  return { span: { start: offset, end: offset + (keepsGap ? line.text.length : line.length) }, newText: '' };
}

/** Whether the line above is neither blank nor furniture itself, which leaves a gap when it goes. */
function isTextAbove({ lines, previous }: Unit, index: number): boolean {
  const above = lines[index - 1];
  if (above) return !above.line.isBlank && above.furniture === undefined;
  return previous?.kind === 'paragraph' && !previous.lines.at(-1)!.isBlank;
}

function isSolidBelow({ block, next }: Unit, index: number): boolean {
  const below = block.lines[index + 1] ?? next?.lines[0];
  return below !== undefined && !below.isBlank;
}

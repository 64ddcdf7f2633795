import type { Edit } from '../text/span';
import type { Joint } from './block';
import { joiningEnd } from './joining';
import type { PlacedLine } from './unit';

/**
 * The edit that joins the two lines of a joint: the ending, the space around it and blank lines between give way to the
 * glue, and with them a soft hyphen, which says nothing once its line goes on.
 */
export function joinEdit(lines: readonly PlacedLine[], { from, to, glue }: Joint): Edit {
  const a = lines[from]!;
  const b = lines[to]!;
  return { span: { start: a.offset + joiningEnd(a.line), end: b.offset + b.line.measure.start }, newText: glue };
}

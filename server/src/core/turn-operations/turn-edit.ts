import type { LineStore } from '../text/lines';
import type { Edit, Span } from '../text/span';

/** What an operation on turns does to a text. */
export interface TurnEdit {
  /** In order of place; they do not overlap. */
  readonly edits: readonly Edit[];
  /** Where the cursor belongs afterwards: an offset in the text after the edits. */
  readonly cursor: number;
}

/** The edit that puts `newText` in the place of `span` and touches only what differs, so that marks beside it survive. */
export function replacement(lines: LineStore, span: Span, newText: string): Edit {
  const old = lines.slice(span);
  const most = Math.min(old.length, newText.length);
  let head = 0;
  while (head < most && old[head] === newText[head]) head++;
  while (head > 0 && isHalf(old, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  while (tail > 0 && isHalf(old, old.length - tail)) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

/** Whether a character of two code units, or a line ending of two, would be cut at `index`. */
function isHalf(text: string, index: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(index - 1, index + 1));
}

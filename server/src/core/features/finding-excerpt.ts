import type { PlacedFinding } from '../finding';
import type { LineStore } from '../text/lines';

/** A finding with what stands beside it, to be read in one line of a list. */
export interface FindingExcerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How many UTF-16 units are shown. */
const shown = { before: 12, text: 60, after: 40 } as const;

/** Line ends within the finding are shown as `↵`, and what is cut as `…`; no half of a character is left at a cut. */
export function findingExcerpt(
  lines: LineStore,
  { span: { start, end } }: Pick<PlacedFinding, 'span'>,
): FindingExcerpt {
  const lineStart = lines.offsetOfLine(lines.positionAt(start).line);
  const lineEnd = lines.offsetOfLine(lines.positionAt(end).line + 1);
  const from = Math.max(lineStart, start - shown.before);
  const before = lines.slice({ start: from, end: start });
  const text = lines.slice({ start, end: Math.min(end, start + shown.text) });
  const after = lines.slice({ start: end, end: Math.min(lineEnd, end + shown.after) });
  return {
    before: (from > lineStart ? '…' : '') + inOneLine(before.trimStart()),
    text: inOneLine(text) + (end > start + shown.text ? '…' : ''),
    after: end > start + shown.text ? '' : inOneLine(after.trimEnd()),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, '↵').replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

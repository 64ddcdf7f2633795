import type { LineStore } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { cellsOf, fitted, visible } from './cells';

/** The part of a line around a span as a terminal shows it, and the marks that stand under the span. */
export interface Excerpt {
  readonly text: string;
  readonly underline: string;
}

/** How much of the line before the span is shown where the line is too long to be shown whole. UTF-16 code units. */
const leading = 20;

/**
 * The line on which `span` begins, cut to `columns` cells; a span that goes on below is marked to the line's end.
 * It looks at no more of the line than it may show.
 */
export function excerptOf(lines: LineStore, span: Span, columns: number): Excerpt {
  const { line, character: start } = lines.positionAt(span.start);
  const { text } = lines.line(line)!;
  const end = Math.min(text.length, start + (span.end - span.start));
  const fits = text.length <= columns && cellsOf(visible(text)) <= columns;
  const from = fits || start <= leading ? 0 : characterStart(text, start - leading);
  const before = (from > 0 ? '…' : '') + visible(text.slice(from, start));
  const marked = visible(text.slice(start, Math.min(end, start + columns)));
  const after = visible(text.slice(end, end + columns));
  const indent = cellsOf(before);
  const marks = Math.max(1, Math.min(cellsOf(marked), columns - indent));
  return { text: fitted(before + marked + after, columns), underline: ' '.repeat(indent) + '^'.repeat(marks) };
}

/** `offset`, or the one before it where it would part a surrogate pair. */
function characterStart(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset]!) ? offset - 1 : offset;
}

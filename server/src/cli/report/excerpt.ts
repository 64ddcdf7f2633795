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
  if (text.length <= columns && cellsOf(visible(text)) <= columns) {
    return { text: visible(text), underline: underlineOf(text.slice(0, start), text.slice(start, end), columns) };
  }
  const from = start <= leading ? 0 : characterStart(text, start - leading);
  const before = (from > 0 ? '…' : '') + text.slice(from, start);
  const marked = text.slice(start, Math.min(end, start + columns));
  const after = text.slice(end, end + columns);
  return { text: fitted(visible(before + marked + after), columns), underline: underlineOf(before, marked, columns) };
}

/** At least one mark, also for an empty span, and none past the last column. */
function underlineOf(before: string, marked: string, columns: number): string {
  const indent = cellsOf(visible(before));
  const marks = Math.min(cellsOf(visible(marked)), columns - indent);
  return ' '.repeat(indent) + '^'.repeat(Math.max(1, marks));
}

/** `offset`, or the one before it where it would part a surrogate pair. */
function characterStart(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset]!) ? offset - 1 : offset;
}

import type { Lines } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { cellsOf, characterAt, fitted, isDrawnOn, isPlain, visible } from './cells';

/** The part of a line around a span as a terminal shows it, and the marks that stand under the span. */
export interface Excerpt {
  readonly text: string;
  readonly underline: string;
}

/** How much of the line before the span is shown where the line is too long to be shown whole. UTF-16 code units. */
const leading = 20;

/** How far back the start of a character is looked for, whatever is drawn on it. UTF-16 code units. */
const longestCharacter = 16;

/**
 * The line on which `span` begins, cut to `columns` cells; a span that goes on below is marked to the line's end.
 * It looks at no more of the line than it may show.
 */
export function excerptOf(lines: Lines, span: Span, columns: number): Excerpt {
  const { line, character: start } = lines.positionAt(span.start);
  const { text } = lines.line(line)!;
  const end = Math.min(text.length, start + (span.end - span.start));
  if (text.length <= columns) {
    const shown = visible(text);
    if (cellsOf(shown) <= columns)
      return { text: shown, underline: underlineOf(text.slice(0, start), text.slice(start, end), columns) };
  }
  const from = start <= leading ? 0 : clusterStart(text, start - leading);
  const before = (from > 0 ? '…' : '') + text.slice(from, start);
  const marked = text.slice(start, Math.min(end, start + columns));
  const after = text.slice(end, end + columns);
  return { text: fitted(visible(before + marked + after), columns), underline: underlineOf(before, marked, columns) };
}

/** At least one mark, also for an empty span, and none past the last column. */
function underlineOf(before: string, marked: string, columns: number): string {
  const shown = visible(before);
  const end = cellsOf(shown);
  const indent = marked === '' ? end : end - cellsUnder(shown, marked);
  const marks = Math.min(cellsOf(shown + visible(marked)) - indent, columns - indent);
  return ' '.repeat(indent) + '^'.repeat(Math.max(1, marks));
}

/** The cells of the last character of `before` where `marked` begins with something that is drawn on it. */
function cellsUnder(before: string, marked: string): number {
  if (isPlain(marked.charCodeAt(0))) return 0;
  const start = clusterStart(before + marked, before.length);
  return cellsOf(before.slice(start));
}

/** `offset`, or the one before it at which the character begins that would be parted from what is drawn on it. */
function clusterStart(text: string, offset: number): number {
  let start = characterStart(text, offset);
  while (start > Math.max(0, offset - longestCharacter)) {
    const before = characterStart(text, start - 1);
    if (!isDrawnOn(characterAt(text, before), characterAt(text, start))) return start;
    start = before;
  }
  return start;
}

/** `offset`, or the one before it where it would part a surrogate pair. */
function characterStart(text: string, offset: number): number {
  return offset > 0 && /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset;
}

import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { sentenceAround } from './sentence';

/**
 * What a selection at `offset` grows to: its sentence, its paragraph, its turn, the document; the smallest first, each
 * within the next, none twice.
 */
export function selectionSpans(analysis: Analysis, offset: number): Span[] {
  const { paragraphs, turns } = analysis.structure();
  const spans: Span[] = [];
  const grow = (span: Span) => {
    const inner = spans.at(-1) ?? span;
    const around = { start: Math.min(inner.start, span.start), end: Math.max(inner.end, span.end) };
    if (spans.length === 0 || around.start < inner.start || around.end > inner.end) spans.push(around);
  };
  const paragraph = spanAround(paragraphs, offset, (span) => span);
  if (paragraph) {
    grow(sentenceAround(analysis.lines, paragraph, offset));
    grow(paragraph);
  }
  const turn = spanAround(turns, offset, ({ span }) => span);
  if (turn) grow(turn);
  grow({ start: 0, end: analysis.lines.length });
  return spans;
}

/** The span of the last item that begins at or before `offset`, if it reaches there. `items` are in order of place. */
function spanAround<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): Span | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle]!).start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = items[low - 1];
  const span = last === undefined ? undefined : spanOf(last);
  return span && span.end >= offset ? span : undefined;
}

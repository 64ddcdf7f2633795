import type { Analysis } from '../analysis';
import { overlaps, type Span } from '../text/span';
import { selectionSpans } from './selection';

/** What is meant when somebody annotates: just what is selected, or the turn or the topic that it begins in; a topic may be selected too. */
export type Extent = 'range' | 'turn' | 'topic';

/**
 * The span that is to be annotated, in UTF-16 offsets, without white space at its ends. Where nothing is selected, it is
 * the sentence. Undefined where there is nothing but white space, or no such turn or topic.
 */
export function annotationSpan(analysis: Analysis, span: Span, extent: Extent): Span | undefined {
  const whole = extent === 'range' ? selected(analysis, span) : enclosing(analysis, span, extent);
  if (!whole) return undefined;
  const text = analysis.lines.slice(whole);
  const start = whole.start + text.length - text.trimStart().length;
  const end = whole.start + text.trimEnd().length;
  return start < end ? { start, end } : undefined;
}

function selected(analysis: Analysis, span: Span): Span {
  return span.start < span.end ? span : selectionSpans(analysis, span.start)[0]!;
}

/** The topic that the cursor is in, or else the last one of its turn that begins before it or on its line. */
function enclosing(analysis: Analysis, { start, end }: Span, extent: 'turn' | 'topic'): Span | undefined {
  if (extent === 'topic' && start < end) return { start, end };
  const { turns, topics } = analysis.structure();
  const turn = turns.findIndex(({ span }) => span.start <= start && start <= span.end);
  if (extent === 'turn') return turns[turn]?.span;
  const touched = topics.find(({ span }) => overlaps(span, { start, end: start + 1 }) || span.end === start);
  const { line } = analysis.lines.positionAt(start);
  const ofTurn = topics.filter((topic) => topic.turn === turn);
  const before = ofTurn.filter(({ span }) => span.start <= start).at(-1);
  const behind = ofTurn.find(({ span }) => analysis.lines.positionAt(span.start).line === line);
  return (touched ?? (turn < 0 ? undefined : (before ?? behind)))?.span;
}

import type { Analysis } from '../analysis';
import { overlaps, type Span } from '../text/span';

/** A stretch of text with a meaning of its own. */
export interface Token {
  readonly kind: 'label' | 'topic' | 'furniture';
  readonly span: Span;
}

/** The tokens that touch `within`, in order of place and apart from one another. A token may run over lines. */
export function tokens(analysis: Analysis, within: Span): Token[] {
  const { turns, topics, furniture } = analysis.structure();
  const found: Token[] = [];
  const add = (kind: Token['kind'], span: Span) => {
    if (overlaps(span, within)) found.push({ kind, span });
  };
  for (const { labelSpan } of turns) add('label', labelSpan);
  for (const { span } of topics) add('topic', span);
  for (const { kind, span } of furniture) if (kind !== 'heading') add('furniture', span); // a heading is a topic
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return apart(found);
}

/** Of tokens in order of place the outer ones, cut where furniture stands in their midst. */
function apart(found: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of found) {
    const outer = kept.at(-1);
    if (!outer || token.span.start >= outer.span.end) kept.push(token);
    else if (token.kind === 'furniture') {
      kept[kept.length - 1] = { ...outer, span: { start: outer.span.start, end: token.span.start } };
      kept.push(token, { ...outer, span: { start: token.span.end, end: outer.span.end } });
    }
  }
  return kept;
}

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
  for (const { span } of furniture) add('furniture', span);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let done = 0;
  return found.filter(({ span }) => {
    if (span.start < done) return false;
    done = span.end;
    return true;
  });
}

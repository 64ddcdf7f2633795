import type { LineStore } from '../text/lines';
import type { Span } from '../text/span';

/**
 * The sentence of `paragraph` that `offset` stands in, without the white space around it, by Unicode Standard Annex #29.
 * Line ends inside the paragraph end no sentence, for that is where extraction broke it.
 */
export function sentenceAround(lines: LineStore, paragraph: Span, offset: number): Span {
  const text = lines.slice(paragraph).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const at = Math.min(offset - paragraph.start, text.length - 1);
  const found = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text).containing(at);
  if (!found) return paragraph;
  const start = paragraph.start + found.index;
  const { length } = found.segment;
  return {
    start: Math.min(start + length - found.segment.trimStart().length, offset),
    end: Math.max(start + found.segment.trimEnd().length, offset),
  };
}

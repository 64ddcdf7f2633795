import { isWide, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Span } from '../text/span';

/** Marks in a row that stand for something left out; `form` is how they are written. Offsets in the line. */
export interface Ellipsis {
  readonly span: Span;
  readonly form: string;
}

/** Where a line may hold an ellipsis at all. */
export const ellipsisTraits = Trait.WidePunctuation | Trait.NarrowStop | Trait.Repeat;

/**
 * The ellipses of Chinese or Japanese text in a line: two or one of `…` or `⋯`, three or six full stops, wide or narrow,
 * or middle dots. Longer rows lead the eye to a page number; `...` beside Latin letters is not ours.
 */
export function ellipsesIn({ text, start, end, traits }: Line): Ellipsis[] {
  if ((traits & ellipsisTraits) === 0 || !mayHold(text)) return [];
  const found: Ellipsis[] = [];
  for (const { 0: row, index } of text.slice(start, end).matchAll(rows)) {
    const span = { start: start + index, end: start + index + row.length };
    if (!forms.test(row) || !isAmongWide(text, span, start, end)) continue;
    found.push({ span, form: row.startsWith('。') ? '。。。' : row });
  }
  return found;
}

function mayHold(text: string): boolean {
  return (
    text.includes('…') ||
    text.includes('...') ||
    text.includes('。。。') ||
    text.includes('⋯') ||
    text.includes('・・・')
  );
}

/** All dots in a row, so that a mixed or longer one is seen as a whole and left alone. */
const rows = /[….⋯・]+|。{3,}/gu;
const forms = /^(?:…{1,2}|⋯{1,2}|\.{3}|\.{6}|。{3,6}|・{3}|・{6})$/u;

/** Whether one neighbour is wide, and the other wide too or the end of the line. */
function isAmongWide(text: string, span: Span, start: number, end: number): boolean {
  const before = span.start > start ? isWide(kindOf(text.charCodeAt(span.start - 1))) : undefined;
  const after = span.end < end ? isWide(kindOf(text.charCodeAt(span.end))) : undefined;
  return before !== false && after !== false && (before ?? after) !== undefined;
}

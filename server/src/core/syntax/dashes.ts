import { isIdeographic, isWide, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Span } from '../text/span';

/** A dash of two strokes; `form` is how it is written. Offsets in the line. */
export interface Dash {
  readonly span: Span;
  readonly form: string;
}

/** Where a line may hold a dash at all: `ーー` is no mark but a repeated one. */
export const dashTraits = Trait.Dash | Trait.Kana;

/**
 * The dashes of Chinese or Japanese text in a line: two strokes of one kind beside a character. One stroke alone may
 * join words, `中国－阿拉伯国家`, or mean “to”; three and more draw a line; `ーー` lengthens a vowel after kana.
 */
export function dashesIn({ text, start, end, traits }: Line): Dash[] {
  if ((traits & dashTraits) === 0 || (traits & Trait.Repeat) === 0) return [];
  const found: Dash[] = [];
  for (const { 0: form, index } of text.slice(start, end).matchAll(strokes)) {
    const span = { start: start + index, end: start + index + form.length };
    if (form.length === 2 && form[0] === form[1] && isAmongWide(text, span, start, end)) found.push({ span, form });
  }
  return found;
}

const strokes =
  /[-‐‑‒–—―−─━－﹣]{2,}|(?<![\p{sc=Hiragana}\p{sc=Katakana}ー])ー{2,}(?![\p{sc=Hiragana}\p{sc=Katakana}])/gu;

/** Whether a character of the text is a neighbour, and no Latin letter, digit or space is. */
function isAmongWide(text: string, span: Span, start: number, end: number): boolean {
  const before = span.start > start ? kindOf(text.charCodeAt(span.start - 1)) : undefined;
  const after = span.end < end ? kindOf(text.charCodeAt(span.end)) : undefined;
  if ((before !== undefined && !isWide(before)) || (after !== undefined && !isWide(after))) return false;
  return (before !== undefined && isIdeographic(before)) || (after !== undefined && isIdeographic(after));
}

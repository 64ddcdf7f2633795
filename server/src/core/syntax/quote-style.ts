import { isWide, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { FormTally } from './form-tally';

/** Which quotation marks stand outside: `“…”` with `‘…’` inside, or `「…」` with `『…』` inside. */
export const quoteStyles = ['curly', 'corner'] as const;
export type QuoteStyle = (typeof quoteStyles)[number];

/** The outer and the inner marks of each style. */
export const quoteMarks: Readonly<Record<QuoteStyle, readonly [outer: string, inner: string]>> = {
  curly: ['“”', '‘’'],
  corner: ['「」', '『』'],
};

/** Counts which quotation marks stand outside, around characters. */
export class QuoteStyleTally {
  private readonly forms = new FormTally<QuoteStyle>();

  add({ text, start, end, traits }: Line): void {
    if ((traits & Trait.Quote) === 0) return;
    for (const style of quoteStyles) {
      const opening = quoteMarks[style][0][0]!;
      for (let at = text.indexOf(opening, start); at >= 0; at = text.indexOf(opening, at + 1))
        if (at + 1 < end && isWide(kindOf(text.charCodeAt(at + 1)))) this.forms.add(style);
    }
  }

  result(): QuoteStyle | undefined {
    return this.forms.majority();
  }
}

import type { Line } from '../text/lines';
import type { BrokenWordTally } from './broken-words';
import { dashesIn } from './dashes';
import { DoubledWordTally } from './doubled-words';
import { ellipsesIn } from './ellipses';
import { FormTally } from './form-tally';
import type { TranscriptLanguage } from './language';
import { MarkWidthTally } from './mark-width';
import { type QuoteStyle, QuoteStyleTally } from './quote-style';

/** How a file writes what can be written in several ways; each undefined without a clear majority. */
export interface Habits {
  readonly quotes: QuoteStyle | undefined;
  /** The ellipsis as it is written: `……`. */
  readonly ellipsis: string | undefined;
  /** The dash as it is written: `——`. */
  readonly dash: string | undefined;
  /** Those of `, ; : ! ? ( ) .` that stand in full width, or as `。`, in most places among characters. */
  readonly fullWidth: string;
  /** Whether words are doubled again and again, as records do that keep what was said to the letter. */
  readonly doubledWords: 'rare' | 'habitual';
  /** The words that lines break in two with a hyphen and the file writes as one; in small letters, with the hyphen. */
  readonly brokenWords: ReadonlySet<string>;
}

/** Counts them, line by line; the words that lines break are gathered in a look before. */
export class HabitTally {
  private readonly quotes = new QuoteStyleTally();
  private readonly ellipses = new FormTally<string>();
  private readonly dashes = new FormTally<string>();
  private readonly widths = new MarkWidthTally();
  private readonly doubled: DoubledWordTally;
  private readonly isWide: boolean;

  constructor(
    language: TranscriptLanguage,
    private readonly broken: BrokenWordTally,
  ) {
    this.doubled = new DoubledWordTally(language);
    this.isWide = language === 'zh-Hans' || language === 'zh-Hant' || language === 'ja';
  }

  add(line: Line): void {
    this.doubled.add(line);
    this.broken.addWords(line);
    if (!this.isWide) return;
    this.quotes.add(line);
    this.widths.add(line);
    for (const { form } of ellipsesIn(line)) this.ellipses.add(form);
    for (const { form } of dashesIn(line)) this.dashes.add(form);
  }

  result(): Habits {
    return {
      quotes: this.quotes.result(),
      ellipsis: this.ellipses.majority(),
      dash: this.dashes.majority(),
      fullWidth: this.widths.result(),
      doubledWords: this.doubled.result(),
      brokenWords: this.broken.result(),
    };
  }
}

/** Whether parsing and checking would see the same in both. */
export function sameHabits(a: Habits, b: Habits): boolean {
  return (
    a.quotes === b.quotes &&
    a.ellipsis === b.ellipsis &&
    a.dash === b.dash &&
    a.fullWidth === b.fullWidth &&
    a.doubledWords === b.doubledWords &&
    a.brokenWords.size === b.brokenWords.size &&
    [...a.brokenWords].every((word) => b.brokenWords.has(word))
  );
}

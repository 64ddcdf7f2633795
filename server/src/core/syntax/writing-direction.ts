import type { Line } from '../text/lines';
import { Trait } from '../text/measure';

/** How the lines of a file run: `vertical` where most of its punctuation is made for that. */
export type Writing = 'horizontal' | 'vertical';

/** Counts the lines that have punctuation for vertical lines, and those that have only ordinary one. */
export class WritingTally {
  private vertical = 0;
  private horizontal = 0;

  add({ text, traits }: Line): void {
    if ((traits & Trait.WidePunctuation) === 0) return;
    if ((traits & Trait.Compatibility) !== 0 && verticalMarks.test(text) && !horizontalMarks.test(text))
      this.vertical++;
    else this.horizontal++;
  }

  result(): Writing {
    return this.vertical > this.horizontal ? 'vertical' : 'horizontal';
  }
}

/** What a vertical line has other forms of, and small forms. */
const horizontalMarks = /[，。、：；？！（）「」《》\ufe50-\ufe6b]/u;
/** Without `︰`, which old character sets have for the ordinary colon. */
const verticalMarks = /[\ufe10-\ufe19\ufe31-\ufe44\ufe47\ufe48]/u;

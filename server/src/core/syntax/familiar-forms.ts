import type { Line, Lines } from '../text/lines';
import { Trait } from '../text/measure';
import { misreadingsIn } from '../text/misreadings';
import { scannosIn } from '../text/scannos';
import type { TranscriptLanguage } from './language';

/** A form that looks misread is a word of the file's own where it stands so often, and the right one is no commoner. */
const leastOften = 3;

/**
 * Counts words that look misread, line by line, to tell those that a file uses as its own: a name that happens to look
 * like a misread word is written so again and again, and the word that it looks like is not.
 */
export class FamiliarFormTally {
  private readonly counts = new Map<string, FormCount>();
  private readonly isChinese: boolean;

  constructor(language: TranscriptLanguage) {
    this.isChinese = language === 'zh-Hans' || language === 'zh-Hant';
  }

  add({ text, traits }: Line): void {
    if (this.isChinese && (traits & Trait.Han) !== 0) {
      for (const { start, end, at, right } of misreadingsIn(text)) {
        this.count(text.slice(start, end), text.slice(start, at) + right + text.slice(at + 1, end));
      }
    }
    if ((traits & Trait.Letter) !== 0) {
      for (const { start, end, right } of scannosIn(text)) this.count(text.slice(start, end), right);
    }
  }

  /** The forms that are words here. `lines` are all those of the text; they are read again only where a form is frequent. */
  result(lines: Lines): ReadonlySet<string> {
    const frequent = [...this.counts].filter(([, { times }]) => times >= leastOften);
    return new Set(frequent.filter(([, { times, right }]) => !occursOften(lines, right, times)).map(([form]) => form));
  }

  private count(form: string, right: string): void {
    const counted = this.counts.get(form);
    if (counted) counted.times++;
    else this.counts.set(form, { right, times: 1 });
  }
}

interface FormCount {
  /** What the form would be if it were misread. */
  readonly right: string;
  times: number;
}

/** Whether more than `times` lines have the word. */
function occursOften(lines: Lines, word: string, times: number): boolean {
  let found = 0;
  for (const stretch of lines.stretches()) {
    for (const { text } of stretch) if (text.includes(word) && ++found > times) return true;
  }
  return false;
}

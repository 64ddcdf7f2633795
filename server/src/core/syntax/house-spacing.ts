import { CharacterSet } from '../text/character-set';
import { isIdeographic, isWide, Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Profile } from './profile';

/** The share of one way of setting Latin words and numbers that counts as the file's own style. */
const clearMajority = 0.8;
const leastPlaces = 10;

/** Counts whether places between a wide letter and a Latin word or number have a space. */
export class LatinSpacingTally {
  private spaced = 0;
  private tight = 0;

  add({ text, measure: { start, end, traits } }: Line): void {
    if ((traits & (Trait.Letter | Trait.Digit)) === 0 || (traits & (Trait.Han | Trait.Kana)) === 0) return;
    if ((traits & Trait.WideGap) !== 0) return; // a stretched line tells nothing of the style
    let before: Kind = Kind.Other;
    let gap = 0;
    for (let at = start; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === Kind.Space) {
        gap++;
        continue;
      }
      if ((isIdeographic(before) && isWord(kind)) || (isWord(before) && isIdeographic(kind))) {
        if (gap === 0) this.tight++;
        else if (gap === 1) this.spaced++;
      }
      before = kind;
      gap = 0;
    }
  }

  result(): Profile['latinSpacing'] {
    const places = this.spaced + this.tight;
    if (places < leastPlaces) return undefined;
    if (this.spaced >= clearMajority * places) return 'space';
    return this.tight >= clearMajority * places ? 'none' : undefined;
  }
}

/** Counts whether quotation marks and brackets have a space on their outer side, where they stand beside a character. */
export class BracketSpacingTally {
  private spaced = 0;
  private tight = 0;

  add({ text, measure: { start, end, traits } }: Line): void {
    if ((traits & Trait.WidePunctuation) === 0) return;
    if ((traits & Trait.WideGap) !== 0 && isStretched(text)) return;
    for (let at = start; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === Kind.WideOpening && at > start) this.count(text, at - 1, -1);
      else if (kind === Kind.WideClosing && closingBrackets.has(text.charCodeAt(at)) && at + 1 < end)
        this.count(text, at + 1, 1);
    }
  }

  /** `space` where most of them have one, as some houses set them. */
  result(): Profile['bracketSpacing'] {
    return this.spaced >= leastSpacedBrackets && this.spaced > this.tight ? 'space' : 'none';
  }

  private count(text: string, at: number, step: 1 | -1): void {
    if (isIdeographic(kindOf(text.charCodeAt(at)))) this.tight++;
    else if (text[at] === ' ' && isIdeographic(kindOf(text.charCodeAt(at + step)))) this.spaced++;
  }
}

/** Whether the line was stretched until spaces stood between its characters. */
function isStretched(text: string): boolean {
  return /\p{sc=Han} \p{sc=Han} \p{sc=Han}/u.test(text);
}

const closingBrackets = new CharacterSet('”’」』】》〉）〕］｝');
const leastSpacedBrackets = 5;

function isWord(kind: Kind): boolean {
  return !isWide(kind) && (kind === Kind.Letter || kind === Kind.Digit);
}

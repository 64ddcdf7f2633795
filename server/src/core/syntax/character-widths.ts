import type { Line } from '../text/lines';
import { Trait } from '../text/measure';

/**
 * How a file sets what fonts of East Asia have in two widths. `ordinary`: half-width letters and digits, full-width
 * kana; `other`: the reverse; undefined without a clear majority.
 */
export interface CharacterWidths {
  readonly letters: Width | undefined;
  readonly digits: Width | undefined;
  readonly kana: Width | undefined;
}
type Width = 'ordinary' | 'other';

/** The share of lines of one kind that counts as the file's own style. */
const clearMajority = 0.8;

/** Counts the lines with characters of either width, among those that have Han or kana. */
export class CharacterWidthsTally {
  private readonly lines = {
    letters: { ordinary: 0, other: 0 },
    digits: { ordinary: 0, other: 0 },
    kana: { ordinary: 0, other: 0 },
  };

  add({ text, traits }: Line): void {
    if ((traits & (Trait.Han | Trait.Kana)) === 0) return;
    const { letters, digits, kana } = this.lines;
    if ((traits & Trait.Letter) !== 0) letters.ordinary++;
    if ((traits & Trait.Digit) !== 0) digits.ordinary++;
    const isOther = (traits & Trait.OtherWidth) !== 0;
    if ((traits & Trait.Kana) !== 0 && !(isOther && !fullWidthKana.test(text))) kana.ordinary++;
    if (!isOther) return;
    if (fullWidthLetter.test(text)) letters.other++;
    if (fullWidthDigit.test(text)) digits.other++;
    if (halfWidthKana.test(text)) kana.other++;
  }

  result(): CharacterWidths {
    const { letters, digits, kana } = this.lines;
    return { letters: majorityOf(letters), digits: majorityOf(digits), kana: majorityOf(kana) };
  }
}

function majorityOf({ ordinary, other }: Readonly<Record<Width, number>>): Width | undefined {
  const lines = ordinary + other;
  if (ordinary > 0 && ordinary >= clearMajority * lines) return 'ordinary';
  return other > 0 && other >= clearMajority * lines ? 'other' : undefined;
}

const fullWidthLetter = /[Ａ-Ｚａ-ｚ]/u;
const fullWidthDigit = /[０-９]/u;
const fullWidthKana = /[\u3041-\u30fa]/u;
const halfWidthKana = /[\uff66-\uff9f]/u;

/** Whether two files set them in the same way. */
export function sameWidths(a: CharacterWidths, b: CharacterWidths): boolean {
  return a.letters === b.letters && a.digits === b.digits && a.kana === b.kana;
}

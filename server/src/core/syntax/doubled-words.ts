import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Span } from '../text/span';
import type { TranscriptLanguage } from './language';

/** A function word that stands twice in a row; the span is the second with the space before it. Offsets in the line. */
export interface DoubledWord {
  readonly span: Span;
  readonly word: string;
}

/** Where a line may hold a doubled word. */
export const doubledWordTraits = Trait.Repeat | Trait.Letter;

/**
 * The doubled function words of a line. In Chinese a doubled word mostly means something, so only the words that never
 * do are looked for, and not where one of the two belongs to a longer word (`目的的`, `不了了之`); in English `had had`,
 * `that that`, `is is` and `come in in time` are grammar.
 */
export function doubledWordsIn({ text, traits }: Line, language: TranscriptLanguage): DoubledWord[] {
  const found: DoubledWord[] = [];
  if (language === 'zh-Hans' || language === 'zh-Hant') {
    if ((traits & Trait.Repeat) === 0 || !chineseTwice.test(text)) return found;
    for (const { index, 0: pair } of text.matchAll(chinese))
      found.push({ span: { start: index + 1, end: index + 2 }, word: pair[0]! });
  } else if (language === 'en' && (traits & Trait.Letter) !== 0) {
    for (const start of likePairsIn(text)) {
      const [pair, word] = english.exec(text.slice(start, start + longestPair)) ?? [];
      if (pair !== undefined && word !== undefined)
        found.push({ span: { start: start + word.length, end: start + pair.length }, word });
    }
  }
  return found;
}

/** Each with what may stand before and behind where one of the two belongs to another word. */
const chinese = new RegExp(
  [
    '(?<![的目标標有之])的的(?![的确確士当當款兮])',
    '(?<![了不明除为為末未到小私受知临臨终終罢罷])了了(?![了之然解却卻结結断斷如望])',
    '(?<![在现現存实實自所内內潜潛正外处處好旨健])在在(?![在座场場野内內职職校岗崗])',
    '(?<![和共温溫平饱飽缓緩柔中总總祥调調融随隨应應附暖])和和(?![和平美气氣睦谐諧解约約尚])',
    '(?<![与與参參赠贈给給授付])(?:与与|與與)(?![与與会會其])',
    '(?<![及涉以普提顾顧波触觸来來企埃])及及(?![及时時格早])',
    '(?<![把一两兩几幾火拖])把把(?![把关關脉脈手握门門])',
    '(?<![被棉])被被(?![被子褥动動告])',
  ].join('|'),
  'gu',
);

/** Occurs wherever they do, and is quicker to look for. */
const chineseTwice = /([的了在和与與及把被])\1/u;

const english = /^(the|of|to|and|an|at|by|from|as|or|if|your|their|our) \1\b(?![-'’])/iu;
const longestPair = 12;

/** Where a word begins after which one of the same length and with the same first letter comes. */
function likePairsIn(text: string): number[] {
  const found: number[] = [];
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== space) continue;
    const isLike = (text.charCodeAt(word) | smallLetter) === (text.charCodeAt(at + 1) | smallLetter);
    if (isLike && at - word >= 2 && at - word <= longestWord) found.push(word);
    word = at + 1;
  }
  return found;
}

const space = 0x20;
/** The bit that sets a small Latin letter apart from its capital. */
const smallLetter = 0x20;
const longestWord = 5;

/** How often the words of a file are doubled. */
export class DoubledWordTally {
  private found = 0;

  constructor(private readonly language: TranscriptLanguage) {}

  add(line: Line): void {
    if ((line.traits & doubledWordTraits) !== 0) this.found += doubledWordsIn(line, this.language).length;
  }

  /** `habitual` where the record keeps every repetition, as verbatim ones do. */
  result(): 'rare' | 'habitual' {
    return this.found > mostAccidents ? 'habitual' : 'rare';
  }
}

/** More than these in what the survey reads are how people spoke. */
const mostAccidents = 4;

import { cjkLatinSpacing } from './cjk-latin-spacing';
import { columnBreak } from './column-break';
import { columnInterleave } from './column-interleave';
import { compatibilityIdeograph } from './compatibility-ideograph';
import { controlCharacter } from './control-character';
import { dashForm } from './dash-form';
import { digitLetter } from './digit-letter';
import { displacedTurn } from './displaced-turn';
import { ellipsisForm } from './ellipsis-form';
import { footnote } from './footnote';
import { fullwidthAlphanumeric } from './fullwidth-alphanumeric';
import { halfwidthPunctuation } from './halfwidth-punctuation';
import { hanZero } from './han-zero';
import { hardWrap } from './hard-wrap';
import { hyphenatedLineEnd } from './hyphenated-line-end';
import { invisibleCharacter } from './invisible-character';
import { jumpLine } from './jump-line';
import { kanaKanjiLookalike } from './kana-kanji-lookalike';
import { ligature } from './ligature';
import { lineNumber } from './line-number';
import { lookalikeHan } from './lookalike-han';
import { missingBreak } from './missing-break';
import { mixedQuoteStyle } from './mixed-quote-style';
import { mixedScript } from './mixed-script';
import { mojibake } from './mojibake';
import { oddSpace } from './odd-space';
import { pageHeader } from './page-header';
import { pageNumber } from './page-number';
import { privateUse } from './private-use';
import { radicalForm } from './radical-form';
import { repeatedLine } from './repeated-line';
import { repeatedWord } from './repeated-word';
import { replacement } from './replacement';
import { replacementCharacter } from './replacement-character';
import type { Rule } from './rule';
import { scanno } from './scanno';
import { spaceByPunctuation } from './space-by-punctuation';
import { spacedCjk } from './spaced-cjk';
import { spacedLatin } from './spaced-latin';
import { speakerVariant } from './speaker-variant';
import { stopAsLetter } from './stop-as-letter';
import { strayCjkSpace } from './stray-cjk-space';
import { unbalancedBrackets } from './unbalanced-brackets';
import { unbalancedQuotes } from './unbalanced-quotes';
import { verticalForm } from './vertical-form';
import { wrongQuoteDirection } from './wrong-quote-direction';

/** Every rule there is. Their order has no effect on what is found. */
export const rules: readonly Rule[] = [
  invisibleCharacter,
  verticalForm,
  stopAsLetter,
  replacementCharacter,
  radicalForm,
  privateUse,
  mojibake,
  ligature,
  kanaKanjiLookalike,
  hanZero,
  fullwidthAlphanumeric,
  digitLetter,
  controlCharacter,
  compatibilityIdeograph,
  spacedCjk,
  strayCjkSpace,
  spaceByPunctuation,
  oddSpace,
  jumpLine,
  pageHeader,
  pageNumber,
  lineNumber,
  footnote,
  columnInterleave,
  hardWrap,
  columnBreak,
  cjkLatinSpacing,
  speakerVariant,
  displacedTurn,
  spacedLatin,
  missingBreak,
  hyphenatedLineEnd,
  halfwidthPunctuation,
  ellipsisForm,
  dashForm,
  mixedQuoteStyle,
  wrongQuoteDirection,
  unbalancedQuotes,
  unbalancedBrackets,
  repeatedWord,
  repeatedLine,
  lookalikeHan,
  mixedScript,
  scanno,
  replacement,
];

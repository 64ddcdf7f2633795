import { cjkLatinSpacing } from './cjk-latin-spacing';
import { columnBreak } from './column-break';
import { columnInterleave } from './column-interleave';
import { dashForm } from './dash-form';
import { ellipsisForm } from './ellipsis-form';
import { footnote } from './footnote';
import { halfwidthPunctuation } from './halfwidth-punctuation';
import { hardWrap } from './hard-wrap';
import { hyphenatedLineEnd } from './hyphenated-line-end';
import { invisibleCharacter } from './invisible-character';
import { jumpLine } from './jump-line';
import { lineNumber } from './line-number';
import { missingBreak } from './missing-break';
import { mixedQuoteStyle } from './mixed-quote-style';
import { oddSpace } from './odd-space';
import { pageHeader } from './page-header';
import { pageNumber } from './page-number';
import { repeatedLine } from './repeated-line';
import { repeatedWord } from './repeated-word';
import type { Rule } from './rule';
import { spaceByPunctuation } from './space-by-punctuation';
import { spacedCjk } from './spaced-cjk';
import { spacedLatin } from './spaced-latin';
import { speakerVariant } from './speaker-variant';
import { strayCjkSpace } from './stray-cjk-space';
import { unbalancedBrackets } from './unbalanced-brackets';
import { unbalancedQuotes } from './unbalanced-quotes';
import { wrongQuoteDirection } from './wrong-quote-direction';

/** Every rule there is. Their order has no effect on what is found. */
export const rules: readonly Rule[] = [
  invisibleCharacter,
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
];

import { cjkLatinSpacing } from './cjk-latin-spacing';
import { columnBreak } from './column-break';
import { columnInterleave } from './column-interleave';
import { footnote } from './footnote';
import { hardWrap } from './hard-wrap';
import { invisibleCharacter } from './invisible-character';
import { jumpLine } from './jump-line';
import { lineNumber } from './line-number';
import { oddSpace } from './odd-space';
import { pageHeader } from './page-header';
import { pageNumber } from './page-number';
import type { Rule } from './rule';
import { spaceByPunctuation } from './space-by-punctuation';
import { spacedCjk } from './spaced-cjk';
import { speakerVariant } from './speaker-variant';
import { strayCjkSpace } from './stray-cjk-space';

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
];

import { transcriptLanguages } from '../syntax/language';
import { missingHalf, surelyUnpaired } from '../syntax/unpaired-marks';
import { Trait } from '../text/measure';
import { defineRule } from './rule';

/** A quotation mark whose other half is missing. */
export const unbalancedQuotes = defineRule({
  id: 'unbalanced-quotes',
  summary: { en: 'A quotation mark without its other half', 'zh-cn': '引号不成对' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    unclosed: {
      en: '“{mark}” opens a quotation that is nowhere closed. Find where it ends, and put “{other}” there.',
      'zh-cn': '“{mark}”之后没有对应的“{other}”。请找到引文结束处，补上。',
    },
    unopened: {
      en: '“{mark}” closes a quotation that is nowhere opened. Find where it begins, and put “{other}” there.',
      'zh-cn': '“{mark}”之前没有对应的“{other}”。请找到引文开始处，补上。',
    },
    add: { en: 'Add “{other}”', 'zh-cn': '补上“{other}”' },
  },
  options: {},
  needs: Trait.Quote,
  check(unit) {
    return surelyUnpaired(unit, 'quote').map((found) => {
      const { at, mark, side, family } = found;
      const edit = missingHalf(unit, found);
      return {
        span: { start: at, end: at + 1 },
        message: side === 'opening' ? ('unclosed' as const) : ('unopened' as const),
        arguments: { mark, other: side === 'opening' ? family.closing : family.opening },
        fixes: edit ? [{ title: 'add' as const, safety: 'suggest' as const, edits: [edit] }] : [],
      };
    });
  },
});

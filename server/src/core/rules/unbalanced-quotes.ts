import { transcriptLanguages } from '../syntax/language';
import { Trait } from '../text/measure';
import { defineRule } from './rule';
import { unpairedFindings } from './unpaired-finding';

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
    return unpairedFindings(unit, 'quote');
  },
});

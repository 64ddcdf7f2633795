import { transcriptLanguages } from '../syntax/language';
import { Trait } from '../text/measure';
import { defineRule } from './rule';
import { unpairedFindings } from './unpaired-finding';

/** A full-width bracket or title mark whose other half is missing. */
export const unbalancedBrackets = defineRule({
  id: 'unbalanced-brackets',
  summary: { en: 'A bracket without its other half', 'zh-cn': '括号或书名号不成对' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    unclosed: {
      en: '“{mark}” is nowhere closed. Find where it ends, and put “{other}” there.',
      'zh-cn': '“{mark}”之后没有对应的“{other}”。请找到结束处，补上。',
    },
    unopened: {
      en: '“{mark}” is nowhere opened. Find where it begins, and put “{other}” there.',
      'zh-cn': '“{mark}”之前没有对应的“{other}”。请找到开始处，补上。',
    },
    add: { en: 'Add “{other}”', 'zh-cn': '补上“{other}”' },
  },
  options: {},
  needs: Trait.Bracket,
  check(unit) {
    return unpairedFindings(unit, 'bracket');
  },
});

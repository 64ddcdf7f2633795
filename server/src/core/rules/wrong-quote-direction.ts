import { transcriptLanguages } from '../syntax/language';
import { reversedMarks } from '../syntax/reversed-marks';
import { Trait } from '../text/measure';
import { defineRule } from './rule';

/** A curly quotation mark that is turned round. */
export const wrongQuoteDirection = defineRule({
  id: 'wrong-quote-direction',
  summary: { en: 'A quotation mark turned round', 'zh-cn': '引号方向相反' },
  severity: 'warning',
  safest: 'preview',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    reversed: {
      en: '“{mark}” stands here where “{other}” should: the quotation marks of this paragraph are turned round. Replace it.',
      'zh-cn': '此处应为“{other}”，却用了“{mark}”：本段引号方向相反。应替换。',
    },
    turn: { en: 'Replace by “{other}”', 'zh-cn': '改为“{other}”' },
  },
  options: {},
  needs: Trait.Quote,
  check(unit) {
    return reversedMarks(unit).map(({ at, mark, family }) => {
      const span = { start: at, end: at + 1 };
      const other = mark === family.opening ? family.closing : family.opening;
      return {
        span,
        message: 'reversed' as const,
        arguments: { mark, other },
        fixes: [{ title: 'turn' as const, safety: 'preview' as const, edits: [{ span, newText: other }] }],
      };
    });
  },
});

import { dashesIn, dashTraits } from '../syntax/dashes';
import { Trait } from '../text/measure';
import { otherForms } from './other-forms';
import { defineRule } from './rule';

/** A dash that is written otherwise than in the rest of the file or the chosen style. */
export const dashForm = defineRule({
  id: 'dash-form',
  summary: { en: 'A dash in another form', 'zh-cn': '破折号形式不一致' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    other: {
      en: 'The dash is written “{form}” here; the style is “{usual}”. Write it the same way.',
      'zh-cn': '此处破折号写作“{form}”，体例为“{usual}”。应统一。',
    },
    replace: { en: 'Write “{usual}”', 'zh-cn': '改为“{usual}”' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', '——', '――', '──', '--'],
      description: {
        en: '`consistent`: as most of the file has it, and no finding without a clear majority; otherwise the dash as it is to be written.',
        'zh-cn': '`consistent`：依全文多数，无明显多数则不报；其他值即应采用的破折号。',
      },
    },
  },
  needs: dashTraits,
  besides: Trait.Repeat,
  check(unit, { habits }, { style }) {
    return otherForms(unit, style === 'consistent' ? habits.dash : style, dashesIn);
  },
});

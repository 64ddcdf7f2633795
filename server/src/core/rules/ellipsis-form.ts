import type { Block } from '../syntax/block';
import { type Ellipsis, ellipsesIn, ellipsisTraits } from '../syntax/ellipses';
import { otherForms } from './other-forms';
import { defineRule } from './rule';

/** An ellipsis that is written otherwise than in the rest of the file or the chosen style. */
export const ellipsisForm = defineRule({
  id: 'ellipsis-form',
  summary: { en: 'An ellipsis in another form', 'zh-cn': '省略号形式不一致' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    other: {
      en: 'The ellipsis is written “{form}” here; the style is “{usual}”. Write it the same way.',
      'zh-cn': '此处省略号写作“{form}”，体例为“{usual}”。应统一。',
    },
    replace: { en: 'Write “{usual}”', 'zh-cn': '改为“{usual}”' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', '……', '…', '⋯⋯', '...'],
      description: {
        en: '`consistent`: as most of the file has it, and no finding without a clear majority; otherwise the ellipsis as it is to be written.',
        'zh-cn': '`consistent`：依全文多数，无明显多数则不报；其他值即应采用的省略号。',
      },
    },
  },
  needs: ellipsisTraits,
  check(unit, { habits }, { style }) {
    return otherForms(unit, style === 'consistent' ? habits.ellipsis : style, (line, index) =>
      ellipsesIn(line).filter((found) => !isBroken(found, unit.block, index)),
    );
  },
});

/** Whether half of the ellipsis stands on the line above or below. */
function isBroken({ span, form }: Ellipsis, { lines }: Block, index: number): boolean {
  const line = lines[index]!;
  const above = lines[index - 1];
  const below = lines[index + 1];
  const goesOnAbove = span.start === line.start && above !== undefined && above.text[above.end - 1] === form[0];
  const goesOnBelow = span.end === line.end && below !== undefined && below.text[below.start] === form[0];
  return goesOnAbove || goesOnBelow;
}

import { labelsInside } from '../syntax/inner-labels';
import { transcriptLanguages } from '../syntax/language';
import type { Profile } from '../syntax/profile';
import { Trait } from '../text/measure';
import { shifted } from '../text/span';
import { defineRule, type Finding } from './rule';

/** The label of a known speaker in the middle of a line. */
export const missingBreak = defineRule({
  id: 'missing-break',
  summary: { en: 'A speaker’s label in the middle of a line', 'zh-cn': '行中的发言人标签' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    inside: {
      en: '“{name}” speaks elsewhere in this file, and a sentence has just ended: a line break was lost here. Begin a new line.',
      'zh-cn': '“{name}”在文中别处是发言人，而前一句刚结束：此处漏了换行。应另起一行。',
    },
    split: { en: 'Begin a new line before “{name}”', 'zh-cn': '在“{name}”前另起一行' },
  },
  options: {},
  needs: Trait.Colon,
  check({ block, lines }, profile) {
    if (profile.speakers.size === 0 || block.kind !== 'paragraph' || block.gutter !== undefined) return [];
    const found: Finding<'inside' | 'split'>[] = [];
    const from = block.label?.span.end ?? 0;
    for (const { line, offset, furniture } of lines) {
      if (furniture || (line.traits & Trait.Colon) === 0) continue;
      for (const { name, span, gap } of labelsInside(line, profile, Math.max(line.start, from - offset))) {
        const edits = [{ span: shifted(gap, offset), newText: breakOf(line.ending, profile) }];
        found.push({
          span: shifted({ start: gap.start, end: span.end }, offset),
          message: 'inside',
          arguments: { name },
          fixes: [{ title: 'split', safety: 'suggest', edits }],
        });
      }
    }
    return found;
  },
});

/** A line ending as the line has it, twice where paragraphs stand apart. */
function breakOf(ending: string, { paragraphs }: Profile): string {
  const one = ending === '' ? '\n' : ending;
  return paragraphs === 'apart' ? one + one : one;
}

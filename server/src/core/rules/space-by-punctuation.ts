import type { Block } from '../syntax/block';
import type { Gap } from '../syntax/spacing';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A space beside a full-width punctuation mark, which has its own room. */
export const spaceByPunctuation = defineRule({
  id: 'space-by-punctuation',
  summary: { en: 'A space beside full-width punctuation', 'zh-cn': '全角标点旁的空格' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    beside: {
      en: 'A space beside “{mark}”: a full-width mark has its own room. Remove it.',
      'zh-cn': '“{mark}”旁有空格：全角标点自带间距。应删除。',
    },
    remove: { en: 'Remove the space beside “{mark}”', 'zh-cn': '删除“{mark}”旁的空格' },
  },
  options: {},
  needs: Trait.WideGap,
  check({ block, lines }, profile) {
    return lines.flatMap(({ line, offset, spacing, furniture }) => {
      if (spacing.lone.length === 0) return [];
      const labelEnd = block.label && block.label.span.end - offset;
      const gaps = spacing.lone.filter((gap) => gap.besidePunctuation && gap.span.start !== labelEnd);
      return gaps.flatMap((gap) => {
        const mark = markBeside(line, gap);
        const isStop = stops.includes(mark);
        if (!isStop && (!holdsStop(block) || furniture || profile.bracketSpacing === 'space')) return [];
        return {
          span: shifted(gap.span, offset),
          message: 'beside' as const,
          arguments: { mark },
          fixes: [
            {
              title: 'remove' as const,
              safety: isStop ? ('safe' as const) : ('preview' as const),
              edits: [{ span: shifted(gap.span, offset), newText: '' }],
            },
          ],
        };
      });
    });
  },
});

const stops = '，。、；：？！';

/** The punctuation mark beside the gap; of two, the stop. */
function markBeside({ text }: Line, { span }: Gap): string {
  const before = text[span.start - 1]!;
  const after = text[span.end]!;
  if (stops.includes(before)) return before;
  if (stops.includes(after)) return after;
  return /[\p{P}]/u.test(before) ? before : after;
}

/** Lists of the kind `《title》 author` have no stop; running text has. */
function holdsStop(block: Block): boolean {
  return block.lines.some(({ text }) => /[，。；？！]/u.test(text));
}

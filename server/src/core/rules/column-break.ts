import { endOfLine, joinEdits, openJoints } from '../syntax/joint-edit';
import { endsItsSentence } from '../syntax/sentence-end';
import { BlockTrait } from '../syntax/unit';
import { defineRule, LazyFix } from './rule';

/** A blank line in the middle of a sentence or a paragraph, where a column or a page ended. */
export const columnBreak = defineRule({
  id: 'column-break',
  summary: { en: 'A blank line inside a sentence or paragraph', 'zh-cn': '句子或段落中间的空行' },
  severity: 'information',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    broken: {
      en: 'The sentence goes on after the blank line: a column or a page ended here. Join the two parts.',
      'zh-cn': '空行后句子仍在继续：此处原为换栏或换页。应接起来。',
    },
    parted: {
      en: 'The paragraph goes on after the blank line, for the line below is wider than first lines are here: a column or a page ended. Join the two parts.',
      'zh-cn': '空行后段落仍在继续（下一行比本文段首行宽）：此处原为换栏或换页。应接起来。',
    },
    join: { en: 'Join the two parts of the sentence', 'zh-cn': '接起句子的前后两部分' },
    joinParagraph: { en: 'Join the two parts of the paragraph', 'zh-cn': '接起段落的前后两部分' },
  },
  options: {},
  madeOf: BlockTrait.Joint,
  check({ block }) {
    return openJoints(block, 'column-break').map((joint) => {
      const end = endOfLine(block, joint.from);
      const isEnded = endsItsSentence(block.lines[joint.from]!);
      const title = isEnded ? ('joinParagraph' as const) : ('join' as const);
      return {
        span: { start: end - 1, end },
        message: isEnded ? ('parted' as const) : ('broken' as const),
        fixes: [new LazyFix(title, 'preview', () => joinEdits(block, [joint]))],
      };
    });
  },
});

import { BlockTrait } from '../syntax/unit';
import { defineRule } from './rule';

/** A line that tells where an article goes on, left over from the printed page. */
export const jumpLine = defineRule({
  id: 'jump-line',
  summary: { en: 'A jump line of the printed page', 'zh-cn': '报纸转版提示行' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'en'],
  messages: {
    jump: {
      en: 'This line belongs to the printed page, not to what was said. Remove it once both parts stand together.',
      'zh-cn': '此行属于版面，不是发言内容。两部分接好后可删除。',
    },
    remove: { en: 'Remove the jump line', 'zh-cn': '删除转版提示行' },
  },
  options: {},
  madeOf: BlockTrait.Furniture,
  check({ block }) {
    if (block.furniture !== 'jump') return [];
    const [line] = block.lines;
    const { start, end } = line!.measure;
    return [
      {
        span: { start, end },
        message: 'jump',
        fixes: [
          { title: 'remove', safety: 'suggest', edits: [{ span: { start: 0, end: block.length }, newText: '' }] },
        ],
      },
    ];
  },
});

import { furnitureRemoval } from '../syntax/furniture-removal';
import { BlockTrait } from '../syntax/unit';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A line that is printed on every page. */
export const pageHeader = defineRule({
  id: 'page-header',
  summary: { en: 'A running head or foot of the page', 'zh-cn': '书眉或页脚' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    printed: {
      en: 'Every page has this line; it belongs to the page, not to what was said. Remove it.',
      'zh-cn': '每页都有此行，它属于版面，不是发言内容。应删除。',
    },
    remove: { en: 'Remove the running head', 'zh-cn': '删除书眉或页脚' },
  },
  options: {},
  madeOf: BlockTrait.Furniture,
  check(unit) {
    return unit.furniture('page-header').map((index) => {
      const { line, offset } = unit.lines[index]!;
      return {
        span: shifted({ start: line.measure.start, end: line.measure.end }, offset),
        message: 'printed',
        fixes: [{ title: 'remove', safety: 'preview', edits: [furnitureRemoval(unit, index)] }],
      };
    });
  },
});

import { furnitureRemoval } from '../syntax/furniture-removal';
import { BlockTrait } from '../syntax/unit';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A page number alone on its line. */
export const pageNumber = defineRule({
  id: 'page-number',
  summary: { en: 'A page number between lines of text', 'zh-cn': '正文中的页码' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    printed: {
      en: 'This number counts the pages; it belongs to the page, not to what was said. Remove it.',
      'zh-cn': '此处是页码，属于版面，不是发言内容。应删除。',
    },
    remove: { en: 'Remove the page number', 'zh-cn': '删除页码' },
  },
  options: {},
  madeOf: BlockTrait.Furniture,
  check(unit) {
    return unit.furniture('page-number').map((index) => {
      const { line, offset } = unit.lines[index]!;
      return {
        span: shifted({ start: line.measure.start, end: line.measure.end }, offset),
        message: 'printed',
        fixes: [{ title: 'remove', safety: 'preview', edits: [furnitureRemoval(unit, index)] }],
      };
    });
  },
});

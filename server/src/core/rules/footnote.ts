import { furnitureRemoval } from '../syntax/furniture-removal';
import { BlockTrait, type Unit } from '../syntax/unit';
import type { Edit, Span } from '../text/span';
import { defineRule, LazyFix } from './rule';

/** A note at the foot of a page, in the midst of the paragraph that runs over the page. */
export const footnote = defineRule({
  id: 'footnote',
  summary: { en: 'A footnote inside the running text', 'zh-cn': '正文中的脚注' },
  severity: 'information',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    inside: {
      en: 'This stood at the foot of the page; here it cuts a paragraph in two. Move it behind the paragraph.',
      'zh-cn': '此处原在页脚，现把一段正文截成两半。应移到段后。',
    },
    move: { en: 'Move the note behind the paragraph', 'zh-cn': '把脚注移到段后' },
    remove: { en: 'Remove the note', 'zh-cn': '删除脚注' },
  },
  options: {},
  madeOf: BlockTrait.Furniture,
  check(unit) {
    if (unit.block.kind !== 'paragraph') return [];
    const notes = unit.furniture('footnote');
    if (notes.length === 0) return [];
    return [
      {
        span: firstNote(unit, notes),
        message: 'inside',
        fixes: [
          new LazyFix('move', 'preview', () => [...removals(unit, notes), insertion(unit, notes)]),
          new LazyFix('remove', 'suggest', () => removals(unit, notes)),
        ],
      },
    ];
  },
});

/** The span of the first of the lines and those right under it. */
function firstNote({ lines }: Unit, notes: readonly number[]): Span {
  const [first] = notes;
  const count = notes.findIndex((line, i) => line !== first! + i);
  const last = lines[notes.at(count < 0 ? -1 : count - 1)!]!;
  return { start: lines[first!]!.offset + lines[first!]!.line.start, end: last.offset + last.line.end };
}

function removals(unit: Unit, notes: readonly number[]): Edit[] {
  return notes.map((index) => furnitureRemoval(unit, index));
}

/** The edit that puts notes behind the paragraph, a blank line between. */
function insertion({ lines }: Unit, notes: readonly number[]): Edit {
  const last = lines.at(-1)!;
  const { ending } = lines[0]!.line;
  const text = notes.map((index) => lines[index]!.line.text.trim()).join(ending);
  const at = last.offset + last.line.end;
  return { span: { start: at, end: at }, newText: ending + ending + text };
}

import { expect, test } from 'vitest';
import { compose } from '../../../server/src/core/text/composition';
import { applyEdits, type Edit } from '../../../server/src/core/text/span';

const edit = (start: number, end: number, newText = ''): Edit => ({ span: { start, end }, newText });

/** Every composition starts from 新桥明年通车. */
test.each([
  { does: 'nothing', first: [], second: [], composed: [] },
  { does: 'keep a list on its own', first: [edit(0, 1, '老')], second: [], composed: [edit(0, 1, '老')] },
  { does: 'take the second list as it is after none', first: [], second: [edit(4, 6)], composed: [edit(4, 6)] },
  {
    does: 'shift what comes after an insertion',
    first: [edit(0, 0, '那座')],
    second: [edit(4, 6)],
    composed: [edit(0, 0, '那座'), edit(2, 4)],
  },
  {
    does: 'forget what is inserted and deleted again',
    first: [edit(2, 2, '将于')],
    second: [edit(2, 4)],
    composed: [],
  },
  {
    does: 'edit an insertion',
    first: [edit(2, 2, '将于')],
    second: [edit(3, 4, '在')],
    composed: [edit(2, 2, '将在')],
  },
  {
    does: 'delete over an insertion and beyond',
    first: [edit(2, 2, '将于')],
    second: [edit(1, 5)],
    composed: [edit(1, 3)],
  },
  { does: 'delete over a deletion', first: [edit(2, 4)], second: [edit(1, 3)], composed: [edit(1, 5)] },
  {
    does: 'insert where something was deleted',
    first: [edit(2, 4)],
    second: [edit(2, 2, '六月')],
    composed: [edit(2, 4, '六月')],
  },
  {
    does: 'insert in the middle of an insertion',
    first: [edit(2, 2, '将于')],
    second: [edit(3, 3, '会')],
    composed: [edit(2, 2, '将会于')],
  },
  { does: 'append at the end', first: [edit(6, 6, '了')], second: [edit(7, 7, '。')], composed: [edit(6, 6, '了。')] },
])('composing can $does', ({ first, second, composed }) => {
  const text = '新桥明年通车';
  expect(compose(first, second)).toEqual(composed);
  expect(applyEdits(text, compose(first, second))).toBe(applyEdits(applyEdits(text, first), second));
});

test('three lists in a row are one', () => {
  const text = '各 地 都 要 准 备\n好';
  const lists = [[edit(1, 2), edit(3, 4)], [edit(3, 4), edit(5, 6), edit(7, 8, '')], [edit(6, 7)]];
  const after = lists.reduce(applyEdits, text);
  expect(applyEdits(text, lists.reduce(compose))).toBe(after);
});

import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit, overlaps } from '../../../server/src/core/text/span';

const edit = (start: number, end: number, newText = ''): Edit => ({ span: { start, end }, newText });

describe('applyEdits', () => {
  test.each([
    { does: 'nothing without edits', edits: [], after: '新桥通车' },
    { does: 'insert, delete and replace', edits: [edit(0, 0, '老'), edit(1, 2), edit(3, 4, '行')], after: '老新通行' },
    { does: 'take the edits in any order', edits: [edit(3, 4, '行'), edit(0, 1)], after: '桥通行' },
    {
      does: 'keep the order of insertions at one place',
      edits: [edit(2, 2, '明'), edit(2, 2, '年')],
      after: '新桥明年通车',
    },
    { does: 'let edits touch', edits: [edit(0, 2, '老'), edit(2, 2, '桥'), edit(2, 4)], after: '老桥' },
  ])('$does', ({ edits, after }) => {
    expect(applyEdits('新桥通车', edits)).toBe(after);
  });

  test.each([
    { what: 'edits that overlap', edits: [edit(0, 2), edit(1, 3)] },
    { what: 'an insertion inside a deletion', edits: [edit(0, 3), edit(1, 1, '老')] },
    { what: 'an edit past the end', edits: [edit(4, 5)] },
    { what: 'an edit before the start', edits: [edit(-1, 0)] },
  ])('refuses $what', ({ edits }) => {
    expect(() => applyEdits('新桥通车', edits)).toThrow(RangeError);
  });
});

test.each([
  { a: [0, 2], b: [1, 3], shared: true },
  { a: [0, 2], b: [2, 3], shared: false },
  { a: [0, 3], b: [1, 1], shared: true },
  { a: [0, 3], b: [3, 3], shared: false },
  { a: [1, 1], b: [1, 1], shared: false },
] as const)('$a and $b overlap: $shared', ({ a, b, shared }) => {
  const [one, other] = [a, b].map(([start, end]) => ({ start, end })) as [Edit['span'], Edit['span']];
  expect(overlaps(one, other)).toBe(shared);
  expect(overlaps(other, one)).toBe(shared);
});

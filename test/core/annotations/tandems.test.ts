import { describe, expect, test } from 'vitest';
import { areSamePrinted } from '../../../server/src/core/annotations/tandems';
import { sentences, view } from './invented-text';

describe('printings', () => {
  const said = sentences(20);
  const { length } = view(said);
  test.each([
    { what: 'right behind itself', text: said + said, other: 40 + length, is: true },
    { what: 'with a character misread', text: said + said.replace('。', '口'), other: 40 + length, is: true },
    { what: 'only in part', text: said + said.slice(30, 60) + sentences(20, 90), other: 40 + length - 30, is: false },
    {
      what: 'far away',
      text: said + sentences(60, 90) + said,
      other: 40 + length + view(sentences(60, 90)).length,
      is: false,
    },
  ])('of what is printed $what: $is', ({ text, other, is }) => {
    expect(areSamePrinted(view(text), 40, other)).toBe(is);
  });
});

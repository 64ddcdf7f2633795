import { describe, expect, test } from 'vitest';
import { alikeOf, leastShare } from '../../../server/src/core/annotations/lookalikes';
import { PieceIndex } from '../../../server/src/core/annotations/piece-index';
import { sentences, view } from './invented-text';

describe('what reads alike', () => {
  const once = sentences(6);
  test.each([
    { what: 'nothing', text: once, shifts: [] },
    { what: 'a copy', text: `${once}另起一段。${once}`, shifts: [view(once).length + 5] },
    {
      what: 'a copy with a character misread',
      text: `${once}另起一段。${once.replace('。', '口')}`,
      shifts: [view(once).length + 5],
    },
  ])('is $what', ({ text, shifts }) => {
    const found = alikeOf(PieceIndex.of(view(text)), { start: 0, end: view(once).length }).filter(
      ({ share }) => share >= leastShare,
    );
    expect(found.map(({ shift }) => shift)).toEqual(shifts);
  });
});

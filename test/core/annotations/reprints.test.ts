import { describe, expect, test } from 'vitest';
import { PieceIndex } from '../../../server/src/core/annotations/piece-index';
import { Reprints } from '../../../server/src/core/annotations/reprints';
import { sentences, view } from './invented-text';

describe('printings', () => {
  const said = sentences(20);
  const { length } = view(said);

  test('of a long turn are known wherever it is printed again as a turn', () => {
    const between = sentences(30, 90);
    const text = said + between + said;
    const shift = length + view(between).length;
    const turns = [
      { start: 0, end: length },
      { start: shift, end: shift + length },
    ];
    expect(new Reprints(PieceIndex.of(view(text)), turns).isReprinted(0, { start: 40, end: 50 }, shift, 1)).toBe(true);
    const crossing = { start: length - 5, end: length + 5 };
    expect(new Reprints(PieceIndex.of(view(text)), turns).isReprinted(0, crossing, shift, 1)).toBe(false);
    expect(
      new Reprints(PieceIndex.of(view(text)), turns.slice(0, 1)).isReprinted(0, { start: 40, end: 50 }, shift, 1),
    ).toBe(false);
  });

  test('of a formula that is said again are none', () => {
    const text = `同意。${sentences(30)}同意。`;
    const shift = view(`同意。${sentences(30)}`).length;
    const turns = [
      { start: 0, end: 3 },
      { start: shift, end: shift + 3 },
    ];
    expect(new Reprints(PieceIndex.of(view(text)), turns).isReprinted(0, { start: 0, end: 2 }, shift, 1)).toBe(false);
  });
});

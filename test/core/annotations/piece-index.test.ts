import { describe, expect, test } from 'vitest';
import { PieceIndex } from '../../../server/src/core/annotations/piece-index';
import { view } from './invented-text';

describe('pieces', () => {
  test.each([
    { text: '明年六月通车明年六月开通', at: 0, places: [0, 6] },
    { text: 'the old bridge, the old bridge', at: 0, places: [0, 13] },
    { text: '明年六月', at: 1, places: [] },
    { text: '', at: 0, places: [] },
  ])('of $text stand at $places', ({ text, at, places }) => {
    expect(PieceIndex.of(view(text)).placesOf(at, 10)).toEqual(places);
  });

  test('are looked up at no more places than asked for', () => {
    expect(PieceIndex.of(view('明年六月'.repeat(9))).placesOf(0, 3)).toEqual([0, 4, 8]);
  });
});

import { expect, test } from 'vitest';
import { type Direction, neighbour } from '../../client/src/places';

/** `|` is a place to go to, `$` the cursor, `^` where it should go; one line of text. */
test.each<{ text: string; direction: Direction }>([
  { text: '| $ ^ |', direction: 'next' },
  { text: '| ^ $ |', direction: 'previous' },
  { text: '^ | | $', direction: 'next' },
  { text: '$ | | ^', direction: 'previous' },
  { text: '^   $', direction: 'next' },
  { text: '$   ^', direction: 'previous' },
])('$direction: $text', ({ text, direction }) => {
  const places = [...text.matchAll(/[|^]/g)].map(({ index }) => ({ line: 0, character: index }));
  const cursor = { line: 0, character: text.indexOf('$') };
  const found = neighbour(places, (place) => place, cursor, direction);
  expect(found?.character).toBe(text.indexOf('^'));
});

test('a place under the cursor is left, not found', () => {
  const places = [
    { line: 2, character: 4 },
    { line: 1, character: 9 },
  ];
  expect(neighbour(places, (place) => place, { line: 1, character: 9 }, 'next')).toEqual({ line: 2, character: 4 });
  expect(neighbour(places, (place) => place, { line: 2, character: 4 }, 'previous')).toEqual({ line: 1, character: 9 });
});

test('without places there is nowhere to go', () => {
  expect(neighbour([], (place) => place, { line: 0, character: 0 }, 'next')).toBeUndefined();
});

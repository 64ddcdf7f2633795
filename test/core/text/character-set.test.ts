import { expect, test } from 'vitest';
import { CharacterSet } from '../../../server/src/core/text/character-set';

const marks = new CharacterSet('，a。\uffff');

test.each([
  { character: '，', has: true },
  { character: 'a', has: true },
  { character: '\uffff', has: true },
  { character: 'b', has: false },
  { character: '\u0000', has: false },
])('$character', ({ character, has }) => {
  expect(marks.has(character.charCodeAt(0))).toBe(has);
});

test('there is nothing outside a string', () => {
  expect(marks.has(''.charCodeAt(0))).toBe(false);
});

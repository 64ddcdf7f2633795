import { expect, test } from 'vitest';
import configuration from '../../syntaxes/language-configuration.json';

test('every bracket closes by itself and surrounds a selection', () => {
  const closing = configuration.autoClosingPairs.map(({ open, close }) => [open, close]);
  expect(closing).toEqual(expect.arrayContaining(configuration.brackets));
  expect(configuration.surroundingPairs).toEqual(closing);
});

test.each([
  ['王毅：这个问题，问得好。', ['王毅', '这个问题', '问得好']],
  ["It's a well-known 3-way line.", ["It's", 'a', 'well-known', '3-way', 'line']],
  ['「はい」と答えた', ['はい', 'と答えた']],
  ['이것은 말이다.', ['이것은', '말이다']],
  ['𠮷野家', ['𠮷野家']],
])('words of %s', (text, words) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
});

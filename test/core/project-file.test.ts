import { expect, test } from 'vitest';
import { readProjectFile } from '../../server/src/core/project-file';

/** `¦` stands at the place that the message names. */
test.each([
  { text: '{}', problems: [] },
  { text: '\ufeff{ "verbatim": true }', problems: [] },
  { text: '{\r\n  "verbatim": true,\r\n¦}', problems: ['not valid JSON: expected a name in double quotes, found “}”'] },
  { text: '{ "speakers": ["甲", ¦2] }', problems: ['speakers.1: must be a string'] },
  { text: '¦[]', problems: ['must be an object'] },
])('$text: $problems', ({ text, problems }) => {
  const read = readProjectFile(text.replace('¦', ''), []);
  expect(read.problems.map(({ message }) => message.en)).toEqual(problems);
  const before = text.slice(0, text.indexOf('¦')).split('\r\n');
  const place = { line: before.length - 1, character: before.at(-1)!.length };
  expect(read.problems.map(({ position }) => position)).toEqual(problems.map(() => place));
});

test('what is right in a file with faults still holds', () => {
  expect(readProjectFile('{ "verbatim": true, "speakers": 1 }', []).configuration).toMatchObject({
    verbatim: true,
    speakers: [],
  });
});

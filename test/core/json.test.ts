import { expect, test } from 'vitest';
import { parseJson, placeOf } from '../../server/src/core/json';

test.each([
  'null',
  ' true ',
  '-1.5e3',
  '"a\\u4e2d\\n"',
  '[]',
  '[1, "二", [3]]',
  '{}',
  '{"a": {"b": [null, false]}, "": 0}',
])('reads %s as JSON.parse does', (text) => {
  expect(parseJson(text)).toMatchObject({ value: JSON.parse(text) });
});

/** `¦` stands where the text stops being JSON. */
test.each([
  { text: '¦', fault: 'expected a value, found the end of the file' },
  { text: '{¦// why\n}', fault: 'expected a name in double quotes, found “/”' },
  { text: '{"a": 1,¦}', fault: 'expected a name in double quotes, found “}”' },
  { text: "{¦'a': 1}", fault: "expected a name in double quotes, found “'”" },
  { text: '{"a" ¦1}', fault: 'expected “:”, found “1”' },
  { text: '{"a": 1 ¦"b": 2}', fault: 'expected “,” or “}”, found “"”' },
  { text: '[1, ¦]', fault: 'expected a value, found “]”' },
  { text: '[1 ¦𠮷]', fault: 'expected “,” or “]”, found “𠮷”' },
  { text: '{"a": ¦"b\n"}', fault: 'expected a value, found “"”' },
  { text: '{} ¦{}', fault: 'expected the end of the file, found “{”' },
  { text: `${'['.repeat(64)}¦[`, fault: 'expected fewer levels, found “[”' },
])('$text is not JSON: $fault', ({ text, fault }) => {
  expect(parseJson(text.replace('¦', ''))).toMatchObject({ fault: { en: fault }, at: text.indexOf('¦') });
});

test('finds the place of a part, or of the nearest part around it', () => {
  const text = '{ "rules": { "hard-wrap": "loud" }, "speakers": ["甲", 2] }';
  const json = parseJson(text);
  if ('fault' in json) throw new Error(json.fault.en);
  const at = (...path: string[]) => text.slice(placeOf(json, path).start, placeOf(json, path).end);
  expect(at('rules', 'hard-wrap')).toBe('"loud"');
  expect(at('speakers', '1')).toBe('2');
  expect(at('rules', 'hard-wrap', 'level')).toBe('"loud"');
  expect(at('gone')).toBe(text);
});

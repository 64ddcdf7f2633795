import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences } from './compare/align';
import { damaged } from './compare/damage';
import { inkOf } from './compare/ink';
import { judge } from './compare/judge';
import { withBreaksOf } from './compare/paragraphs';
import { tableIn, tableOf, withTable } from './compare/table';

test.each([
  { a: '', b: '', found: [] },
  { a: 'abc', b: 'abc', found: [] },
  { a: 'abc', b: 'axc', found: ['b→x'] },
  { a: 'abc', b: 'ac', found: ['b→'] },
  { a: 'ac', b: 'abc', found: ['→b'] },
  { a: 'abcd', b: 'xbcdy', found: ['a→x', '→y'] },
  { a: 'abc', b: '', found: ['abc→'] },
  { a: '𠮷野', b: '\ud842野', found: ['𠮷→\ud842'] },
])('from “$a” to “$b”', ({ a, b, found }) => {
  const [from, to] = [[...a], [...b]];
  expect(
    differences(from, to).map(
      ({ aStart, aEnd, bStart, bEnd }) => `${from.slice(aStart, aEnd).join('')}→${to.slice(bStart, bEnd).join('')}`,
    ),
  ).toEqual(found);
});

const nothing = { space: 0, break: 0, character: 0 };

test.each([
  { what: 'all is mended', output: '今年，雨多。', wrong: 0, missed: nothing },
  { what: 'nothing is done', output: '今 年,雨\n多。', wrong: 0, missed: { space: 1, break: 1, character: 1 } },
  { what: 'one space is left', output: '今 年，雨多。', wrong: 0, missed: { ...nothing, space: 1 } },
  { what: 'a line is joined with a space', output: '今年，雨 多。', wrong: 0, missed: { ...nothing, break: 1 } },
  { what: 'a space is put in', output: '今年， 雨多。', wrong: 1, missed: nothing },
  { what: 'a character is changed', output: '今年，雪多。', wrong: 1, missed: nothing },
  { what: 'a character is removed', output: '今年，多。', wrong: 1, missed: { ...nothing, break: 1 } },
  { what: 'a character is put in', output: '今年，大雨多。', wrong: 1, missed: nothing },
  { what: 'damage gives way to other damage', output: '今年；雨多。', wrong: 0, missed: { ...nothing, character: 1 } },
  { what: 'spaces at line ends do not count', output: '今年，雨多。  \n', wrong: 0, missed: nothing },
])('a tool is judged where $what', ({ output, wrong, missed }) => {
  expect(judge('今 年,雨\n多。', '今年，雨多。', output)).toEqual({
    wrong,
    there: { space: 1, break: 1, character: 1 },
    missed,
  });
});

test('half a character is a wrong edit', () => {
  expect(judge('𠮷 野', '𠮷野', '\ud842野')).toMatchObject({ wrong: 1 });
});

test('texts of which one is not the original of the other are refused', () => {
  expect(() => judge('今年', '去年雨多', '今年')).toThrow('the original has other characters');
});

const sample = readFileSync('client/samples/questions-and-answers.transcript', 'utf8');

test.each([24, 40, 64])('what is damaged at %i cells has the characters of its original', (cells) => {
  const text = damaged(sample, { cells, seed: 1 });
  const comma = (mark: string) => (mark === ',' ? '，' : mark);
  expect(inkOf(text).marks.map(comma).join('')).toBe(inkOf(sample).marks.join(''));
  expect(judge(text, sample, sample)).toMatchObject({ wrong: 0, missed: nothing });
  expect(judge(text, sample, text).there.break).toBeGreaterThan(5);
});

test('lines are stretched where a mark may not begin the next one', () => {
  expect(damaged('一二三四五）六七。', { cells: 10, seed: 1 })).toBe('一 二 三 四\n五）六七。');
  expect(damaged('one two three', { cells: 8, seed: 1 })).toBe('one two\nthree');
});

test('the breaks between paragraphs are those of the damaged text', () => {
  expect(withBreaksOf('一 二\n三\n\n四', '一二三\n四')).toBe('一二三\n\n四');
});

test('a table stands between its markers, however often it is written', () => {
  const judgement = { wrong: 0, there: { ...nothing, space: 3 }, missed: { ...nothing, space: 1 } };
  const row = { name: 'tool', version: '1.0.0', judgements: [judgement], speeds: { finds: undefined, mends: 2.34 } };
  const table = tableOf([row], ['samples']);
  expect(table.split('\n')).toEqual([
    '|            | samples: wrong edits | missed damage | MB/s found | mended |',
    '| ---------- | -------------------: | ------------: | ---------: | -----: |',
    '| tool 1.0.0 |                    0 |        1 of 3 |            |    2.3 |',
  ]);
  const readme = readFileSync('README.md', 'utf8');
  const written = withTable(readme, table);
  expect(tableIn(written)).toBe(table);
  expect(withTable(written, tableIn(readme))).toBe(readme);
  expect(() => withTable('# Readme', table)).toThrow('there is no <!-- compare');
});

test('the table in the README has the shape of one that is written, and ours comes first', () => {
  const [head, rule, first, ...others] = tableIn(readFileSync('README.md', 'utf8')).split('\n');
  const columns = (line: string) => line.split('|').length;
  expect(head).toMatch(/wrong edits \|.*missed damage \|.*MB\/s found \|\s+mended \|$/);
  expect(rule).toMatch(/^\|[ |:-]+\|$/);
  expect(first).toMatch(/^\| \*\*transcript fix/);
  for (const tool of ['zhlint', 'autocorrect', 'textlint', 'pangu'])
    expect(others.some((line) => line.startsWith(`| ${tool}`))).toBe(true);
  expect(new Set([rule!, first!, ...others].map(columns))).toEqual(new Set([columns(head!)]));
});

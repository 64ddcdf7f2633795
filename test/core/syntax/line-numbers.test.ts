import { describe, expect, test } from 'vitest';
import { NumberedLine, numberedRange } from '../../../server/src/core/syntax/line-numbers';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { Trait } from '../../../server/src/core/text/measure';
import { profileWith, surveyed } from '../../support/profile';

/** A page of 25 lines: a turn every fifth, text between. */
const page = Array.from({ length: 25 }, (_, n) =>
  n % 5 === 0
    ? '    MR. DOE:  The bridge is open, and we are glad.'
    : 'the old one stays, so that people may walk over it',
);
const pages = [...page, ...page].map((text, n) => ({ text, number: (n % 25) + 1 }));

describe('the numbering of a file', () => {
  test.each([
    {
      what: 'at the start, to the right of their column',
      lines: pages.map(({ text, number }) => `${`${number}`.padStart(2)}   ${text}`),
      found: { side: 'start', highest: 25, leading: 1, gaps: [3, 3] },
    },
    {
      what: 'at the start, to the left of their column',
      lines: pages.map(({ text, number }) => `${number}`.padEnd(5) + text),
      found: { side: 'start', highest: 25, leading: 1, gaps: [4, 3] },
    },
    {
      what: 'in lines set wide apart',
      lines: pages.flatMap(({ text, number }) => [`${number} ${text}`, '']),
      found: { side: 'start', highest: 25, leading: 2, gaps: [1, 1] },
    },
    {
      what: 'at the end',
      lines: pages.map(({ text, number }) => `${text}  ${number}`),
      found: { side: 'end', highest: 25, leading: 1, gaps: [0, 0] },
    },
    {
      what: 'on lines of their own',
      lines: pages.flatMap(({ text, number }) => [`${number}`, '', text, '']),
      found: { side: 'start', highest: 25, leading: 4, gaps: [0, 0] },
    },
    { what: 'none', lines: pages.map(({ text }) => text), found: undefined },
    {
      what: 'one page alone',
      lines: pages.slice(0, 25).map(({ text, number }) => `${number} ${text}`),
      found: undefined,
    },
    {
      what: 'numbers that are never begun again',
      lines: pages.map(({ text }, n) => `${n + 1} ${text}`),
      found: undefined,
    },
    {
      what: 'short lists',
      lines: pages.map(({ text }, n) => (n % 5 === 0 ? text : `${n % 5} ${text}`)),
      found: undefined,
    },
    {
      what: 'a numbered list in running text',
      lines: [...pages.map(({ text }) => text), ...page.map((text, n) => `${n + 1} ${text}`)],
      found: undefined,
    },
  ])('$what', ({ lines, found }) => {
    expect(surveyed(lines.join('\n')).lineNumbers).toEqual(found);
  });
});

describe('a line', () => {
  const numbers = { side: 'start', highest: 25, leading: 1, gaps: [3, 3] } as const;

  test.each([
    { what: 'between its neighbours', lines: ['3 a', '4 b', '5 c'], numbered: ['3', '4', '5'] },
    { what: 'at the ends of a page', lines: ['24 a', '25 b', 'c', '1 d', '2 e'], numbered: ['24', '25', '', '1', '2'] },
    { what: 'after a number that was lost', lines: ['3 a', '5 b'], numbered: ['3', '5'] },
    { what: 'over blank lines', lines: ['3 a', '', '', '', '4 b'], numbered: ['3', '', '', '', '4'] },
    { what: 'not further away', lines: ['3 a', '', '', '', '', '4 b'], numbered: ['', '', '', '', '', ''] },
    { what: 'not in another order', lines: ['4 a', '3 b'], numbered: ['', ''] },
    { what: 'not beyond the last line of a page', lines: ['26 a', '27 b'], numbered: ['', ''] },
    { what: 'not within a word', lines: ['3a', '4b', '3.', '4.'], numbered: ['', '', '', ''] },
  ])('$what', ({ lines, numbered }) => {
    const found = numberedRange(LineStore.of(lines.join('\n')), 0, lines.length, numbers).map((line) =>
      line instanceof NumberedLine ? line.printed.text.slice(line.number.start, line.number.end) : '',
    );
    expect(found).toEqual(numbered);
  });

  test('has spaces in place of its number, and everything else where it was', () => {
    const [line] = numberedRange(LineStore.of('  3   It is.\n  4'), 0, 2, numbers);
    expect([line!.text, line!.indent]).toEqual(['      It is.', 6]);
  });

  test('has no trailing space where its number stands', () => {
    const [line] = numberedRange(LineStore.of('It is.  3\nSo.  4'), 0, 2, { ...numbers, side: 'end' });
    expect(line!.text).toBe('It is.   ');
    expect(line!.traits & Trait.TrailingSpace).toBe(0);
  });

  test('of nothing but its number is furniture, and paragraphs run over it', () => {
    const lines = ['3   MR. DOE:  The bridge is open and', '4', '5   we are glad.'];
    const profile = profileWith({ speakers: ['MR. DOE'], columns: [32], lineNumbers: { ...numbers, leading: 2 } });
    const [block] = parse(LineStore.of(lines.join('\n')), profile).blocks;
    expect(block!.joints).toEqual([{ kind: 'hard-wrap', from: 0, to: 2, end: 36, glue: ' ' }]);
    expect(block!.insets).toEqual([{ line: 1, kind: 'line-number' }]);
  });
});

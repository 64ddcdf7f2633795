import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

/** Marked by their kind are the lines that are page furniture in a file of several pages. */
describe('page furniture', () => {
  test.each([
    { what: 'numbers that grow from page to page', page: (n: number) => [`${n}`, ...turns], found: ['page-number'] },
    { what: 'between dashes', page: (n: number) => [...turns, `- ${n} -`], found: ['page-number'] },
    { what: 'with a word for page', page: (n: number) => [...turns, `第 ${n} 页`], found: ['page-number'] },
    { what: 'a running head', page: () => ['云川河流会议记录', ...turns], found: ['page-header'] },
    {
      what: 'a running head with a number',
      page: (n: number) => [`云川河流会议记录 ${n}`, ...turns],
      found: ['page-header'],
    },
    {
      what: 'both',
      page: (n: number) => ['云川河流会议记录', `${n}`, ...turns],
      found: ['page-header', 'page-number'],
    },
    { what: 'not a lone number that does not grow', page: () => ['2024', ...turns], found: [] },
    { what: 'not a sentence that repeats', page: () => ['会议现在开始。', ...turns], found: [] },
    {
      what: 'not what repeats within a page',
      page: () => [...turns, '云川河', ...turns.slice(0, 3), '云川河'],
      found: [],
    },
  ])('$what', ({ page, found }) => {
    const text = [11, 12, 13, 14, 15].flatMap((number) => [...page(number), '']).join('\n');
    const kinds = [...parse(LineStore.of(text), surveyed(text)).blocks].flatMap(({ furniture }) => furniture ?? []);
    expect([...new Set(kinds)]).toEqual(found);
    expect(kinds).toHaveLength(5 * found.length);
  });

  test('three pages are enough for numbers, two are not', () => {
    const pages = (numbers: number[]) => numbers.flatMap((number) => [`${number}`, ...turns]).join('\n');
    expect(surveyed(pages([7, 8, 9])).pages.numbers).toEqual(new Set([7, 8, 9]));
    expect(surveyed(pages([7, 8])).pages.numbers).toEqual(new Set());
  });

  test('is looked for in transcripts only', () => {
    const text = Array.from({ length: 5 }, (_, n) =>
      [`${n + 1}`, ...Array<string>(20).fill('河水流过桥下。')].join('\n'),
    );
    expect(surveyed(text.join('\n')).pages.numbers.size).toBe(0);
  });
});

/** A page of turns, each line of its own. */
const turns = Array.from({ length: 20 }, (_, n) =>
  n % 2 === 0 ? `问：第${'一二三四五'[n % 5]}座桥何时通车？` : '答：明年六月。',
);

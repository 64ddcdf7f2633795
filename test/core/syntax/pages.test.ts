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
    {
      what: 'a title that changes from page to page beside a number that grows',
      page: (n: number) => ['', `云川河流会议记录${'甲乙丙丁戊己庚辛'[n - 11]}卷 ${n}`, '', ...turns],
      found: ['page-header'],
    },
    {
      what: 'titles with a code in common',
      page: (n: number) => ['', n < 18 ? 'K2024B Opening' : 'K2024B Closing', '', ...turns],
      found: ['page-header'],
    },
    {
      what: 'far from its number',
      page: (n: number) => ['K  Day                                   '.repeat(3) + n, ...turns],
      found: ['page-header'],
    },
    {
      what: 'a head in which a character was misread',
      page: (n: number) => ['', `云川河${n === 13 ? '沇' : '流'}会议记录 ${n}`, '', ...turns],
      found: ['page-header'],
    },
    {
      what: 'a head that says its page, whatever became of its brackets',
      page: (n: number) => ['', `云川河流会议记录${'〈(（《'[n % 4]}未校) 第 ${n} 页`, '', ...turns],
      found: ['page-header'],
    },
    {
      what: 'not a clause with numbers that come and go',
      page: (n: number) => ['', `审议第 ${(n * 7) % 5} 号议案的报告`, ...turns.slice(0, 1), ''].concat(turns),
      found: ['heading'],
    },
    { what: 'not numbered paragraphs', page: (n: number) => ['', `${n}. 审议修桥的报告`, ...turns, ''], found: [] },
    { what: 'not years', page: (n: number) => [`${n + 2000}`, ...turns], found: [] },
    { what: 'not numbered headings', page: (n: number) => ['', `问题 ${n}`, '', ...turns], found: ['heading'] },
    {
      what: 'not rows among others',
      page: () => [...turns, '甲　乙　丙', '丁　戊', '己　庚　辛', ...turns],
      found: [],
    },
    {
      what: 'not the end of a remark',
      page: (n: number) => [...turns, `（见附件第 ${n}`, `${n}页。）`, ''],
      found: [],
    },
    { what: 'not what people do', page: () => [...turns, '（笑）', ''], found: ['direction'] },
    { what: 'not a lone number that does not grow', page: () => ['2024', ...turns], found: [] },
    { what: 'not a sentence that repeats', page: () => ['会议现在开始。', ...turns], found: [] },
    {
      what: 'not what repeats within a page',
      page: () => [...turns, '云川河', ...turns.slice(0, 3), '云川河'],
      found: [],
    },
  ])('$what', ({ page, found }) => {
    const text = numbers.flatMap((number) => [...page(number), '']).join('\n');
    const kinds = [...parse(LineStore.of(text), surveyed(text)).blocks].flatMap(({ furniture }) => furniture ?? []);
    expect([...new Set(kinds)]).toEqual(found);
    expect(kinds).toHaveLength(numbers.length * found.length);
  });

  test('three pages are enough for numbers, two are not', () => {
    const pages = (numbers: number[]) => numbers.flatMap((number) => [`${number}`, ...turns]).join('\n');
    expect(surveyed(pages([7, 8, 9])).pages.numbers).toEqual(new Set([7, 8, 9]));
    expect(surveyed(pages([7, 8])).pages.numbers).toEqual(new Set());
  });

  test('two are enough where the line says that it numbers pages', () => {
    const pages = (head: string) => [1, 2].flatMap((n) => [head.replace('#', `${n}`), ...turns]).join('\n');
    for (const head of ['云川河流会议记录 第#页', 'Minutes of the River Board, Page #'])
      expect(surveyed(pages(head)).pages.heads.size).toBe(1);
    expect(surveyed(pages('云川河流会议记录\n\n第#页\n')).pages.heads.size).toBe(1);
    for (const head of ['云川河流会议记录 #', '云川河流会议记录 第#号'])
      expect(surveyed(pages(head)).pages.heads.size).toBe(0);
  });

  test('is looked for in transcripts only', () => {
    const text = Array.from({ length: 5 }, (_, n) =>
      [`${n + 1}`, ...Array<string>(20).fill('河水流过桥下。')].join('\n'),
    );
    expect(surveyed(text.join('\n')).pages.numbers.size).toBe(0);
  });
});

const numbers = [11, 12, 13, 14, 15, 16, 17, 18];

/** A page of turns, each line of its own. */
const turns = Array.from({ length: 20 }, (_, n) =>
  n % 2 === 0 ? `问：第${'一二三四五'[n % 5]}座桥何时通车？` : '答：明年六月。',
);

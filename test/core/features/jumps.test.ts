import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { jumps, pageFile } from '../../../server/src/core/features/jumps';
import { jumpOf } from '../../../server/src/core/syntax/jump-line';

describe('a jump line says where', () => {
  test.each([
    { line: '（上接A04版）', says: 'from A04' },
    { line: '（上接a04版)', says: 'from A04' },
    { line: '（上接Ａ０４版）', says: 'from A04' },
    { line: '（下转第 3 版）', says: 'to 3' },
    { line: '　( 下 转 第 3 版 )', says: 'to 3' },
    { line: '( 上 接 A 04 版 ）', says: 'from A04' },
    { line: '（下轉第三頁）', says: 'to 3' },
    { line: '（上轉第三頁）', says: 'to 3' },
    { line: '（转接第3版）', says: 'to 3' },
    { line: '下转第十版', says: 'to 10' },
    { line: '下转第十二版', says: 'to 12' },
    { line: '12  (continued on page 3)', says: 'to 3' },
    { line: '【上接第二十三版】', says: 'from 23' },
    { line: '（上接第二〇版）', says: 'from 20' },
    { line: '（转B2版）', says: 'to B2' },
    { line: '（接第12版）', says: 'from 12' },
    { line: '（下转第03版《新桥》）', says: 'to 03' },
    { line: '(continued on page 3)', says: 'to 3' },
    { line: 'Continued from Page A4', says: 'from A4' },
    { line: '(continued on page)', says: 'to undefined' },
    { line: '（上接版)', says: 'from undefined' },
    { line: '（下转第版）', says: 'to undefined' },
  ])('$line', ({ line, says }) => {
    const { direction, page } = jumpOf(line)!;
    expect(`${direction} ${page}`).toBe(says);
  });

  test.each(['', '（笑）', '（详见第3版）', '桥头接第二大道，明年通车。', '（转身）'])(
    'unless it is none: %j',
    (line) => {
      expect(jumpOf(line)).toBeUndefined();
    },
  );
});

describe('jump lines are paired', () => {
  test.each([
    { what: 'a lone one with nothing', order: ['（上接第1版）'], pairs: ['-'] },
    { what: 'one above with one below', order: ['（下转第3版）', '（上接第1版）'], pairs: [1, 0] },
    { what: 'not the other way round', order: ['（上接第1版）', '（下转第3版）'], pairs: ['-', '-'] },
    { what: 'where numbers are lost', order: ['（下转第版）', '（上接版）'], pairs: [1, 0] },
    { what: 'the nearest', order: ['（下转第2版）', '（下转第3版）', '（上接第1版）'], pairs: ['-', 2, 1] },
    { what: 'one within the other', order: ['下转2版', '下转3版', '上接2版', '上接1版'], pairs: [3, 2, 1, 0] },
    { what: 'one after the other', order: ['下转2版', '上接1版', '下转3版', '上接2版'], pairs: [1, 0, 3, 2] },
    { what: 'not where both name one page', order: ['（下转第3版）', '（上接第3版）'], pairs: ['-', '-'] },
  ])('$what', ({ order, pairs }) => {
    const text = ['问：新桥何时通车？', ...order.flatMap((line) => [line, '答：明年六月。'])].join('\n');
    const analysis = Analysis.of(text, defaultConfiguration);
    const { lines } = analysis;
    const found = jumps(analysis.structure(), lines);
    expect(found.map(({ span }) => lines.slice(span))).toEqual(order);
    expect(
      found.map(({ otherEnd }) => (otherEnd ? found.findIndex(({ span }) => span.start === otherEnd.start) : '-')),
    ).toEqual(pairs);
  });
});

describe('the file of a page', () => {
  test.each([
    ...[
      'A04.transcript',
      'a4.txt',
      '云川日报A04.transcript.txt',
      '2024-05-06-A4.txt',
      '第A04版.txt',
      'page-a4.txt',
    ].map((name) => ({ name, page: 'A04' })),
    ...['4.txt', '04.TXT', '第4版.txt', '第四版.txt', '新桥 4版.txt', 'p4.txt', 'P.04.txt', 'page-4.transcript'].map(
      (name) => ({ name, page: '4' }),
    ),
    { name: '会议_20240405_page_4.txt', page: '4' },
    { name: 'bridge-12.txt', page: '12' },
    { name: '第十二版.txt', page: '12' },
    { name: 'p4.txt', page: 'P4' },
  ])('$page is $name', ({ name, page }) => {
    expect(pageFile(['notes.txt', name, 'p5.pdf', '第6版.md'], page)).toBe(name);
  });

  test.each([
    { what: 'of another section', names: ['B04.txt', '04.txt'], page: 'A04' },
    { what: 'of a section, if none is named', names: ['A04.txt'], page: '4' },
    { what: 'with a longer number', names: ['A14.txt', 'A041.txt'], page: 'A4' },
    { what: 'of that date', names: ['2024-04-03.txt', '20240403.txt', '2024年4月3日.txt'], page: '3' },
    { what: 'of that issue', names: ['第3期.txt', '第3次.txt'], page: '3' },
    { what: 'with that number that names another page', names: ['sitting-3-page-4.txt'], page: '3' },
    { what: 'that ends in a word with p', names: ['recap-3-第4版.txt', 'recap3.txt'], page: '3' },
    { what: 'that is no text', names: ['A04.pdf', 'A04', 'A04.txt.bak'], page: 'A04' },
    { what: 'where two may be it', names: ['A04.txt', 'a4.transcript'], page: 'A04' },
    { what: 'where there is none', names: [], page: 'A04' },
  ])('is none $what', ({ names, page }) => {
    expect(pageFile(names, page)).toBeUndefined();
  });
});

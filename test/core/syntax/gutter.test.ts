import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../../server/src/core/syntax/gutter';
import { parse } from '../../../server/src/core/syntax/parse';
import { Line, LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

describe('the sides of a line whose right column begins at cell 12', () => {
  test.each([
    { line: '新桥通车    老桥', sides: ['新桥通车', '老桥', 0] },
    { line: '新桥通车       老桥', sides: ['新桥通车', '老桥', 3] },
    { line: '新桥通车   老桥', sides: ['新桥通车', '老桥', 0] },
    { line: '新桥通   老桥', sides: ['新桥通', '老桥', 0] },
    { line: '新桥   老桥', sides: undefined },
    { line: '新桥通车', sides: ['新桥通车', '', 0] },
    { line: '            老桥', sides: ['', '老桥', 0] },
    { line: '              老桥', sides: ['', '老桥', 2] },
    { line: '新桥通车了    老桥', sides: ['新桥通车了', '老桥', 2] },
    { line: '新桥明年六月通车', sides: undefined },
    { line: '新桥通车                          老桥', sides: undefined },
    { line: '', sides: undefined },
  ])('$line', ({ line, sides }) => {
    const found = sidesOf(new Line(line, ''), 12);
    expect(found && [line.slice(0, found.leftEnd), line.slice(found.rightStart), found.rightIndent]).toEqual(sides);
  });
});

const left = [
  'the deck of the bridge is',
  'done, and the ramps too,',
  'so that we can try it',
  'with a load next month',
];
const right = ['stays where it is, so', 'that people can walk', 'over it and look at', 'the river below it'];
const across = left.map((line, n) => `${line.padEnd(32)}${right[n]}`);
const turns = ['Q. When?', 'A. In May.', 'Q. Where?', 'A. There.', ''];

describe('two columns side by side', () => {
  test.each([
    { what: 'of three lines', lines: across.slice(0, 3), blocks: ['5–8'] },
    { what: 'not of two', lines: across.slice(0, 2), blocks: [] },
    {
      what: 'parted by a label',
      lines: [...across, ...across.map((line, n) => (n === 0 ? `Q. ${line.replace('   ', '')}` : line))],
      blocks: ['5–9', '9–13'],
    },
    {
      what: 'not where text crosses the gutter',
      lines: [across[0]!, 'a line of text that runs over the gutter', ...across.slice(1, 3)],
      blocks: [],
    },
    { what: 'not short words', lines: ['done       stays', 'ramps      that', 'try        over'], blocks: [] },
    { what: 'not the rows of a table', lines: across.map((line) => `${line}      3     and more`), blocks: [] },
  ])('$what', ({ lines, blocks }) => {
    const text = [...turns, ...lines, '', ...turns].join('\n');
    const found: string[] = [];
    let first = 0;
    for (const { gutter, lines: own, solidLines } of parse(LineStore.of(text), surveyed(text)).blocks) {
      if (gutter !== undefined) found.push(`${first}–${first + solidLines}`);
      first += own.length;
    }
    expect(found).toEqual(blocks);
  });

  test('are joined to nothing', () => {
    const text = [...turns, ...across, ...left, '', ...turns].join('\n');
    const found = [...parse(LineStore.of(text), surveyed(text)).blocks].filter(({ gutter }) => gutter !== undefined);
    expect(found.map(({ solidLines }) => solidLines)).toEqual([8]);
  });
});

import { expect, test } from 'vitest';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

const turns = ['问：何时通车？', '答：明年六月。', '问：何地？', '答：桥头。'];

const contents = [
  '第一章　新桥…………………………3',
  '第二章　两岸的引道',
  '以及步道…………………………………12',
  '第三章　码头............ 25',
];

const index = [
  '河岸 12:3,14 15:2      桥面 3:4 3:17',
  '  18:22 20:1            12:12',
  '大桥                 渡船 4:5 6:7 8:9',
  '  2:3 2:4 5:11          码头 17:2',
  '  6:18                 公园 30:1 30:12',
  '修筑 7:7 8:8 9:9      道路 11:11 12:12 13:13',
];

test.each([
  { what: 'a table of contents', lines: [...contents, '', ...turns], found: { contents: 4 } },
  { what: 'at the end, in no turn', lines: [...turns, '', ...contents], found: { contents: 4 } },
  {
    what: 'an index of words',
    lines: [...turns, '', ...index, ...index, '', ...index],
    found: { index: 18 },
  },
  { what: 'not one line with dots', lines: [...turns, '答：请看新桥…………………………3', ...turns], found: {} },
  { what: 'not an ellipsis', lines: [...turns, ...turns.map((line) => `${line}……1`)], found: {} },
  {
    what: 'not the times of an interview',
    lines: turns.flatMap((line, n) => [`0${n}:12 0${n}:40`, line]),
    found: {},
  },
  {
    what: 'not what people say of times',
    lines: [...turns, ...index, ...index, ...index, '问：何时有船？', '答：10:15和11:45。', ...turns],
    found: { index: 18 },
  },
])('$what', ({ lines, found }) => {
  const text = lines.join('\n');
  const counts: Record<string, number> = {};
  for (const { furniture, solidLines } of parse(LineStore.of(text), surveyed(text)).blocks)
    if (furniture === 'contents' || furniture === 'index') counts[furniture] = (counts[furniture] ?? 0) + solidLines;
  expect(counts).toEqual(found);
});

import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { folds } from '../../../server/src/core/features/folding';
import { pageFurniture } from '../../../server/src/core/syntax/pages';
import { profileWith } from '../../support/profile';

const text = [
  '星河日报记者：今年春天来得比往年早一些，', // 0
  '山上的花也开得更早，请问这对果农会有什么', // 1
  '影响？', // 2
  '', // 3
  '李明：谢谢你的提问。花开得早，遇上霜冻的', // 4
  '可能就大，所以各县都备下了防霜的物资，还', // 5
  '请来了气象站的专家。', // 6
  '', // 7
  '（下转第三版）', // 8
  '', // 9
  '（上接第一版）', // 10
  '', // 11
  '到目前为止，没有一个县报告过严重的损失，', // 12
  '我们估计今年的产量会和去年差不多。', // 13
  '', // 14
  '星河日报记者：谢谢。', // 15
  '', // 16
  '李明：再见。', // 17
  '',
].join('\n');

const all = ['0–2 turn', '4–13 turn', '8–10 furniture', '12–13 paragraph'];

test.each([
  { limit: undefined, expected: all },
  { limit: 4, expected: all },
  { limit: 3, expected: all.slice(0, 3) },
  { limit: 1, expected: all.slice(0, 1) },
  { limit: 0, expected: [] },
])('folds turns first, then furniture, then paragraphs: $limit', ({ limit, expected }) => {
  expect(folded(Analysis.of(text, defaultConfiguration), limit)).toEqual(expected);
});

test('pages in the midst of a paragraph are folded each for itself', () => {
  const page = (number: number) => ['', '云川河流会议', `${number}`, ''];
  const paged = [
    '李明：新桥的桥面已经', // 0
    ...page(12),
    '全部铺好，两岸的引道', // 5
    '也接通了，下个月再做', // 6
    ...page(13),
    '荷载试验。', // 11
  ].join('\n');
  const pages = pageFurniture(new Set(['云川河流会议']), new Set([12, 13]));
  const profile = profileWith({ speakers: ['李明'], columns: [20], pages });
  expect(folded(Analysis.of(paged, defaultConfiguration, profile))).toEqual([
    '0–11 turn',
    '2–3 furniture',
    '8–9 furniture',
  ]);
});

test.each(['', '\n\n', '星河日报记者：好。'])('there is nothing to fold in %j', (short) => {
  expect(folds(Analysis.of(short, defaultConfiguration))).toEqual([]);
});

function folded(analysis: Analysis, limit?: number): string[] {
  return folds(analysis, limit).map(({ kind, startLine, endLine }) => `${startLine}–${endLine} ${kind}`);
}

test('what stands under a heading folds as far as the next one that is not below it', () => {
  const sections = [
    '# 第一场', // 0
    '## 开场', // 1
    '问：何事？', // 2
    '答：两件。', // 3
    '一、修桥', // 4
    '新桥明年通车。', // 5
    '二、铺路', // 6
    '引道后年铺好。', // 7
    '', // 8
    '## 提问', // 9
    '问：好。', // 10
    '# 第二场', // 11
    '答：好。', // 12
    '',
  ].join('\n');
  const found = folds(Analysis.of(sections, defaultConfiguration));
  expect(found.map(({ kind, startLine, endLine }) => `${startLine}–${endLine} ${kind}`)).toEqual([
    '0–10 section',
    '1–7 section',
    '3–7 turn',
    '4–5 section',
    '6–7 section',
    '9–10 section',
    '11–12 section',
  ]);
});

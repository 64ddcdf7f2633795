import { expect, test } from 'vitest';
import { furnitureOf } from '../../../server/src/core/syntax/furniture';
import { Line } from '../../../server/src/core/text/lines';

test.each([
  ...[
    '（上接A04版）',
    '（下转第 3 版）',
    '( 下 转 第 3 版 )',
    '　　（上接第二版）',
    '(上接B2版）',
    '（下转第3版',
    '下转第三版',
    '上接第 1 版）',
    '【下转 B02 版】',
    '（上接版)',
    '（下转第版）',
    '（下轉第三頁）',
    '（转A05版）',
    '（接第12版）',
    '(continued on page 3)',
    'Continued from Page A4',
    '(continued on page)',
  ].map((line) => ({ line, kind: 'jump' })),
  ...['记者会历时1小时30分钟。', '发布会历时约五十分钟。', '座谈持续了两个小时', '（完）', '（全文完）'].map(
    (line) => ({ line, kind: 'closing' }),
  ),
  ...['（笑）', '（掌声、笑声）', '（拍手）', '（转身指着桥）', '（接过话筒）', '(Applause.)', '[Laughter]'].map(
    (line) => ({ line, kind: 'direction' }),
  ),
] as const)('“$line” is a $kind', ({ line, kind }) => {
  expect(furnitureOf(new Line(line, '\n'))).toBe(kind);
});

test.each([
  '',
  '见本报第3版的报道',
  '请看第 4 版。',
  '桥头接第二大道',
  '我们接着说第三点',
  'It is continued on page 3, where the table begins.',
  '会开了两天，历时之长前所未有。',
  '施工历时三年。',
  '谈话持续了三个小时，谁也没有离开。',
  '（一）',
  '（12）',
  '(3)',
  '（笑）谢谢大家。',
  '新桥通车了（鼓掌）',
  '（新桥的引道有两条。东边的一条先通车。）',
])('“%s” is text', (line) => {
  expect(furnitureOf(new Line(line, '\n'))).toBeUndefined();
});

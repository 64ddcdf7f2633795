import { expect, test } from 'vitest';
import { isSourceLine } from '../../../server/src/core/syntax/source-line';
import { Line } from '../../../server/src/core/text/lines';

test.each([
  '首页 > 新闻 > 正文',
  '首页>新闻>要闻>正文',
  '您的位置：云川网 » 新闻 » 正文',
  'Home › News › Talks',
  '来源：云川日报',
  '（来源：云川日报）',
  '责编：李明 王芳',
  '责任编辑：李明',
  '【責任編輯：李明】',
  '编 辑： 李明',
  '原标题：新桥通车',
])('%s tells where a text comes from', (line) => {
  expect(isSourceLine(new Line(line, ''))).toBe(true);
});

test.each([
  '',
  '来源：你们的钱从哪里来？',
  '水的来源：一是山上的雪，二是地下的泉。',
  '编辑部：好。',
  '修桥 > 铺路',
  'if (a > b && b > c) return a > c;',
  '> 引文 > 再引 > 三引',
  '从这里 → 那里，再 → 那里。',
])('%s is text', (line) => {
  expect(isSourceLine(new Line(line, ''))).toBe(false);
});

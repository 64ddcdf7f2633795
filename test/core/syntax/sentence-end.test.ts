import { expect, test } from 'vitest';
import { endsItsSentence } from '../../../server/src/core/syntax/sentence-end';
import { Line } from '../../../server/src/core/text/lines';

test.each([
  '新桥通车了。',
  '谢谢大家。（热烈掌声）',
  '異議はありませんか。〔「異議なし」と呼ぶ者あり〕',
  '가결되었습니다. (의사봉 3타)',
  'We rest. (Laughter.)',
  '新桥通车了。[10:22]',
])('“%s” ends a sentence', (line) => {
  expect(endsItsSentence(new Line(line, '\n'))).toBe(true);
});

test.each([
  '新桥通车',
  '（笑）',
  '谢谢（掌声）',
  '新桥通车了。（见表一）',
  '修桥、铺路。（二）',
  'We rest. (Exhibit 4)',
  '见第三条。[1022]',
])('“%s” does not', (line) => {
  expect(endsItsSentence(new Line(line, '\n'))).toBe(false);
});

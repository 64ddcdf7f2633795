import { describe, expect, test } from 'vitest';
import { endsItsSentence, endsItsSentenceWithRemark } from '../../../server/src/core/syntax/sentence-end';
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

describe('with a remark in brackets behind it', () => {
  test.each(['新桥通车了。', '新桥通车了。（见表一）', '答覆如下。（附錄I）', 'We rest. (Exhibit 4)'])(
    '“%s” ends a sentence',
    (line) => {
      expect(endsItsSentenceWithRemark(new Line(line, '\n'))).toBe(true);
    },
  );

  test.each(['修桥、铺路。（二）', 'We rest. (ii)', '新桥（见表一）', '（见表一）', '新桥通车了。（）'])(
    '“%s” does not',
    (line) => {
      expect(endsItsSentenceWithRemark(new Line(line, '\n'))).toBe(false);
    },
  );
});

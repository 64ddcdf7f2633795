import { expect, test } from 'vitest';
import { withoutLayoutSpaces } from '../../../server/src/core/text/layout-spaces';

test.each([
  ['', ''],
  [' \u3000', ''],
  [' 李\u3000明 ： ', '李明：'],
  ['《星河日报》 记者：', '《星河日报》记者：'],
  ['MR.  DOE :', 'MR. DOE :'],
  ['A7 新闻记者', 'A7 新闻记者'],
  ['𠮷 田：', '𠮷田：'],
  ['김하나  위원', '김하나 위원'],
  ['a\u00a0b', 'a b'],
])('“%s” is “%s”', (text, expected) => {
  expect(withoutLayoutSpaces(text)).toBe(expected);
});

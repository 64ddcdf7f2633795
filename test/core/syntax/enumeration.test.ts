import { expect, test } from 'vitest';
import { enumerationMarkerAt } from '../../../server/src/core/syntax/enumeration';

test.each([
  { text: '一是修桥', marker: '一是', style: 'is', ordinal: 1 },
  { text: '十二是修桥', marker: '十二是', style: 'is', ordinal: 12 },
  { text: '二则铺路', marker: '二则', style: 'is', ordinal: 2 },
  { text: '第一，修桥', marker: '第一，', style: 'ordinal', ordinal: 1 },
  { text: '第三个是修桥', marker: '第三个是', style: 'ordinal', ordinal: 3 },
  { text: '第二点，铺路', marker: '第二点，', style: 'ordinal', ordinal: 2 },
  { text: '首先，修桥', marker: '首先，', style: 'first-then-last', ordinal: 1 },
  { text: '其次是铺路', marker: '其次是', style: 'first-then-last', ordinal: 2 },
  { text: '最后通水', marker: '最后', style: 'first-then-last', ordinal: 4 },
  { text: '（二）铺路', marker: '（二）', style: 'bracketed', ordinal: 2 },
  { text: '(12) Roads', marker: '(12)', style: 'bracketed', ordinal: 12 },
  { text: '二十一、通水', marker: '二十一、', style: 'comma', ordinal: 21 },
  { text: '3. Roads', marker: '3.', style: 'digit', ordinal: 3 },
  { text: '3、铺路', marker: '3、', style: 'digit', ordinal: 3 },
])('$text is item $ordinal ($style)', ({ text, marker, style, ordinal }) => {
  const found = enumerationMarkerAt(text, 0);
  expect(found && [text.slice(found.start, found.end), found.style.id, found.ordinal]).toEqual([
    marker,
    style,
    ordinal,
  ]);
});

test.each(['一带一路', '一个人', '一是否', '第一次', '第一届', '第二大道', '3.5 米', '2024年', '一直', '其中', ''])(
  '%s is no item',
  (text) => {
    expect(enumerationMarkerAt(text, 0)).toBeUndefined();
  },
);

test.each([
  { text: '（一）修桥', insideLine: false },
  { text: '一、修桥', insideLine: false },
  { text: '1. Roads', insideLine: false },
  { text: '一是修桥', insideLine: true },
  { text: '第一，修桥', insideLine: true },
  { text: '首先，修桥', insideLine: true },
])('$text is an item in the middle of a line: $insideLine', ({ text, insideLine }) => {
  expect(enumerationMarkerAt(`先说桥：${text}`, 4) !== undefined).toBe(insideLine);
});

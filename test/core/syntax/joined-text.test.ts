import { expect, test } from 'vitest';
import { JoinedText } from '../../../server/src/core/syntax/joined-text';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { profileWith } from '../../support/profile';

test.each([
  { what: 'one line', text: '新桥通车了。', joined: '新桥通车了。' },
  { what: 'without indent and trailing space', text: '　新桥通车了。 ', joined: '新桥通车了。' },
  { what: 'wrapped lines', text: '新桥的桥面已经全部铺\n好了。', joined: '新桥的桥面已经全部铺好了。' },
  { what: 'over a column break', text: '新桥的桥面已经全部铺\n\n好了。', joined: '新桥的桥面已经全部铺好了。' },
  { what: 'layout spaces', text: '新 桥 的 桥 面 已 经 铺\n好 了。', joined: '新桥的桥面已经铺好了。' },
  {
    what: 'spaces of Latin words stay',
    text: '新桥的网址在这里在哪\nthe river road',
    joined: '新桥的网址在这里在哪the river road',
  },
  { what: 'Latin lines', text: 'the bridge is opened\nto all', joined: 'the bridge is opened to all' },
  { what: 'characters of two code units', text: '𠮷 野 家 的 桥 面 已 经\n𠮷 了', joined: '𠮷野家的桥面已经𠮷了' },
])('$what', ({ text, joined }) => {
  const found = JoinedText.of(parse(LineStore.of(text), profileWith({ columns: [20] })).blocks.at(0)!, 0);
  expect(found.text).toBe(joined);
});

test('knows where each character stands in the block, glue excepted', () => {
  const text = ' 新 桥 的 桥 面 已 经 铺\n\n  𠮷 了，the bridge ';
  const joined = JoinedText.of(parse(LineStore.of(text), profileWith({ columns: [20] })).blocks.at(0)!, 0);
  const found = Array.from({ length: joined.text.length }, (_, at) => text[joined.blockOffset(at)]);
  expect(found.join('')).toBe(joined.text);
  expect(joined.blockOffset(joined.text.length)).toBe(text.trimEnd().length);
});

test('may begin behind a label', () => {
  const block = parse(LineStore.of('李 明：新 桥 好'), profileWith({ speakers: ['李明'] })).blocks.at(0)!;
  expect(JoinedText.of(block, block.label!.span.end).text).toBe('新桥好');
});

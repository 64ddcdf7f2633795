import { expect, test } from 'vitest';
import { fill, render } from '../../server/src/core/localized';

const spaces = {
  en: '{count} {count|space stands|spaces stand} before “{mark}”',
  'zh-cn': '“{mark}”前有 {count} 个空格',
};

test.each([
  { values: { count: 1, mark: ',' }, en: '1 space stands before “,”', zh: '“,”前有 1 个空格' },
  { values: { count: 2, mark: '{' }, en: '2 spaces stand before “{”', zh: '“{”前有 2 个空格' },
  {
    values: { mark: '{mark}' },
    en: '{count} {count|space stands|spaces stand} before “{mark}”',
    zh: '“{mark}”前有 {count} 个空格',
  },
])('$en', ({ values, en, zh }) => {
  expect(render(spaces, 'en', values)).toBe(en);
  expect(render(spaces, 'zh-cn', values)).toBe(zh);
});

test('a value gives each language its own', () => {
  const filled = fill({ en: 'Read {what}.', 'zh-cn': '读{what}。' }, { what: { en: 'this', 'zh-cn': '此处' } });
  expect([render(filled, 'en'), render(filled, 'zh-cn')]).toEqual(['Read this.', '读此处。']);
});

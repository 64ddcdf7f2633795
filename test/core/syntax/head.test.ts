import { expect, test } from 'vitest';
import { headOf } from '../../../server/src/core/syntax/head';
import { Line } from '../../../server/src/core/text/lines';

test.each([
  { what: 'a plain line is its own head', line: '李明：新桥', head: '李明：新桥' },
  { what: 'the indent is left out', line: '　 李明：', head: '李明：' },
  { what: 'layout spaces between wide characters are left out', line: '李 明 ：  新  桥', head: '李明：新桥' },
  { what: 'also beside characters of two code units', line: '𠮷 田 ：', head: '𠮷田：' },
  { what: 'a space stays beside Latin letters and digits', line: 'MR. DOE: 2 座', head: 'MR. DOE: 2 座' },
  { what: 'and two for any more', line: 'Q.     When?', head: 'Q.  When?' },
  { what: 'an ideographic space stays', line: '○委員長（山本花子君）　開会', head: '○委員長（山本花子君）　開会' },
  { what: 'invisible and control characters are left out', line: '\ufeff李\u200b明\f：', head: '李明：' },
  { what: 'no-break and thin spaces are spaces', line: '李\u00a0明\u2009：', head: '李明：' },
  { what: 'trailing spaces are left out', line: '答： ', head: '答：' },
  { what: 'a blank line has none', line: ' \u3000', head: '' },
])('$what', ({ line, head }) => {
  expect(headOf(new Line(line, '\n')).text).toBe(head);
});

test('knows where each of its characters stands in the line, and where it ends', () => {
  const line = ' 𠮷 明：好 ';
  const { text, offsets } = headOf(new Line(line, ''));
  expect([...text].length + 1).toBe(offsets.length - 1);
  expect(offsets.slice(0, -1).map((offset) => line[offset])).toEqual(text.split(''));
  expect(offsets.at(-1)).toBe(line.trimEnd().length);
});

test('is short, however long the line is', () => {
  const head = headOf(new Line('新 '.repeat(100_000), ''));
  expect(head.text).toBe('新'.repeat(120));
  expect(head.offsets.at(-1)).toBe(239);
});

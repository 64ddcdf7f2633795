import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../../server/src/core/text/code-points';
import { holds } from '../../support/properties';

test.each([
  { text: '新桥', offset: 1, count: 1 },
  { text: '𠮷野家', offset: 2, count: 1 },
  { text: '𠮷野家', offset: 3, count: 2 },
  { text: '𠮷野家', offset: 4, count: 3 },
  { text: 'a🌉b🌉', offset: 3, count: 2 },
  { text: 'a🌉b🌉', offset: 6, count: 4 },
  { text: '👩‍🔧', offset: 5, count: 3 },
  { text: '\ud842野', offset: 1, count: 1 },
  { text: '\udfb7𠮷', offset: 3, count: 2 },
])('$text: $offset code units are $count code points', ({ text, offset, count }) => {
  expect(CodePoints.of(text).countBefore(offset)).toBe(count);
  expect(CodePoints.of(text).offsetOf(count)).toBe(offset);
});

test('an offset in the midst of a pair counts the pair', () => {
  expect(CodePoints.of('𠮷').countBefore(1)).toBe(1);
});

test('there and back, at each code point of any text', () => {
  holds(
    fc.property(fc.string({ unit: fc.constantFrom('a', '桥', '𠮷', '🌉', '\ud842', '\n') }), (text) => {
      const points = CodePoints.of(text);
      let offset = 0;
      for (const [count, point] of [...text].entries()) {
        expect(points.countBefore(offset)).toBe(count);
        expect(points.offsetOf(count)).toBe(offset);
        offset += point.length;
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { readMarkers, writeMarkers } from './markers';

test('reads stretches and the cursor', () => {
  expect(readMarkers('一⟦a|二⟧三$0四')).toEqual({
    text: '一二三四',
    marks: [{ name: 'a', span: { start: 1, end: 2 } }],
    cursor: 3,
  });
});

test.each(['', 'none', '⟦a|⟧', '一⟦a|二⟧⟦b|三⟧', '⟦a|一⟦b|二⟧⟧三', '⟦a|⟦b|一⟧二⟧', '𠮷⟦a|𠮷⟧\r\n'])(
  'writes what it read: %s',
  (marked) => {
    const { text, marks } = readMarkers(marked);
    expect(writeMarkers(text, marks)).toBe(marked);
  },
);

test.each(['⟦a|一', '一⟧'])('refuses %s', (marked) => {
  expect(() => readMarkers(marked)).toThrow(SyntaxError);
});

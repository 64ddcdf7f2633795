import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../server/src/core/text/sha256';
import { holds } from '../../support/properties';

test.each(['', 'abc', '新桥🌉通车𠮷', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), '桥'.repeat(10_000)])(
  'gives what Node gives for %j',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  },
);

test('for any text', () => {
  holds(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

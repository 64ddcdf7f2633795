import { describe, expect, test } from 'vitest';
import { decodedUtf8, sequenceAt } from '../../../server/src/core/text/utf8';

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

test.each(['', 'a', 'é', '桥', '𠮷', '新桥 2024 é 👧'])('%s is read from its bytes', (text) => {
  expect(decodedUtf8(bytesOf(text))).toBe(text);
});

describe('bytes that are no text', () => {
  test.each([
    { what: 'a byte that only goes on', bytes: [0x80] },
    { what: 'more bytes than needed', bytes: [0xc1, 0x81] },
    { what: 'more bytes than needed, of three', bytes: [0xe0, 0x80, 0x81] },
    { what: 'half of a surrogate pair', bytes: [0xed, 0xa0, 0x80] },
    { what: 'past the last code point', bytes: [0xf4, 0x90, 0x80, 0x80] },
    { what: 'a byte that never occurs', bytes: [0xff] },
    { what: 'a beginning without its end', bytes: [0xe6, 0x41] },
  ])('$what', ({ bytes }) => {
    expect(sequenceAt(bytes, 0)).toBeUndefined();
    expect(decodedUtf8(bytes)).toBeUndefined();
  });

  test('or not yet', () => {
    expect(sequenceAt(bytesOf('桥').slice(0, 2), 0)).toBe('incomplete');
    expect(sequenceAt([], 0)).toBe('incomplete');
    expect(decodedUtf8(bytesOf('桥').slice(0, 2))).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { utf8Text } from '../../client/src/utf8-text';

test.each([
  { what: 'text', bytes: [0xe5, 0x86, 0x9c, 0x7b], text: '农{' },
  { what: 'text behind a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x7b], text: '{' },
  { what: 'a character that stands for a lost one', bytes: [0xef, 0xbf, 0xbd], text: '\ufffd' },
])('$what', ({ bytes, text }) => expect(utf8Text(Uint8Array.from(bytes))).toBe(text));

test.each([
  { what: 'GBK', bytes: [0xc5, 0xa9, 0xc3, 0xf1] },
  { what: 'a character cut short', bytes: [0xe5, 0x86] },
])('not $what', ({ bytes }) => expect(() => utf8Text(Uint8Array.from(bytes))).toThrow(TypeError));

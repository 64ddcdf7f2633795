import { expect, test } from 'vitest';
import { LegacyEncoding } from '../../../server/src/core/text/legacy-encoding';

test('characters have the bytes that are read as them', () => {
  const gbk = new LegacyEncoding('gb18030', [[0x81, 0xfe]]);
  for (const character of '新桥，閫氳溅€') {
    expect(gbk.decoded(gbk.bytesOf(character)!)).toBe(character);
  }
  expect([gbk.bytesOf('a'), gbk.bytesOf('𠮷')]).toEqual([undefined, undefined]);
});

test('half-width kana have one byte', () => {
  const shiftJis = new LegacyEncoding('shift_jis', [[0x81, 0x9f]]);
  expect([shiftJis.bytesOf('ｱ'), shiftJis.bytesOf('縺')]).toEqual([[0xb1], undefined]);
});

test('an encoding that the platform does not know has nothing', () => {
  const unknown = new LegacyEncoding('no-such-encoding', [[0x81, 0xfe]]);
  expect([unknown.bytesOf('新'), unknown.decoded([0xd0, 0xc2])]).toEqual([undefined, undefined]);
});

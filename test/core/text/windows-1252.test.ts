import { expect, test } from 'vitest';
import { byteInWindows1252, windows1252 } from '../../../server/src/core/text/windows-1252';

test.each([
  { byte: 0x80, character: '€' },
  { byte: 0x85, character: '…' },
  { byte: 0x92, character: '’' },
  { byte: 0x9f, character: 'Ÿ' },
])('$character', ({ byte, character }) => {
  expect(windows1252(String.fromCharCode(byte))).toBe(character);
  expect(byteInWindows1252(character)).toBe(byte);
});

test('five bytes stand for nothing, and keep their code', () => {
  for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) {
    expect(windows1252(String.fromCharCode(byte))).toBeUndefined();
    expect(byteInWindows1252(String.fromCharCode(byte))).toBe(byte);
  }
});

test('the rest is Latin-1', () => {
  expect([byteInWindows1252('A'), byteInWindows1252('é'), byteInWindows1252('桥')]).toEqual([0x41, 0xe9, undefined]);
  expect(windows1252('A')).toBeUndefined();
});

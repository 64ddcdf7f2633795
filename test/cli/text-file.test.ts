import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { type Encoding, encodings } from '../../server/src/cli/encoding';
import { editedBytes, textFileOf } from '../../server/src/cli/text-file';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.of(value))));
const mark = [0xef, 0xbb, 0xbf];

test.each([
  { what: 'nothing', from: bytes(), text: '', mark: '', encoding: 'utf-8' },
  { what: 'UTF-8', from: bytes('问：𠮷\r\n'), text: '问：𠮷\r\n', mark: '', encoding: 'utf-8' },
  { what: 'UTF-8 with a mark', from: bytes(...mark, '问'), text: '问', mark: '\uFEFF', encoding: 'utf-8' },
  { what: 'a second mark', from: bytes(...mark, ...mark), text: '\uFEFF', mark: '\uFEFF', encoding: 'utf-8' },
  {
    what: 'a replacement character that stands there',
    from: bytes('a\uFFFDb\uFFFD'),
    text: 'a\uFFFDb\uFFFD',
    mark: '',
    encoding: 'utf-8',
  },
  {
    what: 'UTF-16, little end first',
    from: bytes(0xff, 0xfe, 0xee, 0x95),
    text: '问',
    mark: '\uFEFF',
    encoding: 'utf-16le',
  },
  {
    what: 'UTF-16, big end first',
    from: bytes(0xfe, 0xff, 0x95, 0xee),
    text: '问',
    mark: '\uFEFF',
    encoding: 'utf-16be',
  },
])('reads $what', ({ from, text, mark, encoding }) => {
  expect(textFileOf(from, 'utf-8')).toMatchObject({ text, mark, encoding });
});

test.each<{ named: Encoding; from: Uint8Array; text: string }>([
  { named: 'gb18030', from: bytes(0xce, 0xca, 0x95, 0x34, 0xb2, 0x35), text: '问𠮷' },
  { named: 'gb18030', from: bytes(0x84, 0x31, 0xa4, 0x37), text: '\uFFFD' },
  { named: 'big5', from: bytes(0xb0, 0xdd, 0x9d, 0xf8), text: '問啲' },
  { named: 'shift_jis', from: bytes(0x96, 0xe2, 0xb1, 0x5c), text: '問ｱ\\' },
  { named: 'utf-16le', from: bytes(0xee, 0x95), text: '问' },
])('reads $named when it is named', ({ named, from, text }) => {
  expect(textFileOf(from, named)).toMatchObject({ text, mark: '', encoding: named });
});

test.each<{ what: string; named?: Encoding; from: Uint8Array; says: RegExp }>([
  {
    what: 'a wrong byte',
    from: bytes('问', 0xff, 'a'),
    says: /not valid utf-8: the byte at offset 3 is 0xFF; .*--encoding/,
  },
  { what: 'a character broken off at the end', from: bytes('a', 0xe9, 0x97), says: /offset 1 is 0xE9/ },
  { what: 'a surrogate in UTF-8', from: bytes('ab', 0xed, 0xa0, 0x80), says: /offset 2 is 0xED/ },
  { what: 'a wrong byte after a replacement character', from: bytes('\uFFFD', 0x80), says: /offset 3 is 0x80/ },
  {
    what: 'a picture',
    from: bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0),
    says: /not a text file: the byte at offset 8 is zero/,
  },
  { what: 'UTF-16 without a mark', from: bytes(0x41, 0), says: /offset 1 is zero .*--encoding utf-16le/ },
  {
    what: 'half a character of UTF-16',
    from: bytes(0xff, 0xfe, 0x41, 0, 0x42),
    says: /not valid utf-16le: .* offset 4/,
  },
  {
    what: 'a lone surrogate in UTF-16',
    from: bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8),
    says: /not valid utf-16le: .* offset 4/,
  },
  {
    what: 'a wrong GB18030 pair',
    named: 'gb18030',
    from: bytes(0xce, 0xca, 0xce, 0x20),
    says: /not valid gb18030: .* offset 2 is 0xCE/,
  },
  { what: 'a broken GB18030 end', named: 'gb18030', from: bytes('a', 0x81), says: /offset 1 is 0x81/ },
  { what: 'a wrong Big5 byte', named: 'big5', from: bytes(0xb0, 0xdd, 0xff), says: /offset 2 is 0xFF/ },
  { what: 'a wrong Shift_JIS byte', named: 'shift_jis', from: bytes('ab', 0xa0, 'c'), says: /offset 2 is 0xA0/ },
])('refuses $what', ({ named = 'utf-8', from, says }) => {
  expect(() => textFileOf(from, named)).toThrow(says);
});

const names = {
  gb18030: 'gb18030',
  big5: 'big5',
  shift_jis: 'shift_jis',
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16-be',
} as const;

test.each(encodings)('writes %s as it was, but for the edits', (encoding) => {
  const write = (text: string) => iconv.encode(text, names[encoding]);
  const file = textFileOf(write('問 答： A\r\n問，終'), encoding);
  const edits = [
    { span: { start: 9, end: 10 }, newText: '？' },
    { span: { start: 1, end: 2 }, newText: '' },
  ];
  expect(editedBytes(file, edits)).toEqual(write('問答： A\r\n問？終'));
  expect(editedBytes(file, [])).toEqual(Buffer.from(file.bytes));
});

test.each<{ what: string; encoding: Encoding; from: Uint8Array; to: Uint8Array }>([
  {
    what: 'the other of two ways to write a Shift_JIS character',
    encoding: 'shift_jis',
    from: bytes(0x87, 0x90, ' ', 0xed, 0x40),
    to: bytes(0x87, 0x90, 0xed, 0x40),
  },
  { what: 'the mark of UTF-8', encoding: 'utf-8', from: bytes(...mark, 'a b'), to: bytes(...mark, 'ab') },
  {
    what: 'the mark of UTF-16',
    encoding: 'utf-8',
    from: bytes(0xfe, 0xff, 0, 0x61, 0, 0x20, 0, 0x62),
    to: bytes(0xfe, 0xff, 0, 0x61, 0, 0x62),
  },
  {
    what: 'the mark of GB18030',
    encoding: 'gb18030',
    from: bytes(0x84, 0x31, 0x95, 0x33, 'a b'),
    to: bytes(0x84, 0x31, 0x95, 0x33, 'ab'),
  },
])('keeps $what', ({ encoding, from, to }) => {
  expect(editedBytes(textFileOf(from, encoding), [{ span: { start: 1, end: 2 }, newText: '' }])).toEqual(to);
});

test('refuses to write what the encoding lacks', () => {
  const file = textFileOf(bytes('a--b'), 'shift_jis');
  expect(() => editedBytes(file, [{ span: { start: 1, end: 3 }, newText: '…한' }])).toThrow(
    '“한” (U+D55C) cannot be written in shift_jis; nothing was changed',
  );
});

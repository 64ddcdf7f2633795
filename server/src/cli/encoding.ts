import { isUtf8, transcode } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Localized } from '../core/localized';
import { Failure } from './failure';

/** How text is written as bytes. Both directions replace what they cannot express; `decoded` and `encoded` refuse it. */
interface Codec {
  decode(bytes: Uint8Array): string;
  encode(text: string): Uint8Array;
}

/** Big5 with the Hong Kong characters, Shift_JIS with those of Windows: as browsers read them. */
const codecs: Readonly<Record<Encoding, Codec>> = {
  'utf-8': utf8(),
  'utf-16le': unicode('utf-16le', 'utf16-le'),
  'utf-16be': unicode('utf-16be', 'utf16-be'),
  gb18030: legacy('gb18030'),
  big5: legacy('big5'),
  shift_jis: legacy('shift_jis'),
};

/** The names that `--encoding` knows, the default first. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'shift_jis'] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding that a byte order mark at the start of `bytes` tells; undefined without one. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/**
 * The text that `bytes` stand for, a byte order mark included.
 *
 * @throws Failure where they are not text in that encoding, with the offset of the first wrong byte.
 */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  const codec = codecs[encoding];
  if (!encoding.startsWith('utf-16')) {
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw new Failure(notText, { offset: zero });
  }
  const text = codec.decode(bytes);
  const wrong = firstWrongByte(bytes, text, codec);
  if (wrong === undefined) return text;
  throw new Failure(notInEncoding, { encoding, offset: wrong, byte: hexadecimal(bytes[wrong] ?? 0, 2) });
}

/**
 * The bytes that stand for `text`.
 *
 * @throws Failure where the encoding lacks a character.
 */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  const codec = codecs[encoding];
  const bytes = codec.encode(text);
  if (codec.decode(bytes) === text) return bytes;
  const missing = [...text].find((character) => codec.decode(codec.encode(character)) !== character) ?? text;
  const codePoint = `U+${hexadecimal(missing.codePointAt(0) ?? 0, 4)}`;
  throw new Failure(notInCharacterSet, { character: missing, codePoint, encoding });
}

/** How many bytes `text`, which was decoded from `encoding`, takes there. */
export function encodedLength(text: string, encoding: Encoding): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text) : codecs[encoding].encode(text).length;
}

/** Where all bytes are right, by way of UTF-16, which takes a third of the time. */
function utf8(): Codec {
  const { decode, encode } = unicode('utf-8', 'utf8');
  return {
    decode: (bytes) => (isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : decode(bytes)),
    encode,
  };
}

function unicode(label: string, name: 'utf8' | 'utf16-le' | 'utf16-be'): Codec {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  return { decode: (bytes) => decoder.decode(bytes), encode: (text) => iconv.encode(text, name) };
}

function legacy(name: 'gb18030' | 'big5' | 'shift_jis'): Codec {
  return {
    decode: (bytes) => iconv.decode(bytes, name, { stripBOM: false }),
    encode: (text) => iconv.encode(text, name),
  };
}

/** The offset of the first byte that became U+FFFD in `text` without having stood for U+FFFD; undefined if all is right. */
function firstWrongByte(bytes: Uint8Array, text: string, codec: Codec): number | undefined {
  const replacement = codec.encode('\uFFFD');
  let done = 0;
  let offset = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    offset += codec.encode(text.slice(done, at)).length;
    done = at;
    if (Buffer.compare(bytes.subarray(offset, offset + replacement.length), replacement) !== 0) return offset;
  }
  return undefined;
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

const notText: Localized = {
  en: 'not a text file: the byte at offset {offset} is zero (for UTF-16 without a byte order mark use --encoding utf-16le or utf-16be)',
  'zh-cn':
    '不是文本文件：偏移 {offset} 处的字节为零（如为无字节顺序标记的 UTF-16，请用 --encoding utf-16le 或 utf-16be）',
};

const notInEncoding: Localized = {
  en: 'not valid {encoding}: the byte at offset {offset} is 0x{byte}; name the encoding with --encoding (gb18030, big5, shift_jis, …)',
  'zh-cn':
    '不是有效的 {encoding}：偏移 {offset} 处的字节为 0x{byte}；请用 --encoding 指定编码（gb18030、big5、shift_jis 等）',
};

const notInCharacterSet: Localized = {
  en: '“{character}” ({codePoint}) cannot be written in {encoding}; nothing was changed: convert the file to UTF-8 first',
  'zh-cn': '“{character}”（{codePoint}）无法用 {encoding} 表示，文件未作改动；请先把文件转换为 UTF-8',
};

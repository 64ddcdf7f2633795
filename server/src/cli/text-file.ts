import type { Edit } from '../core/text/span';
import { applyEdits, inOrder } from '../core/text/span';
import { decoded, type Encoding, encoded, encodedLength, encodingOfMark } from './encoding';

const byteOrderMark = '\uFEFF';

/** A file's bytes and the text they stand for, without the byte order mark; offsets of edits are those of the text. */
export interface TextFile {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly mark: '' | typeof byteOrderMark;
  readonly text: string;
}

/**
 * Reads bytes as text. A byte order mark of UTF-16 wins over UTF-8.
 *
 * @throws Failure where they are not text in that encoding.
 */
export function textFileOf(bytes: Uint8Array, named: Encoding): TextFile {
  const encoding = named === 'utf-8' ? (encodingOfMark(bytes) ?? named) : named;
  const text = decoded(bytes, encoding);
  if (!text.startsWith(byteOrderMark)) return { bytes, encoding, mark: '', text };
  return { bytes, encoding, mark: byteOrderMark, text: text.slice(byteOrderMark.length) };
}

/**
 * The file's bytes after `edits`, which must not overlap. Every byte outside the edits stays as it is, even where
 * the encoding has two ways to write a character.
 *
 * @throws Failure where the encoding lacks a character that an edit puts in.
 */
export function editedBytes(file: TextFile, edits: readonly Edit[]): Uint8Array {
  const { bytes, encoding, mark, text } = file;
  if (encoding.startsWith('utf-')) return encoded(mark + applyEdits(text, edits), encoding); // which has one way only
  const pieces: Uint8Array[] = [];
  let kept = 0;
  let done = 0;
  let offset = encodedLength(mark, encoding);
  for (const { span, newText } of inOrder(edits)) {
    offset += encodedLength(text.slice(done, span.start), encoding);
    pieces.push(bytes.subarray(kept, offset), encoded(newText, encoding));
    offset += encodedLength(text.slice(span.start, span.end), encoding);
    kept = offset;
    done = span.end;
  }
  pieces.push(bytes.subarray(kept));
  return Buffer.concat(pieces);
}

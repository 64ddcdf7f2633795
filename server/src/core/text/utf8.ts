/** A character in UTF-8: its code point and how many bytes it has. */
export interface Sequence {
  readonly codePoint: number;
  readonly size: number;
}

/** The character that begins at a byte; `incomplete` where the bytes end within it, undefined where they are not well-formed. */
export function sequenceAt(bytes: readonly number[], at: number): Sequence | 'incomplete' | undefined {
  if (at >= bytes.length) return 'incomplete';
  const lead = bytes[at]!;
  const size = sizeOf(lead);
  if (size === 0) return undefined;
  let codePoint = size === 1 ? lead : lead & (0x7f >> size);
  for (let next = at + 1; next < at + size; next++) {
    if (next >= bytes.length) return 'incomplete';
    const byte = bytes[next]!;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  return isScalar(codePoint, size) ? { codePoint, size } : undefined;
}

/** The text in UTF-8; undefined where the bytes are not well-formed or end within a character. */
export function decodedUtf8(bytes: readonly number[]): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const sequence = sequenceAt(bytes, at);
    if (sequence === undefined || sequence === 'incomplete') return undefined;
    text += String.fromCodePoint(sequence.codePoint);
    at += sequence.size;
  }
  return text;
}

/** How many bytes a character has that begins with this one; 0 if none does. */
function sizeOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The least code point that needs so many bytes. */
const leastOfSize = [0, 0, 0x80, 0x800, 0x10000];

function isScalar(codePoint: number, size: number): boolean {
  return codePoint >= leastOfSize[size]! && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
}

/** The longest beginning of the bytes that is well-formed UTF-8, as text, and how many bytes it has. */
export function decodedUtf8(bytes: readonly number[]): { readonly text: string; readonly length: number } {
  let text = '';
  let length = 0;
  while (length < bytes.length) {
    const size = sizeOf(bytes[length]!);
    const sequence = bytes.slice(length, length + size);
    if (size === 0 || sequence.length < size || !sequence.slice(1).every(isContinuation)) break;
    const codePoint = codePointOf(sequence);
    if (codePoint < leastOfSize[size]! || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) break;
    text += String.fromCodePoint(codePoint);
    length += size;
  }
  return { text, length };
}

/** How many bytes a sequence has that begins with this one; 0 if none does. */
function sizeOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

const leastOfSize = [0, 0, 0x80, 0x800, 0x10000];

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function codePointOf([lead, ...rest]: readonly number[]): number {
  const bits = rest.length === 0 ? lead! : lead! & (0x3f >> rest.length);
  return rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), bits);
}

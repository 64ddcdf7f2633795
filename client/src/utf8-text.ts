/**
 * The text that bytes stand for, without the byte order mark.
 *
 * @throws TypeError where they are not UTF-8: read all the same, they would be lost as the text is written back.
 */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

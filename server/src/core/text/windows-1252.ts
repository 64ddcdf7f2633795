/** The character for which a code from U+0080 to U+009F stands in Windows-1252; undefined where it has none. */
export function windows1252(control: string): string | undefined {
  const meant = characters[control.charCodeAt(0) - first];
  return meant === nothing ? undefined : meant;
}

/** The byte of a character in Windows-1252, or in Latin-1 where the former has none; undefined where neither has it. */
export function byteInWindows1252(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const index = characters.indexOf(character);
  return index < 0 ? undefined : first + index;
}

const first = 0x80;
const nothing = ' ';
/** By byte, from 0x80 on (the encoding standard of the WHATWG, index-windows-1252). */
const characters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

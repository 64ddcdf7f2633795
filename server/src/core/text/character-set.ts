/**
 * Some characters of the Basic Multilingual Plane, to be asked for in the midst of lines: by code unit, as taking a
 * character out of a string that is not Latin makes a new string.
 */
export class CharacterSet {
  private readonly bits = new Uint8Array(0x2000);

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      this.bits[unit >> 3]! |= 1 << (unit & 7);
    }
  }

  /** Whether the UTF-16 code unit is one of them; never for the `NaN` of a place outside a string. */
  has(unit: number): boolean {
    return (this.bits[unit >> 3]! & (1 << (unit & 7))) !== 0;
  }
}

import type { MatchingView } from './matching-view';

/**
 * A code of a view as one of 64 letters: so few that each takes one character in a file, so many that two texts seldom
 * have the same ones by chance. By them is kept what stands around a passage.
 */
export function letterOf(code: number): number {
  return code & (letterCount - 1);
}

/** The letters of a whole view. */
export function lettersOf({ codes, length }: MatchingView): Uint8Array {
  const letters = new Uint8Array(length);
  for (let i = 0; i < length; i++) letters[i] = letterOf(codes[i]!);
  return letters;
}

/** What agreement on each letter says, in bits: a rare one says more than a common one. */
export function letterInformationOf(letters: Uint8Array): Float32Array {
  const counts = new Float32Array(letterCount);
  for (const letter of letters) counts[letter]!++;
  return counts.map((count) => Math.max(1, Math.log2((letters.length + 1) / (count + 0.5))));
}

/** The character that stands for a letter in a file: those of base64url. */
export function characterOf(letter: number): string {
  return alphabet[letter]!;
}

/** The letter that a character of a file stands for; undefined where it stands for none. */
export function letterOfCharacter(unit: number): number | undefined {
  const letter = lettersByUnit[unit];
  return letter === none ? undefined : letter;
}

const letterCount = 64;
const none = 255;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const lettersByUnit = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = alphabet.indexOf(String.fromCharCode(unit));
  return letter < 0 ? none : letter;
});

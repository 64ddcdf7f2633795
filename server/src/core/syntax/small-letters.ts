import type { Line } from '../text/lines';

/** In scripts with small letters, a word in them at the start of a line shows that the sentence before has not ended. */
export function goesOnInSmallLetters(from: Line, to: Line): boolean {
  return startsSmall(to) && /[\p{L}\p{N},]$/u.test(from.text.slice(Math.max(0, from.end - 2), from.end));
}

/** Whether a line begins with a word in small letters. */
export function startsSmall({ text, start }: Line): boolean {
  return /^\p{Ll}+[\s,;]/u.test(text.slice(start, start + 40));
}

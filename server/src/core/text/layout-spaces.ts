import { isSpace, isWide, kindOf } from './characters';

/** A short text without the white space between wide characters, and one space wherever else there is any; its ends trimmed. */
export function withoutLayoutSpaces(text: string): string {
  let result = '';
  let gap = false;
  for (const character of text) {
    if (isSpace(kindOf(character.charCodeAt(0)))) {
      gap = result !== '';
      continue;
    }
    if (gap && !(endsWide(result) && isWide(kindOf(character.charCodeAt(0))))) result += ' ';
    gap = false;
    result += character;
  }
  return result;
}

function endsWide(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isLowSurrogate = last >= 0xdc00 && last <= 0xdfff;
  return isWide(kindOf(isLowSurrogate ? text.charCodeAt(text.length - 2) : last));
}

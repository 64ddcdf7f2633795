import { isSpace, isWide, kindOf } from './characters';

/** Whether three or more plain spaces stand in a row in `text` from `start` to `end`; looks at one code unit in three. */
export function hasLongGap(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at += 3) {
    if (text.charCodeAt(at) !== space) continue;
    let from = at;
    while (from > start && text.charCodeAt(from - 1) === space) from--;
    let to = at + 1;
    while (to < end && text.charCodeAt(to) === space) to++;
    if (to - from >= 3) return true;
  }
  return false;
}

const space = 0x20;

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

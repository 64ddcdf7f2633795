import { eastAsianWidth } from 'get-east-asian-width';

/**
 * What a terminal shows of `text`, in one line: white space as spaces, control characters as their pictures and
 * invisible ones by their number, so that no text can move the cursor and nothing that was found stays unseen.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(hidden, (character) => {
    const codePoint = character.codePointAt(0)!;
    if (codePoint < 0x20) return String.fromCharCode(0x2400 + codePoint);
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** How many cells of a terminal `text` takes, after `visible`: Unicode Standard Annex #11, ambiguous characters narrow. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) cells++;
    else if (unit >= 0x4e00 && unit < 0xa000) cells += 2;
    else {
      const codePoint = text.codePointAt(at)!;
      if (codePoint > 0xffff) at++;
      if (!combining.test(String.fromCodePoint(codePoint))) cells += eastAsianWidth(codePoint);
    }
  }
  return cells;
}

/** The text with spaces after it up to `cells`. */
export function padded(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

/** The text, or its start with an ellipsis where it does not fit into `cells`. */
export function fitted(text: string, cells: number): string {
  if (text.length <= cells && cellsOf(text) <= cells) return text;
  let room = cells - 1;
  let end = 0;
  for (const character of text) {
    room -= cellsOf(character);
    if (room < 0) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

/** What most text is made of, found faster than by looking for the hidden classes of Unicode. */
const plain = /^[ -~\u2014\u2018-\u201d\u2026\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const combining = /\p{M}/u;

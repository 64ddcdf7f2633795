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

/**
 * How many cells of a terminal `text` takes, after `visible`: Unicode Standard Annex #11, ambiguous characters narrow,
 * emoji presentation sequences wide; what is drawn on the character before it takes none.
 */
export function cellsOf(text: string): number {
  let cells = 0;
  let before = -1;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    const unit = text.charCodeAt(at);
    if (isPlainNarrow(unit)) cells++;
    else if (isPlainWide(unit)) cells += 2;
    else {
      const character = characterAt(text, at);
      cells += widthAfter(characterAt(text, before), character);
      at += character.length - 1;
    }
    before = start;
  }
  return cells;
}

/** Whether the code unit is of what most text is made of: known without asking Unicode, and drawn on nothing. */
export function isPlain(unit: number): boolean {
  return isPlainNarrow(unit) || isPlainWide(unit);
}

/** ASCII, dashes, curly quotation marks. */
function isPlainNarrow(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x2010 && unit <= 0x2027);
}

/** Han, kana and their punctuation. */
function isPlainWide(unit: number): boolean {
  if (unit >= 0x4e00) return unit < 0xa000 || (unit >= 0xff01 && unit <= 0xff5e);
  return unit >= 0x3000 && (unit <= 0x3020 || (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa));
}

/** The character that begins at `offset`, also one of two code units; nothing outside the text. */
export function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

/** Whether `character` is drawn on the one before it: a mark, the middle or end of a Hangul syllable, a skin tone. */
export function isDrawnOn(before: string, character: string): boolean {
  return drawnOnBefore.test(character) || (skinTone.test(character) && takesSkinTone.test(before));
}

function widthAfter(before: string, character: string): number {
  if (character === emojiPresentation) return emojiOfOneCell(before) ? 1 : 0;
  return isDrawnOn(before, character) ? 0 : eastAsianWidth(character.codePointAt(0)!);
}

/** Whether the character is an emoji that takes a second cell when it is asked to look like one. */
function emojiOfOneCell(character: string): boolean {
  return emoji.test(character) && eastAsianWidth(character.codePointAt(0)!) === 1;
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
  let before = '';
  for (const character of text) {
    room -= widthAfter(before, character);
    if (room < 0) break;
    end += character.length;
    before = character;
  }
  return `${text.slice(0, end)}…`;
}

/** What most text is made of, found faster than by looking for the hidden classes of Unicode. */
const plain = /^[ -~\u2014\u2018-\u201d\u2026\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const drawnOnBefore = /[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]/u;
const skinTone = /\p{Emoji_Modifier}/u;
const takesSkinTone = /\p{Emoji_Modifier_Base}/u;
const emoji = /\p{Emoji}/u;
const emojiPresentation = '\ufe0f';

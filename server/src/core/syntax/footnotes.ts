import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';

/** How notes at the foot of a page are marked: `3 See…`, `③ See…`, `[3] See…`, `* See…`, `Note: …`. */
export type NoteForm = 'number' | 'raised' | 'bracketed' | 'star' | 'word';

/** The mark with which a note begins. */
export interface NoteMark {
  readonly form: NoteForm;
  /** What stands in the text where the note belongs: `3`, `③`, `*`. */
  readonly label: string;
}

/** The mark of a note with which a line begins; undefined for any other line. */
export function noteMarkOf({ text, start, end }: Line): NoteMark | undefined {
  if (end === 0 || !beginsNote.has(text.charCodeAt(start))) return undefined;
  const words = text.slice(start, start + longestMark);
  for (const [form, pattern] of patterns) {
    const label = pattern.exec(words)?.[1];
    if (label !== undefined) return { form, label };
  }
  return undefined;
}

const longestMark = 16;
const beginsNote = new CharacterSet('0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹[［〔*†‡註注备備Nn');
const patterns: readonly (readonly [NoteForm, RegExp])[] = [
  ['bracketed', /^(?:[[［〔]\s?|[註注]\s?)(\d{1,3})(?:\s?[\]］〕]|[：:.．\s])\s*\S/u],
  ['raised', /^([①-⑳]|[¹²³⁰⁴-⁹]{1,3})\s*\S/u],
  ['number', /^(\d{1,3})(?:[.．]?\s{1,8})\S/u],
  ['star', /^(\*{1,3}|[†‡]{1,2})\s*[^\s*]/u],
  ['word', /^([註注]|备注|備註|notes?)[：:]/iu],
];

/** Whether a line of text holds the reference to a note. */
export function refersTo({ text }: Line, { form, label }: NoteMark): boolean {
  if (form === 'word') return false;
  if (form === 'raised' || form === 'star') return text.includes(label);
  if (!text.includes(label)) return false;
  if (form === 'bracketed') return new RegExp(`[[［〔註注]\\s?${label}(?!\\d)`, 'u').test(text);
  return new RegExp(
    `(?<=[\\p{L}，。；：」』）”’.,;:)\\]])(?<![第表圖图件章条條款項项卷年月日])${label}(?=[\\s，。；：、）」』”’.,;:)]|$)`,
    'u',
  ).test(text);
}

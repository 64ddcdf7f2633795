import { CharacterSet } from '../text/character-set';

/** A way to count the items of a list; `ordinal` reads the number of an item from its marker. */
export interface EnumerationStyle {
  readonly id: string;
  /** Finds the marker at the place where matching begins (sticky); the group `n` holds the number. */
  readonly marker: RegExp;
  /** `line`: only at the start of a paragraph; `clause`: also after a sentence end, comma, colon or semicolon. */
  readonly place: 'line' | 'clause';
}

const numeral = '[一二三四五六七八九十]';

const enumerationStyles: readonly EnumerationStyle[] = [
  { id: 'is', marker: new RegExp(`(?<n>${numeral}{1,2})(?:是|则|則)(?!否)`, 'uy'), place: 'clause' },
  {
    id: 'ordinal',
    marker: new RegExp(
      `第(?<n>${numeral}{1,2})(?:(?:[个個点點件项項条條])?(?:是|，|、|：)|(?:[个個点點])(?=就|在|要|我|，))`,
      'uy',
    ),
    place: 'clause',
  },
  { id: 'first-then-last', marker: /(?<n>首先|其次|再次|然后|最后|最後)(?:是|，|、)?/uy, place: 'clause' },
  { id: 'bracketed', marker: new RegExp(`[（(](?<n>${numeral}{1,3}|\\d{1,2})[）)]`, 'uy'), place: 'line' },
  { id: 'comma', marker: new RegExp(`(?<n>${numeral}{1,3})、`, 'uy'), place: 'line' },
  { id: 'digit', marker: /(?<n>\d{1,3})[.．、](?!\d)/uy, place: 'line' },
];

/** The characters with which a marker begins: a quick look that rules most places out. */
export const markerStarts = new CharacterSet('一二三四五六七八九十第首其再然最（(0123456789');

/** An item marker found in a text: where, in which style, and its number from 1. */
export interface EnumerationMarker {
  readonly style: EnumerationStyle;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/** The item marker that begins exactly at `at`, if there is one; `text` begins where a paragraph does. */
export function enumerationMarkerAt(text: string, at: number): EnumerationMarker | undefined {
  if (!markerStarts.has(text.charCodeAt(at))) return undefined;
  for (const style of enumerationStyles) {
    if (style.place === 'line' && at > 0) continue;
    style.marker.lastIndex = at;
    const found = style.marker.exec(text);
    if (found) return { style, ordinal: ordinalOf(found.groups!['n']!), start: at, end: at + found[0].length };
  }
  return undefined;
}

function ordinalOf(numeralText: string): number {
  const word = { 首先: 1, 其次: 2, 再次: 3, 然后: 3, 最后: 4, 最後: 4 }[numeralText];
  if (word) return word;
  if (/^\d+$/.test(numeralText)) return Number(numeralText);
  const digits = '一二三四五六七八九';
  const [tens, ones] = numeralText.includes('十') ? numeralText.split('十') : [undefined, numeralText];
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digits.indexOf(tens) + 1;
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0);
}

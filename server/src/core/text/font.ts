import { cellsOf, isSpace, isWide, Kind, kindOf } from './characters';

/** `fixed`: every letter takes one cell, as typewriters and terminals set it. `proportional`: as books set it. */
export type Font = 'fixed' | 'proportional';

/**
 * The cells that the text from `start` to `end` (UTF-16 offsets) takes in a font; a wide character takes two. Layout
 * spaces between wide characters are not counted, as in `LineMeasure.cells`, nor is white space at the ends.
 */
export function cellsInFont(text: string, start: number, end: number, font: Font): number {
  let cells = 0;
  let gap = 0;
  let before: Kind = Kind.Other;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (isSpace(kind)) {
      gap += cellsOf(kind);
      continue;
    }
    if (cellsOf(kind) === 0) continue;
    if (gap > 0) {
      if (cells > 0 && (gap > 2 || !(isWide(before) && isWide(kind))))
        cells += gap > 1 ? gap : isWide(before) || isWide(kind) ? spaceBesideWide : spaceIn(font);
      gap = 0;
    }
    cells += font === 'proportional' && unit < advances.length ? advances[unit]! : cellsOf(kind);
    before = kind;
  }
  return cells;
}

/** The cells of a space between two words. */
export function spaceIn(font: Font): number {
  return font === 'fixed' ? 1 : 0.5;
}

/** The cells of the space between a wide character and a letter or digit: a quarter of an em (JLREQ 3.2.3, CLREQ 3.2.2). */
const spaceBesideWide = 0.5;

/**
 * Cells (half an em each) of the ASCII characters: the mean of Times and Helvetica as their metrics files give them
 * (Adobe Font Metrics, WX), the latter scaled to as wide a text as the former.
 */
const advances: Float64Array = (() => {
  const widths: readonly (readonly [number, string])[] = [
    [0.4, "'|"],
    [0.5, ' ,./:;\\ijlt'],
    [0.6, '!()-I[]`fr'],
    [0.7, '"'],
    [0.8, 'Js{}'],
    [0.9, '*^cz'],
    [1.1, '+<=>FL~'],
    [1.2, 'EPSTZ'],
    [1.3, 'ABCKRVXY'],
    [1.4, '&DGHNOQUw'],
    [1.5, 'm'],
    [1.6, '%'],
    [1.7, 'M'],
    [1.8, 'W'],
    [1.9, '@'],
  ];
  const table = new Float64Array(0x80).fill(1);
  for (const [width, characters] of widths) for (const character of characters) table[character.charCodeAt(0)] = width;
  return table;
})();

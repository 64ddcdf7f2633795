import { isWide, kindOf } from '../text/characters';
import { cellsInFont, type Font, spaceIn } from '../text/font';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { firstLongPieceEnd, firstPieceEnd } from './first-piece';

/** How the running text of a file was set, where its line breaks tell. */
export interface Setting {
  readonly font: Font;
  /** The cells that a line has room for in this font. */
  readonly width: number;
  /** By how many cells the first line of a paragraph is narrower, though the text itself has no indent; 0 if it is not. */
  readonly indent: number;
  /** The cells of the widest line, as `LineMeasure.cells` counts. */
  readonly widest: number;
}

/** Whether two files were set in the same way. */
export function sameSetting(a: Setting | undefined, b: Setting | undefined): boolean {
  return a?.font === b?.font && a?.width === b?.width && a?.indent === b?.indent && a?.widest === b?.widest;
}

/** The cells of a line in a font, from its first character to its last. */
export function cellsOfLine(line: Line, font: Font): number {
  const isCounted = (line.traits & Trait.Gap) === 0 || (line.traits & (Trait.Han | Trait.Kana)) === 0;
  return font === 'fixed' && isCounted ? line.cells : cellsInFont(line.text, line.start, line.end, font);
}

/** The cells that a line would have with the first piece of the line below on it. */
export function cellsWithNext(from: Line, to: Line, font: Font): number {
  return cellsWith(from, to, firstPieceEnd(to), font);
}

/** The same, with all that a compositor may have taken over to the next line. */
export function cellsWithLongNext(from: Line, to: Line, font: Font): number {
  return cellsWith(from, to, firstLongPieceEnd(to), font);
}

function cellsWith(from: Line, to: Line, pieceEnd: number, font: Font): number {
  const isApart = !isWide(kindOf(from.text.charCodeAt(from.end - 1))) || !isWide(kindOf(to.text.charCodeAt(to.start)));
  const space = isApart ? spaceIn(font) : 0;
  return cellsOfLine(from, font) + space + cellsInFont(to.text, to.start, pieceEnd, font);
}

import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';
import { furnitureOf } from './furniture';
import { type PageFurniture, pageFurnitureOf } from './pages';
import { endsItsSentence, endsItsSentenceWithRemark } from './sentence-end';

/**
 * Whether something new, a turn or furniture, may begin on the line after `before`: it ends a sentence, is furniture,
 * shows nothing (a blank line, a lone form feed), or there is none.
 */
export function mayBeginAfter(before: Line | undefined, pages: PageFurniture): boolean {
  if (!before || before.measure.cells === 0) return true;
  if (endsItsSentence(before)) return true;
  return furnitureOf(before) !== undefined || pageFurnitureOf(before, pages) !== undefined;
}

/**
 * Whether a label may begin on the line after `before`: something new may, `before` says that it comes: `以下为全文：`, or
 * a remark in brackets is behind its last sentence: `答复如下。（附件一）`.
 */
export function mayLabelAfter(before: Line | undefined, pages: PageFurniture): boolean {
  if (mayBeginAfter(before, pages)) return true;
  return colons.has(before!.text.charCodeAt(before!.end - 1)) || endsItsSentenceWithRemark(before!);
}

const colons = new CharacterSet('：:');
/** A line of at most this share of its column is a heading or the last of a list rather than running text. */
const headingShare = 0.75;
const longestHeading = 60;
/** After these something comes. */
const announcing = new CharacterSet('，、,､：:；;');

/** Whether a line that does not end a sentence is still no running text: short for its column, and not ending in a comma. */
export function breaksOff({ text, measure: { end, cells } }: Line, columns: readonly number[]): boolean {
  if (announcing.has(text.charCodeAt(end - 1))) return false;
  const [narrowest] = columns;
  return narrowest === undefined ? cells <= longestHeading : cells <= headingShare * narrowest;
}

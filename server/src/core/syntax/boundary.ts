import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { furnitureOf } from './furniture';

/**
 * Whether something new, a turn or furniture, may begin on the line after `before`: it ends a sentence, is furniture,
 * shows nothing (a blank line, a lone form feed), or there is none.
 */
export function mayBeginAfter(before: Line | undefined): boolean {
  if (!before || before.measure.cells === 0) return true;
  if (endsSentence(before.text, before.measure.start, before.measure.end)) return true;
  return furnitureOf(before) !== undefined;
}

import type { Analysis } from '../analysis';
import { labelAt, transcriptAfter } from './trial';
import type { TurnEdit } from './turn-edit';
import { formOf } from './turn-form';
import { turnPlaceAt } from './turn-items';

/**
 * Begins an empty turn of `speaker` (an index in the structure's speakers) behind the turn at an offset.
 *
 * @returns undefined where no label can be made that is read as one once something is said.
 */
export function insertTurn(analysis: Analysis, offset: number, speaker: number): TurnEdit | undefined {
  const place = turnPlaceAt(analysis.blocks, offset);
  const form = formOf(analysis, speaker, offset);
  if (!place || !form) return undefined;
  const { end } = place.turn.span;
  const span = { start: end, end };
  const opening = form.separator + form.indent + form.label + form.gap;
  const spoken = transcriptAfter(analysis, [{ span, newText: opening + form.speech }]);
  const label = labelAt(spoken, end + form.separator.length + form.indent.length);
  return label?.name === form.name ? { edits: [{ span, newText: opening }], cursor: end + opening.length } : undefined;
}

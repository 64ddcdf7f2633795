import type { Analysis } from '../analysis';
import type { Label } from '../syntax/block';
import type { Edit } from '../text/span';
import { labelAt, transcriptAfter } from './trial';
import { replacement, type TurnEdit } from './turn-edit';
import { formOf } from './turn-form';
import { turnPlaceAt } from './turn-items';

/**
 * Gives the turn at an offset to another speaker (an index in the structure's speakers). Only the label changes; a time
 * in it stays.
 *
 * @returns undefined where no label can be made that is read as that speaker's.
 */
export function reassignTurn(analysis: Analysis, offset: number, speaker: number): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const place = turnPlaceAt(blocks, offset);
  const form = formOf(analysis, speaker, offset);
  if (!place || !form) return undefined;
  const { label } = place.turn;
  const name = replacement(lines, label.nameSpan, form.printedName);
  const whole = replacement(lines, label.span, form.label);
  const edit = [whole, name].find(
    (candidate) => (candidate === name || label.time === undefined) && isReadAs(analysis, candidate, label, form.name),
  );
  if (!edit) return undefined;
  return { edits: [edit], cursor: cursorAfter(offset, edit) };
}

function isReadAs(analysis: Analysis, edit: Edit, { span, time }: Label, name: string): boolean {
  const read = labelAt(transcriptAfter(analysis, [edit]), span.start);
  return read?.name === name && read.time === time;
}

/** Where a cursor stands after an edit: behind what is put in, if it stood in what is taken out. */
function cursorAfter(offset: number, { span, newText }: Edit): number {
  if (offset <= span.start) return offset;
  return offset >= span.end ? offset + newText.length - (span.end - span.start) : span.start + newText.length;
}

import type { Edit } from '../text/span';
import { type PairUse, pairedMarksOf, pairMarks, type UnpairedMark } from './paired-marks';
import { reversedMarks } from './reversed-marks';
import { endsItsSentence } from './sentence-end';
import { Unit } from './unit';

/**
 * The marks of one use whose other half is surely missing. A quotation of several paragraphs opens each of them and
 * closes only the last, and what is cut off by a page may be closed on the next: so a mark counts only where its other
 * half could stand nowhere but here.
 */
export function surelyUnpaired(unit: Unit, use: PairUse): UnpairedMark[] {
  if (unit.block.kind !== 'paragraph' || !unit.mayBeUnpaired) return [];
  const { unpaired } = pairMarks(unit);
  const own = unpaired.filter(({ family }) => family.use === use);
  if (own.length === 0 || unpaired.length > mostUnpaired) return [];
  const reversed = use === 'quote' ? reversedMarks(unit) : [];
  return own.filter((mark) => !closesLabel(mark, unit) && mayTell(mark, reversed) && isSure(mark, unit, unpaired));
}

/** Where more halves are missing, the marks are no punctuation: code, drawings, damage beyond mending. */
const mostUnpaired = 6;

/** Some minutes close labels by a bracket alone: `早瀬委員）`. */
function closesLabel({ at, side }: UnpairedMark, { block: { label } }: Unit): boolean {
  return side === 'closing' && label !== undefined && at === label.span.end - 1;
}

/** An apostrophe may look like a mark, and one that is turned round is another fault. */
function mayTell({ family, within }: UnpairedMark, reversed: readonly { readonly mark: string }[]): boolean {
  if (family.opening === '‘' && !within) return false;
  return !reversed.some(({ mark }) => mark === family.opening || mark === family.closing);
}

function isSure(mark: UnpairedMark, unit: Unit, unpaired: readonly UnpairedMark[]): boolean {
  if (mark.within) return true;
  if (unpaired.some(({ within, family }) => !within && family.use !== mark.family.use)) return false;
  if (mark.family.holds === 'phrase' && hasStopBeyond(mark, unit)) return true;
  return mark.side === 'closing' ? unit.block.label !== undefined : endsWithTurn(mark, unit);
}

/** Whether a sentence ends between the mark and the end of the block at which its other half is missing. */
function hasStopBeyond({ at, side }: UnpairedMark, { lines }: Unit): boolean {
  return lines.some(({ line, offset, furniture }) => {
    if (furniture) return false;
    const stop = side === 'opening' ? line.text.lastIndexOf('。') : line.text.indexOf('。');
    return stop >= 0 && (side === 'opening' ? offset + stop > at : offset + stop < at);
  });
}

/** Whether the turn ends with the block, in a whole sentence, and what comes next does not close the mark. */
function endsWithTurn({ family }: UnpairedMark, { block, next }: Unit): boolean {
  const last = block.lines[block.solidLines - 1];
  if (!last || !endsItsSentence(last)) return false;
  if (!next) return true;
  if (!next.label) return false;
  for (const mark of pairedMarksOf(new Unit(next, undefined, undefined))) {
    if (mark.family === family) return mark.side === 'opening';
  }
  return true;
}

/**
 * The edit that puts the missing half where the pair around it ends or begins; none where there is no such pair, or where
 * a sentence ends on the way, as the mark may belong there.
 */
export function missingHalf(unit: Unit, { at, side, family, within }: UnpairedMark): Edit | undefined {
  if (!within) return undefined;
  const place = side === 'opening' ? within.closing.at : within.opening.at + 1;
  if (holdsSentenceEnd(unit, Math.min(at, place), Math.max(at, place))) return undefined;
  return { span: { start: place, end: place }, newText: side === 'opening' ? family.closing : family.opening };
}

function holdsSentenceEnd({ lines }: Unit, from: number, to: number): boolean {
  return lines.some(({ line, offset }) =>
    /[。！？!?]/u.test(line.text.slice(Math.max(0, from - offset), Math.max(0, to - offset))),
  );
}

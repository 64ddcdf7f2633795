import type { Analysis } from '../analysis';
import { saidLineAt } from './said-line';
import { furnitureAt, transcriptAfter } from './trial';
import type { TurnEdit } from './turn-edit';

/** The mark by which editors of transcripts set a heading off; a line that begins so is one wherever it stands. */
const mark = '## ';

/**
 * Marks the line of an offset as a heading, which nobody says.
 *
 * @returns undefined where it would not be read as one.
 */
export function markHeading(analysis: Analysis, offset: number): TurnEdit | undefined {
  const line = saidLineAt(analysis, offset);
  if (!line) return undefined;
  const { start, end } = line.span;
  const edits = [{ span: { start, end: start }, newText: mark }];
  if (furnitureAt(transcriptAfter(analysis, edits), start) !== 'heading') return undefined;
  return { edits, cursor: end + mark.length };
}

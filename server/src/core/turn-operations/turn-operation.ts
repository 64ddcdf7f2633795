import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { demoteLabel } from './demote-label';
import { insertTurn } from './insert-turn';
import { markDirection } from './mark-direction';
import { markHeading } from './mark-heading';
import { mergeTurn } from './merge-turn';
import { moveTurn } from './move-turn';
import { promoteLine } from './promote-line';
import { reassignTurn } from './reassign-turn';
import { removeLine } from './remove-line';
import { splitTurn } from './split-turn';
import type { TurnEdit } from './turn-edit';

/** What can be done with a turn and its lines. Those of `voicedOperations` need a speaker. */
export const turnOperations = [
  'split',
  'merge',
  'moveUp',
  'moveDown',
  'reassign',
  'insert',
  'promote',
  'demote',
  'direction',
  'heading',
  'remove',
] as const;
export type TurnOperation = (typeof turnOperations)[number];

export const voicedOperations = ['split', 'reassign', 'insert'] as const satisfies readonly TurnOperation[];

/**
 * What an operation does at a place.
 *
 * @param span What is selected, or an empty span at the cursor; offsets in the document.
 * @param speaker An index in the structure's speakers, for the operations that need one.
 * @returns undefined where it cannot be done properly.
 */
export function turnEdit(
  analysis: Analysis,
  operation: TurnOperation,
  span: Span,
  speaker?: number,
): TurnEdit | undefined {
  // A text in which nobody speaks has no turns, and no lines that are none of somebody's speech.
  if (analysis.profile.conventions.length === 0) return undefined;
  const isVoiced = voicedOperations.some((voiced) => voiced === operation);
  if (isVoiced && analysis.structure().speakers[speaker ?? -1] === undefined) return undefined;
  // A caption's tag ends behind its words, and when it is shown stands before it: only the name can change by itself.
  const isCaptions = analysis.profile.conventions.some(({ id }) => id === 'web-vtt');
  if (isCaptions && operation !== 'reassign') return undefined;
  return makers[operation](analysis, span, speaker ?? -1);
}

const makers: Readonly<
  Record<TurnOperation, (analysis: Analysis, span: Span, speaker: number) => TurnEdit | undefined>
> = {
  split: (analysis, { start }, speaker) => splitTurn(analysis, start, speaker),
  merge: (analysis, { start }) => mergeTurn(analysis, start),
  moveUp: (analysis, { start }) => moveTurn(analysis, start, 'up'),
  moveDown: (analysis, { start }) => moveTurn(analysis, start, 'down'),
  reassign: (analysis, { start }, speaker) => reassignTurn(analysis, start, speaker),
  insert: (analysis, { start }, speaker) => insertTurn(analysis, start, speaker),
  promote: promoteLine,
  demote: (analysis, { start }) => demoteLabel(analysis, start),
  direction: markDirection,
  heading: (analysis, { start }) => markHeading(analysis, start),
  remove: (analysis, { start }) => removeLine(analysis, start),
};

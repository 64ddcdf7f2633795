import type { Span } from '../text/span';
import type { Vicinity } from './annotation';
import { characterOf, letterOf } from './letters';
import type { MatchingView } from './matching-view';
import { lineMark, turnMark } from './sides';

/** What begins at a code of a view. */
export type Beginning = 'turn' | 'line' | undefined;

/** So many letters are kept on either side of a passage. */
export const vicinityLength = 192;

/** What stands around a place of the view; `beginningAt` tells what begins at one of its codes. */
export function vicinityAround(
  view: MatchingView,
  { start, end }: Span,
  beginningAt: (index: number) => Beginning,
): Pick<Vicinity, 'before' | 'behind'> {
  const before = Math.max(0, start - vicinityLength);
  const behind = Math.min(view.length, end + vicinityLength);
  return {
    before: lettersBetween(view, before, start, beginningAt) + markOf(beginningAt(start)),
    behind: lettersBetween(view, end, behind, beginningAt),
  };
}

function lettersBetween(
  { codes }: MatchingView,
  start: number,
  end: number,
  beginningAt: (index: number) => Beginning,
): string {
  let letters = '';
  for (let i = start; i < end; i++) letters += markOf(beginningAt(i)) + characterOf(letterOf(codes[i]!));
  return letters;
}

function markOf(beginning: Beginning): string {
  if (beginning === undefined) return '';
  return beginning === 'turn' ? turnMark : lineMark;
}

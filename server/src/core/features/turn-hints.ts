import type { Analysis } from '../analysis';
import type { Turn } from '../model/structure';
import { overlaps, type Span } from '../text/span';

/** What may be shown beside the label of a turn. */
export interface TurnHint {
  /** Behind the label; an offset in the document. */
  readonly offset: number;
  /** From 1. */
  readonly number: number;
  /** The question that the turn answers. */
  readonly answers: OtherTurn | undefined;
  /** The first answer to the turn, of a question that has any. */
  readonly answered: OtherTurn | undefined;
}

export interface OtherTurn {
  readonly number: number;
  readonly speaker: string;
  /** Its label; offsets in the document. */
  readonly span: Span;
  readonly excerpt: string;
}

/** The hints of the turns whose labels touch `within`, in order of place. */
export function turnHints(analysis: Analysis, within: Span): TurnHint[] {
  const { turns } = analysis.structure();
  const firstAnswers = new Map<number, number>();
  for (const [index, { answers }] of turns.entries())
    if (answers !== undefined && !firstAnswers.has(answers)) firstAnswers.set(answers, index);
  return turns.flatMap(({ labelSpan, answers }, index) =>
    overlaps(labelSpan, within)
      ? {
          offset: labelSpan.end,
          number: index + 1,
          answers: otherTurn(turns, answers),
          answered: otherTurn(turns, firstAnswers.get(index)),
        }
      : [],
  );
}

function otherTurn(turns: readonly Turn[], index: number | undefined): OtherTurn | undefined {
  if (index === undefined) return undefined;
  const { speaker, labelSpan, excerpt } = turns[index]!;
  return { number: index + 1, speaker, span: labelSpan, excerpt };
}

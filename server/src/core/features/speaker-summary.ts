import type { Analysis } from '../analysis';
import type { Turn } from '../model/structure';
import type { Span } from '../text/span';

/** What is to be known of somebody who speaks. */
export interface SpeakerSummary {
  readonly name: string;
  /** The forms of the labels, as in `Speaker`. */
  readonly labels: readonly string[];
  readonly turns: number;
  /** Characters spoken. */
  readonly characters: number;
  /** The shares of all turns and of all characters, 0 to 1. */
  readonly shareOfTurns: number;
  readonly shareOfCharacters: number;
  /** How many of the turns ask, and how many answer. */
  readonly questions: number;
  readonly answers: number;
  /** The labels of the first and the last turn; offsets in the document. */
  readonly first: Span;
  readonly last: Span;
}

/** @param person Index in `Cast.people`. */
export function speakerSummary(analysis: Analysis, person: number): SpeakerSummary {
  const { speakers, turns } = analysis.structure();
  const speaker = speakers[person]!;
  const own = turns.filter(({ speakerIndex }) => speakerIndex === person);
  const inRole = (wanted: Turn['role']) => own.filter(({ role }) => role === wanted).length;
  const all = speakers.reduce((sum, { characters }) => sum + characters, 0);
  return {
    name: speaker.name,
    labels: speaker.labels,
    turns: speaker.turns,
    characters: speaker.characters,
    shareOfTurns: speaker.turns / turns.length,
    shareOfCharacters: all === 0 ? 0 : speaker.characters / all,
    questions: inRole('question'),
    answers: inRole('answer'),
    first: own[0]!.labelSpan,
    last: own.at(-1)!.labelSpan,
  };
}

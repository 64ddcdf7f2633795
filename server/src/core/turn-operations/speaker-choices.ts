import type { Analysis } from '../analysis';
import type { Turn } from '../model/structure';
import { turnPlaceAt } from './turn-items';

/** Somebody to whom a turn may be given. */
export interface SpeakerChoice {
  /** Index in the structure's speakers. */
  readonly speaker: number;
  readonly name: string;
  readonly turns: number;
  /** `current`: the speaker of the turn there; `likely`: who is likely to speak behind it. */
  readonly part: 'current' | 'likely' | 'other';
}

/** Everybody who speaks, those with the most turns first, so that the same number stands for the same person all the time. */
export function speakerChoices(analysis: Analysis, offset: number): SpeakerChoice[] {
  const { turns, speakers } = analysis.structure();
  const place = turnPlaceAt(analysis.blocks, offset);
  if (!place) return [];
  const at = turns.findIndex(({ labelSpan }) => labelSpan.start === place.turn.label.span.start);
  const current = turns[at]?.speakerIndex;
  const likely = likelySpeaker(turns, at);
  return speakers
    .map(({ name, turns }, speaker): SpeakerChoice => {
      const part = speaker === current ? 'current' : speaker === likely ? 'likely' : 'other';
      return { speaker, name, turns, part };
    })
    .sort((a, b) => b.turns - a.turns);
}

/** Whoever spoke last but the speaker of the turn at an index, or else whoever speaks next. */
function likelySpeaker(turns: readonly Turn[], at: number): number | undefined {
  const current = turns[at]?.speakerIndex;
  let next = at;
  for (let before = at - 1; before >= 0; before--)
    if (turns[before]!.speakerIndex !== current) return turns[before]!.speakerIndex;
  while (turns[next]?.speakerIndex === current && next < turns.length) next++;
  return turns[next]?.speakerIndex;
}

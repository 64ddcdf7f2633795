import type { Block, Label } from '../syntax/block';
import type { Transcript } from '../syntax/parse';
import { Examination } from './examination';
import { SpeakerTally } from './speaker-tally';

/** Who speaks where, as the labels alone tell: nothing of what is said is read, so that it can be asked for at each key. */
export interface Cast {
  /** In the order of their first turns: the index is that of `Structure.speakers`. */
  readonly people: readonly Person[];
  /** In order of place: the index is that of `Structure.turns`. */
  readonly labels: readonly PlacedLabel[];
}

export interface Person {
  /** As in `Speaker`. */
  readonly name: string;
  readonly turns: number;
}

export interface PlacedLabel {
  readonly label: Label;
  readonly block: Block;
  /** Where the block begins; an offset in the document. */
  readonly offset: number;
  /** Index in `people`. */
  readonly person: number;
}

/** The cast of a text. Linear in the number of blocks; only the record of a court is read for who asks. */
export function castOf({ blocks, profile }: Transcript): Cast {
  const examination = profile.conventions.some(({ id }) => id === 'us-court') ? new Examination() : undefined;
  const tally = new SpeakerTally();
  const found: { label: Label; block: Block; offset: number; voice: number }[] = [];
  let offset = 0;
  for (const stretch of blocks.stretches())
    for (const block of stretch) {
      examination?.follow(block);
      const { label } = block;
      if (label) {
        const name = examination?.nameOf(label.name, label.convention) ?? label.name;
        found.push({ label, block, offset, voice: tally.begins(name, label.convention) });
      }
      offset += block.length;
    }
  const { speakers, ofVoice } = tally.result();
  return {
    people: speakers,
    labels: found.map(({ label, block, offset, voice }) => ({ label, block, offset, person: ofVoice[voice]! })),
  };
}

import { hanLookalikes } from './lookalikes';
import { once } from './once';
import { PhraseIndex } from './phrase-index';

/** A name or a word in a text with one character that was taken for another: UTF-16 offsets, end-exclusive. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** Where the character stands. */
  readonly at: number;
  /** The character that it should be. */
  readonly right: string;
}

/** The names of people whom a text names often, and what may be read for them. */
export class MisreadNames {
  private readonly index: () => PhraseIndex<Place> | undefined;

  /**
   * @param names The names to look for; those of fewer than three Han are left out, since another name is one step away.
   * @param taken Names of others, which are never found.
   */
  constructor(names: readonly string[], taken: (name: string) => boolean) {
    const long = names.filter((name) => /^[\u4e00-\u9fff]{3,8}$/.test(name));
    this.index = once(() => {
      const slips = long.flatMap((name) => slipsOf(name)).filter(([form]) => !taken(form));
      return slips.length > 0 ? new PhraseIndex(slips) : undefined;
    });
  }

  in(text: string): readonly Slip[] {
    const found = this.index()?.find(text, always) ?? nothing;
    if (found.length === 0) return nothing;
    return found.map(({ start, end, value: { at, right } }) => ({ start, end, at: start + at, right }));
  }
}

const nothing: readonly never[] = [];

const always = () => true;

/** One character of a name, and where in the name it stands. */
interface Place {
  readonly at: number;
  readonly right: string;
}

function slipsOf(name: string): [string, Place][] {
  return Array.from(name).flatMap((right, at) =>
    hanLookalikes(right).map((misread): [string, Place] => [
      name.slice(0, at) + misread + name.slice(at + 1),
      { at, right },
    ]),
  );
}

import { PhraseIndex } from './phrase-index';

/** What a person wants written otherwise, wherever it stands. */
export interface Replacement {
  /** As it stands in texts, capitals and all; neither empty nor longer than a line. */
  readonly find: string;
  /** What is to stand there; nothing, where it is to go. */
  readonly replace: string;
  /** Whether it must not be part of a longer word or number. Between Han or kana no word's end can be seen. */
  readonly wholeWord: boolean;
  /** Why, in the person's words. */
  readonly note: string;
}

/** A replacement and where it is due: UTF-16 offsets, end-exclusive. */
export interface DueReplacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: Replacement;
}

/** A list of replacements, looked for all at once. */
export class Replacements {
  private readonly index: PhraseIndex<Replacement> | undefined;

  constructor(list: readonly Replacement[]) {
    if (list.length > 0) this.index = new PhraseIndex(list.map((replacement) => [replacement.find, replacement]));
  }

  get isEmpty(): boolean {
    return this.index === undefined;
  }

  /** The places in a line where one is due, from left to right, none over another; of several at a place the longest. */
  dueIn(text: string): DueReplacement[] {
    const found = this.index?.find(text, ({ start, end, value }) => isDue(text, start, end, value)) ?? [];
    return found.map(({ start, end, value }) => ({ start, end, replacement: value }));
  }
}

function isDue(text: string, start: number, end: number, { find, replace, wholeWord }: Replacement): boolean {
  if (wholeWord && (isInsideWord(text, start) || isInsideWord(text, end))) return false;
  for (let at = replace.indexOf(find); at >= 0; at = replace.indexOf(find, at + 1)) {
    if (start >= at && text.startsWith(replace, start - at)) return false; // it was replaced before
  }
  return true;
}

/** Whether letters or digits stand on both sides of a place, other than such as are written without spaces. */
function isInsideWord(text: string, at: number): boolean {
  return partOfWord.test(text.slice(Math.max(0, at - 2), at)) && startOfWord.test(text.slice(at, at + 2));
}

const partOfWord = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}]$/u;
const startOfWord = /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}]/u;

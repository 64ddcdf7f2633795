import type { Line } from '../text/lines';

/** More words than these need not be looked for: what they tell is told by then. */
const mostCandidates = 5000;

/**
 * Finds the words that lines break in two with a hyphen and that the file itself writes without one: first every line is
 * added by `addEnd` with the next line of text, then those whose words count by `addWords`.
 */
export class BrokenWordTally {
  /** How often each word that may be broken stands whole, and how often with a hyphen; both by its two halves. */
  private readonly whole = new Map<string, number>();
  private readonly hyphenated = new Map<string, number>();

  addEnd(line: Line, next: Line): void {
    const halves = halvesAt(line, next);
    if (!halves || this.whole.size >= mostCandidates) return;
    this.whole.set(halves.join(''), 0);
    this.hyphenated.set(halves.join('-'), 0);
  }

  addWords({ text, end }: Line): void {
    if (this.whole.size === 0 || end === 0) return;
    for (const [word] of text.toLowerCase().matchAll(words)) {
      const counts = word.includes('-') ? this.hyphenated : this.whole;
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }

  /** The broken words, in small letters with a hyphen between the halves. */
  result(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [halves, hyphenated] of this.hyphenated) {
      if (hyphenated === 0 && this.whole.get(halves.replace('-', ''))! > 0) found.add(halves);
    }
    return found;
  }
}

const words = /[a-z\u00df-\u024f]+(?:-[a-z\u00df-\u024f]+)*/g;

/** The two halves of a word that may be broken between two lines, in small letters. */
function halvesAt(line: Line, next: Line): readonly [string, string] | undefined {
  if (line.text[line.end - 1] !== '-') return undefined;
  const first = /(?<![\p{L}\p{N}-])\p{L}{2,}(?=-$)/u.exec(
    line.text.slice(Math.max(0, line.end - longestHalf), line.end),
  );
  const second = /^\p{Ll}{2,}(?![\p{L}\p{N}-])/u.exec(next.text.slice(next.start, next.start + longestHalf));
  return first && second ? [first[0].toLowerCase(), second[0]] : undefined;
}

/** UTF-16 code units. */
const longestHalf = 30;

/**
 * Whether the word at the end of a line goes on in the next without its hyphen: the file knows it as one word, and not as
 * two with a hyphen, or its second half is an ending that is no word.
 */
export function breaksWord(line: Line, next: Line, brokenWords: ReadonlySet<string>): boolean {
  const halves = halvesAt(line, next);
  return halves !== undefined && (brokenWords.has(halves.join('-')) || ending.test(halves[1]));
}

/** Endings that are no words, so that no compound ends in them. */
const ending =
  /^(?:(?:[cst]ion|[cst]ional|[cst]ionally|tioned|tioning|ment|ness|ity|ities|ance|ances|ence|ences|ency|encies|ancy)s?|(?:[ct]ial|tive|sive|ative|itive|ical|able|ible|ous|ious|eous|tious|cious|ful|ized|izing|ised|ising|ified|ifying|ating|ated)(?:ly)?|ingly|edly|tary|tory|ture|tures|turing|ments|cally|bility|bilities|zation|sation|zations|sations)$/u;

/** The end of the word, with the marks on it, that a line begins with; offsets in the line up to the next word. */
export function firstWordOf({ text, start, end }: Line): { readonly wordEnd: number; readonly nextStart: number } {
  const word = /^\S+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const gap = /^\s*/u.exec(text.slice(start + word, end))?.[0].length ?? 0;
  return { wordEnd: start + word, nextStart: start + word + gap };
}

/**
 * The cells of a line without its first or last word, whichever is longer, as far as they are Latin: one of them may have
 * been put together again and overhang the column.
 */
export function cellsWithoutMendedWord({ text, start, end, cells }: Line): number {
  const last = /\s[A-Za-z\u00c0-\u024f]{2,30}\p{P}?$/u.exec(text.slice(Math.max(start, end - longestHalf - 2), end));
  const first = /^[A-Za-z\u00c0-\u024f]{2,30}\p{P}?\s/u.exec(text.slice(start, start + longestHalf + 2));
  return cells - Math.max(last?.[0].length ?? 0, first?.[0].length ?? 0);
}

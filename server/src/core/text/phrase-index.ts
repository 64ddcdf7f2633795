/** A phrase that was found in a text: UTF-16 offsets, end-exclusive. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A node of the tree of all phrases: what may follow, by code unit, and the value of the phrase that ends here. */
interface Branch<Value> {
  readonly next: Map<number, Branch<Value>>;
  value: Value | undefined;
}

/**
 * Finds any of thousands of phrases in one pass. Nearly every place of a text is passed over after one look at two code
 * units; where a phrase may begin, a tree of all phrases is followed, no deeper than the longest of them.
 */
export class PhraseIndex<Value> {
  private readonly root = branch<Value>();
  /** Not 0 for what the pair of code units comes to with which a phrase begins. */
  private readonly beginnings = new Uint8Array(0x10000);
  /** Not 0 for a code unit that is a phrase by itself. */
  private readonly lone = new Uint8Array(0x10000);

  /**
   * @param entries Phrases, none empty, with what they stand for; of two that are the same the first holds.
   * @param folding What each code unit of a text counts as; itself where this is left out.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: Value]>,
    private readonly folding?: Uint16Array,
  ) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** The phrases in a text that are accepted, from left to right, none over another: at each place the longest. */
  find(text: string, accepts: (found: FoundPhrase<Value>) => boolean): FoundPhrase<Value>[] {
    const { folding, beginnings, lone } = this;
    const found: FoundPhrase<Value>[] = [];
    let unit = text.length > 0 ? this.unitAt(text, 0) : 0;
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const following = folding ? folding[next]! : next;
      if (beginnings[pairOf(unit, following)] !== 0 || lone[unit] !== 0) {
        const longest = this.longestAt(text, at, accepts);
        if (longest) {
          found.push(longest);
          at = longest.end - 1;
          unit = longest.end < text.length ? this.unitAt(text, longest.end) : 0;
          continue;
        }
      }
      unit = following;
    }
    return found;
  }

  private add(phrase: string, value: Value): void {
    const first = phrase.charCodeAt(0);
    if (phrase.length === 1) this.lone[first] = 1;
    else this.beginnings[pairOf(first, phrase.charCodeAt(1))] = 1;
    let node = this.root;
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = branch<Value>();
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  private longestAt(
    text: string,
    start: number,
    accepts: (found: FoundPhrase<Value>) => boolean,
  ): FoundPhrase<Value> | undefined {
    let longest: FoundPhrase<Value> | undefined;
    let node = this.root.next.get(this.unitAt(text, start));
    for (let end = start + 1; node; end++) {
      if (node.value !== undefined) {
        const found = { start, end, value: node.value };
        if (accepts(found)) longest = found;
      }
      node = end < text.length ? node.next.get(this.unitAt(text, end)) : undefined;
    }
    return longest;
  }

  private unitAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    return this.folding ? this.folding[unit]! : unit;
  }
}

function branch<Value>(): Branch<Value> {
  return { next: new Map(), value: undefined };
}

/** A number of 16 bits for two code units; others may come to the same. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x79b1)) & 0xffff;
}

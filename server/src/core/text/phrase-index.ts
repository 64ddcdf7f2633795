/** A phrase that was found in a text: UTF-16 offsets, end-exclusive. */
export interface FoundPhrase<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Whether a phrase counts where it was found; told the text, so that one function serves for all texts. */
type Accepts<Value> = (found: FoundPhrase<Value>, text: string) => boolean;

/** A node of the tree of all phrases: what may follow, by code unit, and the value of the phrase that ends here. */
interface Branch<Value> {
  readonly next: Map<number, Branch<Value>>;
  value: Value | undefined;
}

/**
 * Finds any of thousands of phrases in one pass. Nearly every place of a text is passed over after one look at two or
 * three code units; where a phrase may begin, a tree of all phrases is followed, no deeper than the longest of them.
 */
export class PhraseIndex<Value> {
  private readonly root = branch<Value>();
  /** By code unit of a text: 0 where no phrase begins with it, `lone` where it is a phrase by itself, else `paired`. */
  private readonly firsts = new Uint8Array(0x10000);
  /** For what the pair of code units comes to with which a phrase begins: `whole` if that may be all of it, else `longer`. */
  private readonly beginnings = new Uint8Array(0x10000);
  /** Not 0 for what the three code units come to with which a longer phrase begins. */
  private readonly longerBeginnings = new Uint8Array(0x10000);
  private readonly folding: Uint16Array | undefined;
  private readonly begin: 'anywhere' | 'words';

  /**
   * @param entries Phrases, none empty, with what they stand for; of two that are the same the first holds.
   * @param terms What each code unit of a text counts as, itself where this is left out; and whether phrases begin only
   *   where a Latin word does, which makes most places of such text none.
   */
  constructor(
    entries: Iterable<readonly [phrase: string, value: Value]>,
    { folding, begin = 'anywhere' }: { readonly folding?: Uint16Array; readonly begin?: 'anywhere' | 'words' } = {},
  ) {
    this.folding = folding;
    this.begin = begin;
    for (const [phrase, value] of entries) this.add(phrase, value);
    if (!folding) return;
    const folded = this.firsts.slice();
    for (const [unit, counts] of folding.entries()) this.firsts[unit] = folded[counts]!;
  }

  /** The phrases in a text that are accepted, from left to right, none over another: at each place the longest. */
  find(text: string, accepts: Accepts<Value>): readonly FoundPhrase<Value>[] {
    let found: FoundPhrase<Value>[] | undefined;
    for (let at = this.beginningFrom(text, 0); at < text.length; ) {
      const longest = this.longestAt(text, at, accepts);
      if (longest) {
        found ??= [];
        found.push(longest);
      }
      at = this.beginningFrom(text, longest?.end ?? at + 1);
    }
    return found ?? nothing;
  }

  /** The first place at or after `from` where a phrase may begin; the length of the text if there is none. */
  private beginningFrom(text: string, from: number): number {
    const { firsts, beginnings, longerBeginnings, begin } = this;
    let before = from > 0 ? text.charCodeAt(from - 1) : 0;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const isInWord = isLatin(before);
      before = unit;
      const first = firsts[unit]!;
      if (first === 0 || (isInWord && begin === 'words')) continue;
      if (first === lone) return at;
      if (at + 1 === text.length) break;
      const pair = pairOf(this.unitAt(text, at), this.unitAt(text, at + 1));
      if (beginnings[pair] === 0) continue;
      if (beginnings[pair] === whole) return at;
      if (at + 2 < text.length && longerBeginnings[pairOf(pair, this.unitAt(text, at + 2))] !== 0) return at;
    }
    return text.length;
  }

  private add(phrase: string, value: Value): void {
    const first = phrase.charCodeAt(0);
    if (phrase.length === 1) this.firsts[first] = lone;
    else {
      if (this.firsts[first] === 0) this.firsts[first] = paired;
      const pair = pairOf(first, phrase.charCodeAt(1));
      if (phrase.length === 2) this.beginnings[pair] = whole;
      else {
        if (this.beginnings[pair] === 0) this.beginnings[pair] = longer;
        this.longerBeginnings[pairOf(pair, phrase.charCodeAt(2))] = 1;
      }
    }
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

  private longestAt(text: string, start: number, accepts: Accepts<Value>): FoundPhrase<Value> | undefined {
    let longest: FoundPhrase<Value> | undefined;
    let node = this.root.next.get(this.unitAt(text, start));
    for (let end = start + 1; node; end++) {
      if (node.value !== undefined) {
        const found = { start, end, value: node.value };
        if (accepts(found, text)) longest = found;
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

const paired = 1;
const lone = 2;

const longer = 1;
const whole = 2;

const nothing: readonly never[] = [];

function isLatin(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function branch<Value>(): Branch<Value> {
  return { next: new Map(), value: undefined };
}

/** A number of 16 bits for two code units; others may come to the same. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x79b1)) & 0xffff;
}

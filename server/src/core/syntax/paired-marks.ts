import { Kind, kindOf } from '../text/characters';
import { Trait } from '../text/measure';
import type { PlacedLine, Unit } from './unit';

/** What a pair of marks is for. */
export type PairUse = 'quote' | 'bracket';

/** A quotation mark or bracket of a block; `at` is its offset in the block. */
export interface PairedMark {
  readonly at: number;
  readonly mark: string;
  readonly family: PairFamily;
  /** The line in which it stands. */
  readonly placed: PlacedLine;
}

/** A kind of pair. */
export interface PairFamily {
  readonly opening: string;
  readonly closing: string;
  readonly use: PairUse;
  /** `phrase`: what it holds, a title or a note, never goes on after a full stop. */
  readonly holds: 'phrase' | 'sentences';
}

/** A mark whose other half is missing. */
export interface UnpairedMark extends PairedMark {
  readonly side: 'opening' | 'closing';
  /** The pair that surrounds the mark, so that its other half can stand only inside; undefined where none does. */
  readonly within: MarkPair | undefined;
}

/** A pair of marks, and how many pairs of quotation marks it stands in. */
export interface MarkPair {
  readonly opening: PairedMark;
  readonly closing: PairedMark;
  readonly depth: number;
}

export interface PairedMarks {
  /** By their closing marks, in order. */
  readonly pairs: readonly MarkPair[];
  readonly unpaired: readonly UnpairedMark[];
}

/** Where a line may hold a mark that comes in pairs. */
const pairedMarkTraits = Trait.Quote | Trait.Bracket;

/**
 * Pairs the quotation marks and full-width brackets of a block with a stack. Narrow brackets close full-width ones and
 * the other way round; they are no fault by themselves, since lists are numbered `1)` and faces drawn `:)`. Furniture is
 * left out, and so are the brackets of numbers, `1）`, and apostrophes.
 */
export function pairMarks(unit: Unit): PairedMarks {
  const pairs: MarkPair[] = [];
  const unpaired: OpenMark[] = [];
  const stack = new OpenMarks();
  for (const mark of pairedMarksOf(unit)) {
    if (mark.side === 'opening') stack.push(mark);
    else if (!stack.holds(mark.family)) {
      if (mark.mark !== '’') unpaired.push({ ...mark, inside: stack.top() });
    } else {
      const left: SidedMark[] = [];
      let opening = stack.pop();
      for (; opening.family !== mark.family; opening = stack.pop()) left.push(opening);
      for (const open of left.reverse()) unpaired.push({ ...open, inside: opening });
      pairs.push({ opening, closing: mark, depth: stack.quotes });
    }
  }
  const open = unpaired.concat(stack.all()).filter(({ mark }) => !'()'.includes(mark));
  return { pairs, unpaired: withSurroundings(crossingLeftOut(open), pairs) };
}

/** The marks that wait for their other half, with what is asked of them counted. */
class OpenMarks {
  private readonly marks: SidedMark[] = [];
  private readonly counts = new Map<PairFamily, number>();
  /** How many of them are quotation marks. */
  quotes = 0;

  push(mark: SidedMark): void {
    this.marks.push(mark);
    this.count(mark.family, 1);
  }

  /** Takes the last one away; there has to be one. */
  pop(): SidedMark {
    const mark = this.marks.pop()!;
    this.count(mark.family, -1);
    return mark;
  }

  top(): SidedMark | undefined {
    return this.marks[this.marks.length - 1];
  }

  holds(family: PairFamily): boolean {
    return (this.counts.get(family) ?? 0) > 0;
  }

  all(): readonly SidedMark[] {
    return this.marks;
  }

  private count(family: PairFamily, by: 1 | -1): void {
    this.counts.set(family, (this.counts.get(family) ?? 0) + by);
    if (family.use === 'quote') this.quotes += by;
  }
}

/** The quotation marks and brackets of a block in order, furniture left out. */
export function pairedMarksOf({ lines, traits }: Unit): SidedMark[] {
  const found: SidedMark[] = [];
  if ((traits & pairedMarkTraits) === 0) return found;
  for (const placed of lines) {
    const { line, offset, furniture } = placed;
    if (furniture || (line.traits & pairedMarkTraits) === 0) continue;
    const { text, start, end } = line;
    for (let at = start; at < end; at++) {
      const kind = markKinds[text.charCodeAt(at)]!;
      if (kind === 0 || isNoMark(text, at, start)) continue;
      const { family, side } = kindsOfMarks[kind]!;
      found.push({ at: offset + at, mark: text[at]!, placed, family, side });
    }
  }
  return found;
}

export interface SidedMark extends PairedMark {
  readonly side: 'opening' | 'closing';
}

interface OpenMark extends SidedMark {
  readonly inside?: PairedMark | undefined;
}

/** `“（…”）`: the marks are all there, only in the wrong order. */
function crossingLeftOut(marks: readonly OpenMark[]): readonly OpenMark[] {
  const of = (wanted: SidedMark['side']) =>
    new Set(marks.filter(({ side }) => side === wanted).map(({ family }) => family));
  const opened = of('opening');
  const closed = of('closing');
  return marks.filter(({ family }) => !(opened.has(family) && closed.has(family)));
}

function withSurroundings(marks: readonly OpenMark[], pairs: readonly MarkPair[]): UnpairedMark[] {
  if (marks.length === 0) return [];
  const byOpening = new Map(pairs.map((pair) => [pair.opening.at, pair]));
  return marks.map(({ inside, ...mark }) => ({ ...mark, within: inside && byOpening.get(inside.at) }));
}

/** What each kind of mark is; a kind that opens is odd, and the one that closes it comes next. The first is no mark. */
const kindsOfMarks: readonly (Pick<SidedMark, 'family' | 'side'> | undefined)[] = (() => {
  const kinds: (Pick<SidedMark, 'family' | 'side'> | undefined)[] = [undefined];
  const add = (marks: string, use: PairUse, holds: PairFamily['holds']) => {
    const family = { opening: marks[0]!, closing: marks[1]!, use, holds };
    kinds.push({ family, side: 'opening' }, { family, side: 'closing' });
  };
  for (const marks of ['“”', '‘’', '「」', '『』']) add(marks, 'quote', 'sentences');
  for (const marks of ['《》', '〈〉', '【】', '〔〕']) add(marks, 'bracket', 'phrase');
  add('（）', 'bracket', 'sentences');
  return kinds;
})();

/** The kind of each code unit; narrow round brackets count as full-width ones. */
const markKinds: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [kind, found] of kindsOfMarks.entries()) {
    if (found) table[(found.side === 'opening' ? found.family.opening : found.family.closing).charCodeAt(0)] = kind;
  }
  table['('.charCodeAt(0)] = table['（'.charCodeAt(0)]!;
  table[')'.charCodeAt(0)] = table['）'.charCodeAt(0)]!;
  return table;
})();

/**
 * A quick look that rules most blocks out: whether marks of some kind do not open and close in turn. Narrow brackets and
 * single curly marks, which may be none, are taken for what they look like.
 */
export function mayBeUnpaired({ lines, traits }: Unit): boolean {
  if ((traits & pairedMarkTraits) === 0) return false;
  let open = 0; // a bit for each family
  for (const { line, furniture } of lines) {
    if (furniture || (line.traits & pairedMarkTraits) === 0) continue;
    for (let at = line.start; at < line.end; at++) {
      const kind = markKinds[line.text.charCodeAt(at)]!;
      if (kind === 0) continue;
      const bit = 1 << ((kind - 1) >> 1);
      const opens = (kind & 1) === 1;
      if (((open & bit) !== 0) === opens) return true;
      open ^= bit;
    }
  }
  return open !== 0;
}

/** Whether a mark is none: an apostrophe, a face, or the bracket of a number in a list. */
function isNoMark(text: string, at: number, start: number): boolean {
  const mark = text[at]!;
  if (mark === '‘' || mark === '’') return isWord(text, at - 1) || (mark === '‘' && isWord(text, at + 1));
  if (mark === ')' && ':;=-^'.includes(text[at - 1] ?? ' ')) return true;
  if (mark === '(' && ':;=-^'.includes(text[at - 1] ?? ' ')) return true;
  if (mark === '）' || mark === ')') return numberBefore.test(text.slice(Math.max(start, at - longestNumber), at));
  if (mark === '（' || mark === '(') return numberBehind.test(text.slice(at + 1, at + 1 + longestNumber));
  return false;
}

/** UTF-16 code units, with what stands around. */
const longestNumber = 6;
const number = '(?:[0-9０-９]{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})';
const numberBefore = new RegExp(`(?:^|[\\s，。；：、！？])${number}$`, 'u');
const numberBehind = new RegExp(`^${number}[、.．，\\s]`, 'u');

function isWord(text: string, at: number): boolean {
  const kind = at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : Kind.Other;
  return kind === Kind.Letter || kind === Kind.Digit;
}

import type { Analysis } from '../analysis';
import { fill, type Localized } from '../localized';
import type { Furniture, Structure, Turn } from '../model/structure';
import type { FurnitureKind } from '../syntax/block';
import { jumpOf } from '../syntax/jump-line';
import type { LineStore } from '../text/lines';
import type { Edit, Span } from '../text/span';

/** A stretch of text that is to stand elsewhere. Offsets in the document. */
export interface Move {
  readonly kind: 'answer' | 'stray' | 'closing';
  /** What of the text moves, without the blank lines behind it. */
  readonly span: Span;
  /** The offset of the beginning of the line before which it is to stand; the end of the text for the last place. */
  readonly to: number;
  /** The question that it answers, without the blank lines behind it; undefined for what answers none. */
  readonly question: Span | undefined;
  readonly reason: Localized;
  /** The edits that make this move alone: it is taken out, and put in. */
  readonly edits: readonly [Edit, Edit];
}

/**
 * The moves that put the text of a newspaper page in the order in which it was said, in order of place: each answer
 * behind its question, the rest of an answer from another page behind the line that says so, and the closing line last.
 * Nothing else moves. Done together, their edits lose and double nothing.
 *
 * @param analysis One that is `related`, or nothing is known to stand apart.
 */
export function readingOrder(analysis: Analysis): Move[] {
  const { lines } = analysis;
  const structure = analysis.structure();
  if (structure.displaced.length === 0) return straysAlone(structure, lines);
  const items = itemsOf(structure, lines);
  const answers = structure.displaced.map(({ turn, question, margin }): Planned => {
    const first = items.findIndex((item) => item.turn === turn);
    const asked = items.findIndex((item) => item.turn === question);
    const { speaker, span } = structure.turns[question]!;
    return {
      kind: 'answer',
      items: segmentFrom(items, first, structure),
      after: items[asked]!,
      question: span,
      reason: fill(Number.isFinite(margin) ? reasons.answer : reasons.onlyAnswer, {
        speaker,
        margin: margin.toFixed(1),
      }),
    };
  });
  const moved = new Set(answers.flatMap((answer) => answer.items));
  const planned = [...answers, ...straysIn(items), ...closingsIn(items, moved)];
  return planned.map((plan) => moveOf(plan, lines)).sort((a, b) => a.span.start - b.span.start);
}

/** All moves done together. */
export interface Reordering {
  /** In order of place. */
  readonly edits: readonly Edit[];
  /** By move, the offset in the reordered text at which it begins. */
  readonly starts: ReadonlyMap<Move, number>;
}

/** At one place, what is put in comes first, and of that the closing line last. */
export function reordering(moves: readonly Move[]): Reordering {
  const pieces = moves.flatMap((move) => {
    const [removal, insertion] = move.edits;
    return [
      { edit: removal, move: undefined, rank: 2 },
      { edit: insertion, move, rank: move.kind === 'closing' ? 1 : 0 },
    ];
  });
  pieces.sort((a, b) => a.edit.span.start - b.edit.span.start || a.rank - b.rank);
  const edits: Edit[] = [];
  const starts = new Map<Move, number>();
  let grown = 0;
  for (const { edit, move } of pieces) {
    const { span } = edit;
    const isSecond = move && edits.at(-1)?.newText && edits.at(-1)!.span.start === span.start;
    const newText = isSecond ? edit.newText.replace(/^[\r\n]+/u, '') : edit.newText;
    if (move) starts.set(move, span.start + grown + newText.length - newText.trimStart().length);
    edits.push({ span, newText });
    grown += newText.length - (span.end - span.start);
  }
  return { edits, starts };
}

const reasons = {
  answer: {
    en: 'It answers {speaker}: it has {margin} times as much in common with that question as with any other.',
    'zh-cn': '此段回答{speaker}的提问：与该问的相同字词为其他提问的 {margin} 倍。',
  },
  onlyAnswer: {
    en: 'It answers {speaker}: it has nothing in common with any other question.',
    'zh-cn': '此段回答{speaker}的提问：与其他提问没有相同字词。',
  },
  stray: {
    en: 'It goes on from another page, and stands under a question by chance.',
    'zh-cn': '此段接自别的版面，误排在提问之下。',
  },
  closing: { en: 'The closing line ends the whole text.', 'zh-cn': '结束语应在全文之末。' },
} as const;

/** A stretch of whole lines up to the next one that begins something. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly turn: number | undefined;
  readonly kind: 'question' | 'said' | 'stray' | 'from' | 'closing' | 'other';
}

interface Planned {
  readonly kind: Move['kind'];
  readonly items: readonly Item[];
  /** Behind which it is to stand. */
  readonly after: Item;
  readonly question: Span | undefined;
  readonly reason: Localized;
}

function itemsOf({ turns, orphans, furniture }: Structure, lines: LineStore): Item[] {
  const startOf = ({ start }: Span) => lines.offsetOfLine(lines.positionAt(start).line);
  const starts: Omit<Item, 'end'>[] = [];
  for (const [turn, { span, role }] of turns.entries())
    starts.push({ start: startOf(span), turn, kind: role === 'question' ? 'question' : 'said' });
  for (const { span } of orphans) starts.push({ start: startOf(span), turn: undefined, kind: 'stray' });
  for (const { kind, span } of between(turns, furniture))
    starts.push({ start: startOf(span), turn: undefined, kind: kindOfFurniture(kind, lines.slice(span)) });
  starts.sort((a, b) => a.start - b.start);
  return starts.map((item, index) => ({ ...item, end: starts[index + 1]?.start ?? lines.length }));
}

/** The furniture that stands in no turn; all but directions, which belong to what is said around them. */
function between(turns: readonly Turn[], furniture: readonly Furniture[]): Furniture[] {
  let next = 0;
  return furniture.filter(({ kind, span }) => {
    while (next < turns.length && turns[next]!.span.end <= span.start) next++;
    return kind !== 'direction' && (turns[next]?.span.start ?? Number.POSITIVE_INFINITY) > span.start;
  });
}

function kindOfFurniture(kind: FurnitureKind, text: string): Item['kind'] {
  if (kind === 'closing') return 'closing';
  return kind === 'jump' && jumpOf(text)?.direction === 'from' ? 'from' : 'other';
}

/** An answer with what others add to it, up to the next question or an answer that may belong elsewhere. */
function segmentFrom(items: readonly Item[], first: number, { turns }: Structure): Item[] {
  const { answers } = turns[items[first]!.turn!]!;
  const segment = [items[first]!];
  for (const item of items.slice(first + 1)) {
    if (item.kind !== 'said') break;
    const turn = turns[item.turn!]!;
    if (turn.role === 'answer' && turn.answers !== answers) break;
    segment.push(item);
  }
  return segment;
}

/** What goes on from another page stands behind the line that says so, if there is one above. */
function straysIn(items: readonly Item[]): Planned[] {
  const planned: Planned[] = [];
  let from: Item | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'from') from = item;
    if (item.kind !== 'stray' || !from || items[index - 1] === from) continue;
    planned.push({ kind: 'stray', items: [item], after: from, question: undefined, reason: reasons.stray });
  }
  return planned;
}

function straysAlone(structure: Structure, lines: LineStore): Move[] {
  if (structure.orphans.length === 0) return [];
  return straysIn(itemsOf(structure, lines)).map((plan) => moveOf(plan, lines));
}

/** The closing line behind an answer that moves away, where somebody speaks after it. */
function closingsIn(items: readonly Item[], moved: ReadonlySet<Item>): Planned[] {
  const last = items.at(-1)!;
  return items.flatMap((item, index) => {
    if (item.kind !== 'closing' || item === last || !moved.has(items[index - 1]!)) return [];
    if (!items.slice(index).some(({ turn }) => turn !== undefined)) return [];
    return { kind: 'closing', items: [item], after: last, question: undefined, reason: reasons.closing };
  });
}

function moveOf({ kind, items, after, question, reason }: Planned, lines: LineStore): Move {
  const whole = { start: items[0]!.start, end: items.at(-1)!.end };
  const text = lines.slice(whole);
  const before = lines.slice({ start: after.start, end: after.end });
  const [lineEnd = '\n'] = /\r\n|\r|\n/u.exec(before) ?? /\r\n|\r|\n/u.exec(text) ?? [];
  const apart = Math.max(1, lineEndsBehind(text), lineEndsBehind(before));
  // The last line of a text may have no ending, or no blank line behind it as the others have.
  const lead = after.end === lines.length ? lineEnd.repeat(apart - lineEndsBehind(before)) : '';
  const gap = lineEnd.repeat(apart - lineEndsBehind(text));
  return {
    kind,
    span: { start: whole.start, end: whole.start + text.trimEnd().length },
    to: after.end,
    question,
    reason,
    // Whatever white space there is moves along: a form feed among it tells where a page begins.
    edits: [
      { span: whole, newText: '' },
      { span: { start: after.end, end: after.end }, newText: lead + text + gap },
    ],
  };
}

/** How many line ends stand in the white space at the end of a text; 0 if its last line has none. */
function lineEndsBehind(text: string): number {
  if (!/[\r\n]$/u.test(text)) return 0;
  return text.slice(text.trimEnd().length).match(/\r\n|\r|\n/gu)!.length;
}

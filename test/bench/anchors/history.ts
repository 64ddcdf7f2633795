import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { cleanUp } from '../../../server/src/core/features/clean-up';
import type { Span } from '../../../server/src/core/text/span';
import { firstPrintings } from './printings';
import { isPrinted, TracedText } from './traced-text';

type Random = () => number;

/** One text before and after changes: what was annotated, and what became of it, traced back to what was annotated. */
export interface History {
  readonly name: string;
  readonly before: string;
  readonly turns: readonly TurnOfText[];
  /** By character of `before`: where it was printed first; -1 for what damage has put in. */
  readonly printings: ArrayLike<number>;
  /** By character of `before`: in which of the pieces it is that move as a whole; -1 for what damage has put in. */
  readonly pieces: ArrayLike<number>;
  /** The text after the changes, without the stretches that are struck out, in characters of `before`. */
  after(struck: readonly Span[]): TracedText;
}

interface TurnOfText {
  readonly span: Span;
  readonly speaker: string;
}

const misreadRate = 0.03;
const movedRate = 1 / 3;
const spacedRate = 0.3;

/** A clean text is annotated, everything happens to it that scanning does, and then our own clean-up mends it. */
export function mendingOfDamage(name: string, clean: string, random: Random): History {
  const history = worsening(name, clean, random);
  return {
    ...history,
    after: (struck) => {
      const damaged = history.after(struck);
      return damaged.edited(cleanUp(Analysis.of(damaged.text, defaultConfiguration), { safety: 'preview' }));
    },
  };
}

/** A clean text is annotated, and then everything happens to it that scanning does. */
export function worsening(name: string, clean: string, random: Random): History {
  return {
    name,
    before: clean,
    turns: turnsOf(clean),
    printings: firstPrintings(clean),
    pieces: piecesByCharacter(TracedText.of(clean)),
    after: (struck) => {
      const moved = withTurnsMoved(TracedText.of(clean), random).without(struck);
      return broken(spaced(misread(moved, random), random), random);
    },
  };
}

/** A damaged text is annotated, and then mended: by our own clean-up, by a reader of proofs, by order. */
export function mending(name: string, clean: string, random: Random): History {
  const pieceOfClean = piecesByCharacter(TracedText.of(clean));
  const damaged = broken(spaced(misread(withTurnsMoved(TracedText.of(clean), random), random), random), random);
  const { text: before, origins } = damaged;
  const printed = [...clean];
  const first = firstPrintings(clean);
  return {
    name,
    before,
    turns: turnsOf(before),
    printings: origins.map((origin) => first[origin] ?? -1),
    pieces: origins.map((origin) => pieceOfClean[origin] ?? -1),
    after: (struck) => {
      const corrected = TracedText.of(before).replaced((_, i) => printed[origins[i]!]);
      const edits = cleanUp(Analysis.of(corrected.text, defaultConfiguration), { safety: 'preview' });
      const mended = corrected.edited(edits);
      return inOrder(mended, pieceOfClean, origins).without(struck);
    },
  };
}

/** Every turn back where it stands in the clean text. */
function inOrder(mended: TracedText, pieceOfClean: readonly number[], origins: readonly number[]): TracedText {
  const pieces: { readonly piece: number; readonly text: TracedText }[] = [];
  let start = 0;
  let current = 0;
  mended.origins.forEach((origin, i) => {
    const clean = origin < 0 ? -1 : origins[origin]!;
    const piece = clean < 0 ? current : pieceOfClean[clean]!;
    if (piece === current) return;
    pieces.push({ piece: current, text: mended.slice(start, i) });
    start = i;
    current = piece;
  });
  pieces.push({ piece: current, text: mended.slice(start) });
  return TracedText.joined(pieces.sort((a, b) => a.piece - b.piece).map(({ text }) => text));
}

function turnsOf(text: string): TurnOfText[] {
  return Analysis.of(text, defaultConfiguration)
    .structure()
    .turns.map(({ span, speaker }) => ({ span, speaker }));
}

/** A third of the turns in other places; a text without turns is moved by its paragraphs. */
function withTurnsMoved(traced: TracedText, random: Random): TracedText {
  const cuts = cutsOf(traced);
  const pieces = cuts.slice(1).map((end, i) => traced.slice(cuts[i]!, end));
  const moved = new Set(pieces.filter(() => random() < movedRate));
  const result = pieces.filter((piece) => !moved.has(piece));
  for (const piece of moved) result.splice(Math.floor(random() * (result.length + 1)), 0, piece);
  return TracedText.joined(result);
}

/** By character, which of the turns it is in. */
function piecesByCharacter(traced: TracedText): number[] {
  const cuts = cutsOf(traced);
  return cuts.slice(1).flatMap((end, piece) => new Array<number>(end - cuts[piece]!).fill(piece));
}

/** Where the turns begin, by character, and the end. */
function cutsOf(traced: TracedText): number[] {
  const { text } = traced;
  const { turns, paragraphs } = Analysis.of(text, defaultConfiguration).structure();
  const starts = (turns.length > 5 ? turns.map(({ span }) => span) : paragraphs).map(({ start }) => start);
  const indices = traced.indices();
  return [0, ...new Set(starts.filter((start) => start > 0)), text.length].map((offset) => indices[offset]!);
}

/** Some characters read as others of the same text. */
function misread(traced: TracedText, random: Random): TracedText {
  const alphabet = [...new Set(traced.characters)].filter(isPrinted);
  return traced.replaced((character) =>
    isPrinted(character) && random() < misreadRate ? alphabet[Math.floor(random() * alphabet.length)] : undefined,
  );
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Some stretches of lines with a space between any two wide characters. */
function spaced(traced: TracedText, random: Random): TracedText {
  let left = 0;
  let isSpaced = false;
  return traced.withBehind((i) => {
    if (left-- <= 0) {
      left = 20 + Math.floor(random() * 60);
      isSpaced = random() < spacedRate;
    }
    return isSpaced && wide.test(traced.characters[i]!) && wide.test(traced.characters[i + 1] ?? '') ? ' ' : '';
  });
}

/** Lines broken at the width of a column, and between pages a head and a number. */
function broken(traced: TracedText, random: Random): TracedText {
  const width = 30 + Math.floor(random() * 40);
  let column = 0;
  let line = 0;
  return traced.withBehind((i) => {
    if (traced.characters[i] === '\n') column = 0;
    else column += wide.test(traced.characters[i]!) ? 2 : 1;
    if (column < width || (!wide.test(traced.characters[i]!) && traced.characters[i] !== ' ')) return '';
    column = 0;
    line++;
    return line % 40 === 0 ? `\n\n${line / 40}\n\n` : '\n';
  });
}

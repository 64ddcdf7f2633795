import type { Span } from '../text/span';
import { type LetterState, readingOf } from './agreement';
import { characterOf, letterOf, letterOfCharacter } from './letters';
import type { MatchingView } from './matching-view';
import type { MovingUnit, Side } from './sides';

/** A passage by its letters: itself, or its two ends if it is long, and what stands beside it. */
export interface LetteredPassage {
  readonly before: Side;
  readonly quote: Uint8Array;
  readonly behind: Side;
  readonly unit: MovingUnit;
}

/** What of a quote is compared by letters, given its codes: all of it, or of a long one its ends. */
export function lettersOfQuote(codes: Uint16Array): Uint8Array {
  if (codes.length <= 2 * endLength) return Uint8Array.from(codes, letterOf);
  return Uint8Array.of(...codes.subarray(0, endLength).map(letterOf), ...codes.subarray(-endLength).map(letterOf));
}

/**
 * Which letters of a passage and of what stands around it tell it from its lookalikes, which are as far away in its
 * view as `shifts` say: for those that differ at much the same letters the ones at which all of them do, written as
 * base64url has six bits, in reading order. However many they are, there are at most two;
 * and one that is empty where nothing tells them apart.
 */
export function tellingLetters(
  view: MatchingView,
  passage: LetteredPassage,
  { start, end }: Span,
  shifts: readonly number[],
): string[] {
  const masks: Mask[] = [];
  for (const shift of shifts) {
    const mask = readingAt(view, passage, { start: start + shift, end: end + shift }).map(differs);
    const weight = weightOf(mask, mask, passage);
    if (weight === 0) return [''];
    masks.push({ mask, weight });
  }
  masks.sort((a, b) => a.weight - b.weight);
  const kept: Mask[] = [];
  for (const one of masks) {
    const shares = kept.map(({ mask, weight }) => weightOf(mask, one.mask, passage) / weight);
    const most = Math.max(...shares);
    if (most < muchTheSame && kept.length < mostMasks) kept.push(one);
    else {
      const index = shares.indexOf(most);
      const mask = kept[index]!.mask.map((bit, i) => bit & one.mask[i]!);
      const weight = weightOf(mask, mask, passage);
      if (weight === 0) return [''];
      kept[index] = { mask, weight };
    }
  }
  return kept.map(({ mask }) => written(mask));
}

/** Which letters differ, one bit each; and how many these are, those that move with the passage before all. */
interface Mask {
  readonly mask: Uint8Array;
  readonly weight: number;
}

/**
 * How much likelier what stands at a place makes it that it is the passage than that it is any text from which
 * `telling` tells it, in bits. If it is the passage, the telling letters are there but for some that are misread; what
 * stood beside its turn, or a part of it, may be gone.
 */
export function bitsTold(
  view: MatchingView,
  passage: LetteredPassage,
  place: Span,
  telling: readonly string[],
): number {
  if (telling.length === 0) return mostTold;
  if (telling.includes('')) return 0;
  const reading = readingAt(view, passage, place);
  const bits = telling.map((mask) => bitsAgainst(reading, read(mask, reading.length), passage));
  return Math.max(leastTold, Math.min(mostTold, ...bits));
}

const endLength = 96;
/** Lookalikes that differ in so large a part of the same letters are told apart by these; and there are no more kinds. */
const muchTheSame = 0.9;
const mostMasks = 2;
/** What moves with a passage tells more than what does not. */
const weightOfNeighbour = 0.1;

/** What a telling letter says that is there, or is not; and if what it is in is gone. In bits. */
const byLetter = 3.5;
const byLoss = -5;
/** What those of a turn beside it say at most, for where a turn was moved away, another one follows its neighbour. */
const byLetterOfNeighbour = 3;
const mostOfNeighbour = 6;
const withoutNeighbour = -1;
const enoughOfNeighbour = 8;
const mostTold = 20;
const leastTold = -10;

const different: LetterState = 0;
const same: LetterState = 1;

/** By letter, in reading order. Both halves of the quote are read from its ends, between which it may have changed. */
function readingAt(view: MatchingView, { before, quote, behind }: LetteredPassage, { start, end }: Span): Uint8Array {
  const half = quote.length >> 1;
  const first = before.letters.length;
  const reading = new Uint8Array(first + quote.length + behind.letters.length);
  reading.set(readingOf(before, view, start - 1, -1).reverse());
  reading.set(readingOf(plain(quote.subarray(0, half)), view, start, 1), first);
  reading.set(readingOf(plain(quote.slice(half).reverse()), view, end - 1, -1).reverse(), first + half);
  reading.set(readingOf(behind, view, end, 1), first + quote.length);
  return reading;
}

function plain(letters: Uint8Array): Pick<Side, 'letters' | 'turn'> {
  return { letters, turn: letters.length };
}

/** Where in a reading what moves with the passage begins, the quote, what is behind it, and what does not move with it. */
function borders({ before, quote, behind, unit }: LetteredPassage): readonly [number, number, number, number] {
  const start = before.letters.length;
  const end = start + quote.length;
  return [start - before[unit], start, end, end + behind[unit]];
}

function bitsAgainst(reading: Uint8Array, mask: Uint8Array, passage: LetteredPassage): number {
  const [from, start, end, to] = borders(passage);
  return (
    ofPart(reading, mask, from, start) +
    ofPart(reading, mask, start, end) +
    ofPart(reading, mask, end, to) +
    ofNeighbour(reading, mask, 0, from) +
    ofNeighbour(reading, mask, to, reading.length)
  );
}

function ofPart(reading: Uint8Array, mask: Uint8Array, from: number, to: number): number {
  const { there, notThere, gone } = countsOf(reading, mask, from, to);
  return byLetter * (there - notThere) + (gone > 0 ? byLoss : 0);
}

function ofNeighbour(reading: Uint8Array, mask: Uint8Array, from: number, to: number): number {
  let there = 0;
  let shared = 0;
  for (let i = from; i < to; i++) {
    if (reading[i] === same) there++;
    if (mask[i] === 0) shared++;
  }
  if (there < enoughOfNeighbour) return from === to || shared > 0 ? 0 : withoutNeighbour;
  const telling = countsOf(reading, mask, from, to);
  const bits = byLetterOfNeighbour * (telling.there - telling.notThere);
  return Math.max(withoutNeighbour, Math.min(mostOfNeighbour, bits));
}

/** How many of the telling letters of a stretch are there, how many are not, and how many cannot be looked for. */
function countsOf(reading: Uint8Array, mask: Uint8Array, from: number, to: number) {
  let there = 0;
  let notThere = 0;
  let gone = 0;
  for (let i = from; i < to; i++) {
    if (mask[i] === 0) continue;
    if (reading[i] === same) there++;
    else if (reading[i] === different) notThere++;
    else gone++;
  }
  return { there, notThere, gone };
}

/** How many letters differ in both. */
function weightOf(one: Uint8Array, other: Uint8Array, passage: LetteredPassage): number {
  const [from, , , to] = borders(passage);
  let all = 0;
  let own = 0;
  for (let i = 0; i < one.length; i++) all += one[i]! & other[i]!;
  for (let i = from; i < to; i++) own += one[i]! & other[i]!;
  return own + weightOfNeighbour * (all - own);
}

function differs(state: number): number {
  return state === same ? 0 : 1;
}

function written(mask: Uint8Array): string {
  let text = '';
  for (let i = 0; i < mask.length; i += bitsOfCharacter) {
    let letter = 0;
    for (let bit = 0; bit < bitsOfCharacter; bit++) letter = letter * 2 + (mask[i + bit] ?? 0);
    text += characterOf(letter);
  }
  return text.replace(/A+$/, '');
}

function read(text: string, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (let i = 0, at = 0; at < text.length; at++) {
    const letter = letterOfCharacter(text.charCodeAt(at)) ?? 0;
    for (let bit = bitsOfCharacter - 1; bit >= 0 && i < length; bit--) mask[i++] = (letter >> bit) & 1;
  }
  return mask;
}

const bitsOfCharacter = 6;

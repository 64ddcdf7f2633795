import { differences } from './align';
import { type Ink, inkOf } from './ink';

/** A space that does not belong there, a line that was broken, another character than the one that was printed. */
export const damages = ['space', 'break', 'character'] as const;
export type Damage = (typeof damages)[number];

/** How a tool did on a text whose original is known. */
export interface Judgement {
  /** Places that it changed although they are as they were printed. */
  readonly wrong: number;
  /** How much damage there is, and how much of it is not mended. */
  readonly there: Readonly<Record<Damage, number>>;
  readonly missed: Readonly<Record<Damage, number>>;
}

/**
 * Judges `output`, what a tool made of `damaged`, whose printed original is `original`; the two differ in single
 * characters and in what stands between them. Each place is one character or one gap between two, and counts once,
 * however the tool worded its edit: a place that is as it was printed and is changed is a wrong edit; one that is
 * damaged and is not as it was printed afterwards is missed, whether it was changed or not.
 */
export function judge(damaged: string, original: string, output: string): Judgement {
  const before = inkOf(damaged);
  const wanted = inkOf(original);
  const after = inkOf(output);
  if (before.marks.length !== wanted.marks.length) throw new Error('the original has other characters');
  const there = none();
  const missed = none();
  let { images, inserted: wrong } = imagesOf(before, after);
  before.marks.forEach((mark, i) => {
    const image = images[i] === undefined ? undefined : after.marks[images[i]];
    const expected = wanted.marks[i];
    if (mark === expected) {
      if (image !== mark) wrong++;
      return;
    }
    there.character++;
    if (image !== expected) missed.character++;
  });
  before.gaps.slice(0, -1).forEach((gap, i) => {
    if (i === 0) return; // before the first mark and after the last there is nothing to be between
    const expected = wanted.gaps[i]!;
    const made = gapBefore(i, images, after);
    if (gap === expected) {
      if (made !== undefined && made !== gap) wrong++;
      return;
    }
    const damage = gap.includes('\n') ? 'break' : 'space';
    there[damage]++;
    if (made !== expected) missed[damage]++;
  });
  return { wrong, there, missed };
}

/** The sum of several. */
export function sumOf(judgements: readonly Judgement[]): Judgement {
  const sum = { wrong: 0, there: none(), missed: none() };
  for (const { wrong, there, missed } of judgements) {
    sum.wrong += wrong;
    for (const damage of damages) {
      sum.there[damage] += there[damage];
      sum.missed[damage] += missed[damage];
    }
  }
  return sum;
}

function none(): Record<Damage, number> {
  return { space: 0, break: 0, character: 0 };
}

/** Which mark of `after` each mark of `before` became; undefined for one that is gone. And how many were put in. */
function imagesOf(before: Ink, after: Ink): { images: (number | undefined)[]; inserted: number } {
  const images: (number | undefined)[] = [];
  let inserted = 0;
  let shift = 0;
  for (const { aStart, aEnd, bStart, bEnd } of differences(before.marks, after.marks)) {
    for (let i = images.length; i < aStart; i++) images.push(i + shift);
    for (let i = aStart; i < aEnd; i++) images.push(bStart + i - aStart < bEnd ? bStart + i - aStart : undefined);
    inserted += Math.max(0, bEnd - bStart - (aEnd - aStart));
    shift = bEnd - aEnd;
  }
  for (let i = images.length; i < before.marks.length; i++) images.push(i + shift);
  return { images, inserted };
}

/** What now stands between the mark `i` and the one before it; undefined where one of them is gone, which counts already. */
function gapBefore(i: number, images: readonly (number | undefined)[], after: Ink): string | undefined {
  const image = images[i];
  const previous = images[i - 1];
  if (image === undefined || previous === undefined) return undefined;
  return after.gaps.slice(previous + 1, image + 1).join('');
}

import { expect, test } from 'vitest';
import { type MarkedPassage, markedStretches } from '../../client/src/mark-stretches';

const passage = (start: number, end: number, ...colours: string[]): MarkedPassage => ({ start, end, colours });

test.each<{ what: string; passages: MarkedPassage[]; is: string[] }>([
  { what: 'nothing', passages: [], is: [] },
  { what: 'an empty passage', passages: [passage(3, 3, 'a')], is: [] },
  { what: 'one code', passages: [passage(2, 6, 'a')], is: ['2–6 a'] },
  { what: 'two codes on one span', passages: [passage(2, 6, 'a', 'b')], is: ['2–6 a b'] },
  { what: 'two passages side by side', passages: [passage(2, 6, 'a'), passage(6, 9, 'b')], is: ['2–6 a', '6–9 b'] },
  {
    what: 'passages that overlap',
    passages: [passage(2, 6, 'a'), passage(4, 9, 'b')],
    is: ['2–4 a', '4–6 a b', '6–9 - b'],
  },
  {
    what: 'one within another, whatever the order',
    passages: [passage(4, 6, 'b'), passage(2, 9, 'a')],
    is: ['2–4 a', '4–6 a b', '6–9 a'],
  },
  {
    what: 'a height that is free again',
    passages: [passage(0, 4, 'a'), passage(2, 9, 'b'), passage(5, 8, 'c')],
    is: ['0–2 a', '2–4 a b', '4–5 - b', '5–8 c b', '8–9 - b'],
  },
  { what: 'one code of two people', passages: [passage(2, 9, 'a'), passage(4, 6, 'a')], is: ['2–9 a'] },
  {
    what: 'one code on passages that overlap',
    passages: [passage(2, 6, 'b', 'a'), passage(4, 9, 'a')],
    is: ['2–6 a b', '6–9 a'],
  },
  { what: 'more than there is room for', passages: [passage(2, 6, 'a', 'b', 'c', 'd')], is: ['2–6 a b c'] },
])('$what', ({ passages, is }) => {
  const stretches = markedStretches(passages);
  expect(
    stretches.map(({ start, end, lines }) => `${start}–${end} ${lines.map((line) => line ?? '-').join(' ')}`),
  ).toEqual(is);
});

test('stretches neither overlap nor reach beyond the passages', () => {
  const passages = Array.from({ length: 60 }, (_, i) =>
    passage((i * 37) % 200, ((i * 37) % 200) + 1 + ((i * 13) % 40), `${i % 7}`),
  );
  const stretches = markedStretches(passages);
  for (const [i, { start, end }] of stretches.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(stretches[i - 1]?.end ?? 0);
    expect(passages.some((one) => one.start <= start && end <= one.end)).toBe(true);
  }
});

import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../server/src/core/annotations/letters';
import { sideOfLetters } from '../../../server/src/core/annotations/sides';
import { bitsTold, type LetteredPassage, tellingLetters } from '../../../server/src/core/annotations/telling';
import { vicinityAround } from '../../../server/src/core/annotations/vicinity';
import { view } from './invented-text';

/** A form that is filled in with a number and a name. */
const form = (number: string, name: string) => `第${number}案由议员${name}提出，请问各位有无异议，没有异议，照案通过。`;
const mine = form('十七', '周桂香');
const others = [form('十八', '郑文山'), form('三九', '钱立本')];
const text = [mine, ...others].join('');
const { length } = view(mine);

const quote = { start: 16, end: 22 };
const all = view(text);
const around = vicinityAround(all, quote, (index) => (index % length === 0 ? 'turn' : undefined));
const passage: LetteredPassage = {
  before: sideOfLetters(around.before, -1),
  quote: lettersOf(all).slice(quote.start, quote.end),
  behind: sideOfLetters(around.behind, 1),
  unit: 'turn',
};
const telling = tellingLetters(all, passage, quote, [length, 2 * length]);
const toldIn = (changed: string) => bitsTold(view(changed), passage, quote, telling);

describe('the letters by which a passage is told from its lookalikes', () => {
  test('speak for it', () => expect(toldIn(text)).toBeGreaterThan(10));
  test('speak for it where one is misread', () => expect(toldIn(text.replace('桂', '柱'))).toBeGreaterThan(6));
  test('speak for it where others are misread', () => expect(toldIn(text.replace('各位', '名住'))).toBeGreaterThan(10));
  test('speak against each of these', () => {
    for (const other of others) expect(toldIn(other)).toBeLessThan(0);
  });
  test('say little for one that nobody has seen', () => expect(toldIn(form('十七', '吴大海'))).toBeLessThan(5));
  test('are few characters', () => expect(telling.join('').length).toBeLessThan(100));
});

test('what nothing reads like needs no letters; what reads the same has none', () => {
  expect(bitsTold(all, passage, quote, tellingLetters(all, passage, quote, []))).toBeGreaterThan(10);
  const twice = view(mine + mine);
  const alone = { ...passage, behind: { ...passage.behind, letters: passage.behind.letters.subarray(0, length - 22) } };
  expect(bitsTold(twice, alone, quote, tellingLetters(twice, alone, quote, [length]))).toBe(0);
});

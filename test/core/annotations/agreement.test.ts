import { describe, expect, test } from 'vitest';
import { agreement } from '../../../server/src/core/annotations/agreement';
import { letterInformationOf, lettersOf } from '../../../server/src/core/annotations/letters';
import { sideOfLetters } from '../../../server/src/core/annotations/sides';
import { vicinityAround } from '../../../server/src/core/annotations/vicinity';
import { sentences, view } from './invented-text';

describe('an agreement', () => {
  const text = sentences(8);
  const { length } = view(text);
  const { behind } = vicinityAround(view(text), { start: 0, end: 0 }, () => undefined);
  const side = sideOfLetters(behind, 1);
  const readIn = (changed: string) =>
    agreement(side, view(changed), 0, 1, letterInformationOf(lettersOf(view(changed))));

  test.each([
    { what: 'the same', changed: text, is: { covered: length, errors: 0, bursts: 0, slips: 0 } },
    {
      what: 'one with a character misread',
      changed: `${text.slice(0, 30)}口${text.slice(31)}`,
      is: { covered: length, errors: 1, bursts: 0, slips: 0 },
    },
    {
      what: 'one with a number of a page',
      changed: `${text.slice(0, 30)}17${text.slice(30)}`,
      is: { covered: length, errors: 0, slips: 1 },
    },
    {
      what: 'one with words replaced',
      changed: `${text.slice(0, 30)}甲乙丙${text.slice(33)}`,
      is: { covered: length, bursts: 1 },
    },
    { what: 'another that begins like it', changed: text.slice(0, 30) + sentences(9, 40), is: { covered: 30 } },
    { what: 'another', changed: '？'.repeat(90), is: { covered: 0 } },
  ])('with $what', ({ changed, is }) => {
    expect(readIn(changed)).toMatchObject(is);
  });
});

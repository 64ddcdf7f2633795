import { expect, test } from 'vitest';
import { letterInformationOf, lettersOf } from '../../../server/src/core/annotations/letters';
import { mostAlike } from '../../../server/src/core/annotations/likeness';
import { sideOfLetters } from '../../../server/src/core/annotations/sides';
import { vicinityAround } from '../../../server/src/core/annotations/vicinity';
import { sentences, view } from './invented-text';

test('how much of a passage is elsewhere is measured with what stands around it', () => {
  const own = sentences(5);
  const text = `${own}别的话。${own.slice(0, 25)}还有别的。`;
  const all = view(text);
  const place = { start: 10, end: 20 };
  const around = vicinityAround(all, place, () => undefined);
  const passage = {
    place,
    before: sideOfLetters(around.before, -1),
    behind: sideOfLetters(around.behind, 1),
    unit: 'turn' as const,
  };
  const information = letterInformationOf(lettersOf(all));
  const shift = view(own).length + 4;
  expect(mostAlike(all, passage, [], information)).toBe(0);
  expect(mostAlike(all, passage, [shift], information)).toBe(25);
});

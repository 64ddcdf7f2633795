import { expect, test } from 'vitest';
import { cosine, countTerms, Likeness } from '../../../server/src/core/model/terms';

test.each([
  { what: 'pairs of characters, whatever layout put between', text: '新 桥\n通车', same: '新桥通车', terms: 3 },
  { what: 'marks part', text: '新桥，通车', same: '通车；新桥', terms: 2 },
  { what: 'words without regard to case and plural', text: 'The BRIDGES opened', same: 'the bridge opened', terms: 3 },
  { what: 'no short words', text: 'is it so', same: '', terms: 0 },
  { what: 'numbers of three digits and more', text: '在 1500 米', same: '在 1500 米', terms: 1 },
  { what: 'Hangul', text: '다리가', same: '다리가', terms: 2 },
  { what: 'characters outside the first plane', text: '𠮷野家', same: '𠮷野家', terms: 2 },
])('terms are $what', ({ text, same, terms }) => {
  expect(countTerms(text).size).toBe(terms);
  expect([...countTerms(text).keys()].sort()).toEqual([...countTerms(same).keys()].sort());
});

test('what two texts have in common counts the more, the rarer it is', () => {
  const texts = ['我们谈粮价', '我们谈桥梁', '我们谈学校', '我们谈桥梁的颜色'];
  const likeness = new Likeness();
  for (const text of texts) likeness.know(countTerms(text));
  const [rice, bridge, school, colour] = texts.map((text) => likeness.weighted(countTerms(text)));
  expect(cosine(bridge!, colour!)).toBeGreaterThan(0.4);
  expect(cosine(rice!, school!)).toBeLessThan(0.1);
  expect(cosine(bridge!, bridge!)).toBeCloseTo(1);
});

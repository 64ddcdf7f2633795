import { expect, test } from 'vitest';
import { termsOf } from '../../../server/src/core/model/terms';

test.each([
  { what: 'pairs of characters, whatever layout put between', text: '新 桥\n通车', same: '新桥通车', terms: 3 },
  { what: 'marks part', text: '新桥，通车', same: '通车；新桥', terms: 2 },
  {
    what: 'words without regard to case and plural',
    text: 'The BRIDGES opened',
    same: 'the bridge opened',
    terms: 3,
  },
  { what: 'no short words', text: 'is it so', same: '', terms: 0 },
  { what: 'numbers of three digits and more', text: '在 1500 米', same: '在 1500 米', terms: 1 },
  { what: 'Hangul', text: '다리가', same: '다리가', terms: 2 },
  { what: 'characters outside the first plane', text: '𠮷野家', same: '𠮷野家', terms: 2 },
])('terms are $what', ({ text, same, terms }) => {
  expect(termsIn(text).size).toBe(terms);
  expect(termsIn(text)).toEqual(termsIn(same));
});

function termsIn(text: string): Set<number> {
  const found = new Set<number>();
  termsOf(text, (term) => found.add(term));
  return found;
}

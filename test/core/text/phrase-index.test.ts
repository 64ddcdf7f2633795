import { expect, test } from 'vitest';
import { PhraseIndex } from '../../../server/src/core/text/phrase-index';

const index = new PhraseIndex([
  ['自已', 'ownself'],
  ['已', 'already'],
  ['已经', 'already, in two'],
  ['the the', 'twice'],
  ['𠮷', 'beyond the first plane'],
]);

test.each([
  { text: '', found: [] },
  { text: '己', found: [] },
  { text: '已', found: ['0–1 already'] },
  { text: '他已', found: ['1–2 already'] },
  { text: '他自已已经来', found: ['1–3 ownself', '3–5 already, in two'] },
  { text: 'the the the the', found: ['0–7 twice', '8–15 twice'] },
  { text: '𠮷𠮷', found: ['0–2 beyond the first plane', '2–4 beyond the first plane'] },
])('phrases in “$text”', ({ text, found }) => {
  expect(index.find(text, () => true).map(({ start, end, value }) => `${start}–${end} ${value}`)).toEqual(found);
});

test('a phrase that is not accepted leaves its place to a shorter one', () => {
  const found = index.find('已经', ({ end, start }) => end - start < 2);
  expect(found).toEqual([{ start: 0, end: 1, value: 'already' }]);
});

test('code units count as they are folded, in texts', () => {
  const folding = Uint16Array.from({ length: 0x10000 }, (_, unit) => (unit === 0x7d93 ? 0x7ecf : unit));
  const folded = new PhraseIndex([['己经', true]], { folding });
  expect(folded.find('他己經來', () => true)).toEqual([{ start: 1, end: 3, value: true }]);
});

test('of two phrases that are the same the first holds', () => {
  const twice = new PhraseIndex([
    ['甲', 1],
    ['甲', 2],
  ]);
  expect(twice.find('甲', () => true)).toEqual([{ start: 0, end: 1, value: 1 }]);
});

import { expect, test } from 'vitest';
import { Replacements } from '../../../server/src/core/text/replacements';

const entry = { wholeWord: false, note: '' };

test.each([
  { text: '', due: [] },
  { text: '林致元说', due: ['0–3 林致远'] },
  { text: '林致元，林致元', due: ['0–3 林致远', '4–7 林致远'] },
  { text: '林致', due: [] },
  { text: 'Bridge', due: ['0–6 New Bridge'] },
  { text: 'New Bridge', due: [] },
  { text: 'New Bridge, Bridge', due: ['12–18 New Bridge'] },
  { text: 'ferry ferryman a ferry2 渡ferry船', due: ['0–5 boat', '25–30 boat'] },
  { text: '𠮷ferry𠮷', due: ['2–7 boat'] },
  { text: 'éferry ferryé', due: [] },
])('“$text”', ({ text, due }) => {
  const replacements = new Replacements([
    { ...entry, find: '林致元', replace: '林致远' },
    { ...entry, find: 'Bridge', replace: 'New Bridge' },
    { ...entry, find: 'ferry', replace: 'boat', wholeWord: true },
  ]);
  expect(replacements.dueIn(text).map((found) => `${found.start}–${found.end} ${found.replacement.replace}`)).toEqual(
    due,
  );
});

test('thousands of entries that begin alike', () => {
  const list = Array.from({ length: 5000 }, (_, number) => ({
    ...entry,
    find: `entry ${number}.`,
    replace: `${number}`,
  }));
  const due = new Replacements(list).dueIn('entry 4999. entry 5000. entry 7.');
  expect(due.map(({ replacement }) => replacement.replace)).toEqual(['4999', '7']);
});

import { expect, test } from 'vitest';
import { cellsOf, endsSentence, isWide, Kind, kindOf } from '../../../server/src/core/text/characters';

const names = new Map(Object.entries(Kind).map(([name, kind]) => [kind, name]));

/** Each character is named by its escape where it cannot be seen. `cells`: the room it takes in East Asian text. */
test.each([
  { kind: 'Space', cells: 1, characters: ' ' },
  { kind: 'OddSpace', cells: 1, characters: '\t\v\u00a0\u2002\u2009\u202f\u205f' },
  { kind: 'IdeographicSpace', cells: 2, characters: '\u3000' },
  { kind: 'Control', cells: 0, characters: '\0\u0007\f\u001b\u007f\u0085\u2028\u2029' },
  { kind: 'Invisible', cells: 0, characters: '\u00ad\u200b\u200d\u2060\ufe0f\ufeff\u0301' },
  { kind: 'Letter', cells: 1, characters: 'aZéßαЖא' },
  { kind: 'Digit', cells: 1, characters: '09' },
  { kind: 'Punctuation', cells: 1, characters: '.,:;!?()[]"\'-–·' },
  { kind: 'Hangul', cells: 2, characters: '가힣ㄱ' },
  { kind: 'Symbol', cells: 2, characters: '→■○◯\ud83d' },
  { kind: 'WidePunctuation', cells: 2, characters: '—…・＋～︒﹔' },
  { kind: 'WideOpening', cells: 2, characters: '（《“‘「『【〔' },
  { kind: 'WideClosing', cells: 2, characters: '，。、；：？！）》”’」』】〕' },
  { kind: 'WideLetter', cells: 2, characters: 'Ａｚ９㈠' },
  { kind: 'Kana', cells: 2, characters: 'あんアヶー' },
  { kind: 'Han', cells: 2, characters: '一桥橋々〇⼀豈\ud842' },
] as const)('$kind: $characters', ({ kind, cells, characters }) => {
  for (let at = 0; at < characters.length; at++) {
    const found = kindOf(characters.charCodeAt(at));
    expect([characters[at], names.get(found), cellsOf(found)]).toEqual([characters[at], kind, cells]);
  }
});

test('a character outside the basic plane is as wide as its high surrogate, and the low one takes no room', () => {
  expect([...'𠮷'].length).toBe(1);
  expect([0, 1].map((at) => cellsOf(kindOf('𠮷'.charCodeAt(at))))).toEqual([2, 0]);
});

test('Hangul takes two cells but stands between spaces, so it is not wide', () => {
  expect(isWide(kindOf('가'.charCodeAt(0)))).toBe(false);
  expect(isWide(kindOf('桥'.charCodeAt(0)))).toBe(true);
});

test.each([
  { text: '桥修好了。', ends: true },
  { text: '桥修好了。”', ends: true },
  { text: '桥修好了？」）', ends: true },
  { text: '桥修好了……', ends: true },
  { text: '（笑）', ends: false },
  { text: '”', ends: true },
  { text: '桥修好了，', ends: false },
  { text: '三件大事：', ends: false },
  { text: '桥修好了；', ends: false },
  { text: 'The bridge is open.', ends: true },
  { text: 'Is it open?"', ends: true },
  { text: '.', ends: false },
  { text: 'The bridge', ends: false },
  { text: '', ends: false },
])('“$text” ends a sentence: $ends', ({ text, ends }) => {
  expect(endsSentence(text, 0, text.length)).toBe(ends);
});

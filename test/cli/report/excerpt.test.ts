import { expect, test } from 'vitest';
import { cellsOf, fitted, padded } from '../../../server/src/cli/report/cells';
import { excerptOf } from '../../../server/src/cli/report/excerpt';
import { LineStore } from '../../../server/src/core/text/lines';

/** The excerpt for what stands between ⟦ and ⟧. */
function excerpt(marked: string, columns = 80) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { text, underline } = excerptOf(LineStore.of(marked.replace(/[⟦⟧]/g, '')), { start, end }, columns);
  return [text, underline];
}

test.each([
  { text: 'a ⟦word⟧ here', shows: ['a word here', '  ^^^^'] },
  { text: 'first\n问：⟦今 天⟧好\nlast', shows: ['问：今 天好', '    ^^^^^'] },
  { text: '⟦𠮷⟧ｱ', shows: ['𠮷ｱ', '^^'] },
  { text: 'ｱｶﾞｰ⟦ﾙ⟧', shows: ['ｱｶﾞｰﾙ', '    ^'] },
  { text: 'が⟦か\u3099⟧ぎ', shows: ['がか\u3099ぎ', '  ^^'] },
  { text: 'a\u0308⟦\u0323⟧b', shows: ['a\u0308\u0323b', '^'] },
  { text: '漢\u{e0100}⟦字⟧', shows: ['漢\u{e0100}字', '  ^^'] },
  { text: '👍🏽⟦好⟧', shows: ['👍🏽好', '  ^^'] },
  { text: '❤️⟦好⟧', shows: ['❤️好', '  ^^'] },
  { text: '1️⃣⟦好⟧', shows: ['1️⃣好', '  ^^'] },
  { text: '🇨🇳⟦好⟧', shows: ['🇨🇳好', '  ^^'] },
  { text: '👩\u200d🚀⟦好⟧', shows: ['👩<U+200D>🚀好', '            ^^'] },
  { text: '\u1112\u1161\u11ab⟦국⟧', shows: ['\u1112\u1161\u11ab국', '  ^^'] },
  { text: '说“⟦好⟧”', shows: ['说“好”', '   ^^'] },
  { text: 'e\u0301 ⟦e\u0301⟧', shows: ['e\u0301 e\u0301', '  ^'] },
  { text: '无⟦⟧空', shows: ['无空', '  ^'] },
  { text: '行末⟦⟧\n下一行', shows: ['行末', '    ^'] },
  { text: 'goes ⟦on\nbelow⟧', shows: ['goes on', '     ^^'] },
  { text: '零⟦\u200b⟧宽', shows: ['零<U+200B>宽', '  ^^^^^^^^'] },
  { text: 'a\t⟦\x1b[31m⟧\f', shows: ['a␉␛[31m␌', '  ^^^^^'] },
  { text: '间⟦\u3000⟧隔\u00a0', shows: ['间\u3000隔\u00a0', '  ^^'] },
])('$text', ({ text, shows }) => {
  expect(excerpt(text)).toEqual(shows);
});

test.each([
  { where: 'the end', text: `ab⟦c⟧${'d'.repeat(50)}`, shows: [`abc${'d'.repeat(26)}…`, '  ^'] },
  { where: 'the start', text: `${'a'.repeat(50)}⟦bc⟧d`, shows: [`…${'a'.repeat(20)}bcd`, `${' '.repeat(21)}^^`] },
  { where: 'the span', text: `a⟦${'b'.repeat(50)}⟧`, shows: [`a${'b'.repeat(28)}…`, ` ${'^'.repeat(29)}`] },
])('a long line is cut at $where', ({ text, shows }) => {
  expect(excerpt(text, 30)).toEqual(shows);
});

test('of a very long line it shows what is around the span', () => {
  const [text, underline] = excerpt(`${'长'.repeat(100_000)}⟦中间⟧${'长'.repeat(100_000)}`, 80);
  expect(text).toBe(`…${'长'.repeat(20)}中间${'长'.repeat(17)}…`);
  expect(underline).toBe(`${' '.repeat(41)}^^^^`);
});

test('it never parts a surrogate pair', () => {
  const [text] = excerpt(`a${'𠮷'.repeat(60)}b⟦中⟧`, 80);
  expect(text).toBe(`…${'𠮷'.repeat(10)}b中`);
});

test('it never parts a character from what is drawn on it', () => {
  const [text] = excerpt(`${'a'.repeat(60)}${'e\u0301'.repeat(10)}b⟦中⟧`, 70);
  expect(text).toBe(`…${'e\u0301'.repeat(10)}b中`);
});

test.each([
  { text: 'abc', cells: 3 },
  { text: '问ab', cells: 4 },
  { text: '…“”', cells: 3 },
  { text: '👍', cells: 2 },
])('$text takes $cells cells', ({ text, cells }) => {
  expect(cellsOf(text)).toBe(cells);
  expect(padded(text, 6)).toBe(text + ' '.repeat(6 - cells));
});

test.each([
  { text: '问答', cells: 4, shown: '问答' },
  { text: '问答录', cells: 5, shown: '问答…' },
  { text: '问答录', cells: 4, shown: '问…' },
  { text: '', cells: 0, shown: '' },
])('$text in $cells cells is $shown', ({ text, cells, shown }) => {
  expect(fitted(text, cells)).toBe(shown);
});

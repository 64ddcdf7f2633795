/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { readingOrder, reordering } from '../../server/src/core/features/reading-order';
import { applyEdits } from '../../server/src/core/text/span';
import { randomFrom } from '../support/random';

const talks = Object.values(
  import.meta.glob<string>('../corpus/exchanges/*.transcript', { query: '?raw', import: 'default', eager: true }),
).map((text) => text.trim().split('\n'));

/** What stands on a page between what is said. */
const furniture = [
  '- 12 -',
  '（下转A04版）',
  '（上接A02版）',
  '（笑）',
  '## 教育',
  '\f',
  '\fPage 3 of 9',
  '| 甲 | 乙 |',
];

/** A talk with about a third of its answers put anywhere, set with any line ends, gaps and indents. */
function newspaper(seed: number) {
  const random = randomFrom(seed);
  const anyOf = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)]!;
  const lineEnd = anyOf(['\n', '\r\n', '\r']);
  const gap = lineEnd.repeat(anyOf([1, 2, 3]));
  const indent = anyOf(['', '　　', '    ']);
  const pieces: string[] = [];
  const displaced: string[] = [];
  const paragraphs = anyOf(talks);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (/^(?:Q:|记者：)/u.test(paragraph)) pieces.push(paragraph);
    else if (/^(?:A:|陈广平：)/u.test(paragraph)) {
      const next = paragraphs[index + 1];
      const runsOn = next !== undefined && !/^(?:Q:|记者：)/u.test(next);
      const between = random() < 0.1 ? [anyOf(furniture)] : [];
      const answer = [paragraph, ...between, ...(runsOn ? [next] : [])].map((line) => indent + line).join(gap);
      (random() < 0.3 ? displaced : pieces).push(answer);
    }
    if (random() < 0.05) pieces.push(anyOf(furniture));
  }
  for (const answer of displaced) pieces.splice(Math.floor(random() * (pieces.length + 1)), 0, answer);
  return { lineEnd, text: pieces.join(gap) + anyOf(['', lineEnd, gap]) };
}

function movesOf(text: string) {
  return readingOrder(Analysis.of(text, defaultConfiguration).related());
}

/** All lines that show something, indents and trailing spaces included, in order of the alphabet; a form feed shows a page. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '' || line.includes('\f'))
    .sort();
}

test('whatever the page, moves lose and double no line, all together or each alone, and once is enough', () => {
  let moved = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const { text, lineEnd } = newspaper(seed);
    const moves = movesOf(text);
    moved += moves.length;
    const restored = applyEdits(text, reordering(moves).edits);
    expect(linesOf(restored), `${seed}`).toEqual(linesOf(text));
    expect(new Set(restored.match(/\r\n|\r|\n/gu)), `${seed}`).toEqual(new Set([lineEnd]));
    expect(movesOf(restored), `${seed}`).toEqual([]);
    for (const move of moves) {
      const { edits } = reordering([move]);
      expect(linesOf(applyEdits(text, edits)), `${seed}: ${move.span.start}`).toEqual(linesOf(text));
    }
  }
  expect(moved).toBeGreaterThan(100);
});

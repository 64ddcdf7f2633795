/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Analysis, termsOf } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { OnePass } from '../../server/src/core/one-pass';
import type { Block } from '../../server/src/core/syntax/block';
import { parse, readBlocks } from '../../server/src/core/syntax/parse';
import type { Profile } from '../../server/src/core/syntax/profile';
import { survey } from '../../server/src/core/syntax/survey';
import { LineTable } from '../../server/src/core/text/line-table';
import { LineStore } from '../../server/src/core/text/lines';
import { repeatedLines } from '../../server/src/core/text/repeated-lines';
import { plain } from '../support/invariants';
import { surveyed } from '../support/profile';
import { holds } from '../support/properties';
import { textLineNumbers, textPages, transcriptTexts } from '../support/texts';

const [sample = ''] = Object.values(
  import.meta.glob<string>('../../client/samples/press-conference.transcript', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const passages = fc.oneof(
  fc.array(transcriptTexts, { minLength: 2, maxLength: 8 }).map((texts) => texts.join('\n')),
  fc.tuple(fc.nat(sample.length), fc.nat(3000)).map(([start, length]) => sample.slice(start, start + length)),
);

/** Texts in which long passages stand several times, in any order. */
const texts = fc
  .tuple(fc.array(passages, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(2), { minLength: 2, maxLength: 6 }))
  .map(([pieces, order]) => order.map((index) => pieces[index % pieces.length]).join(''));

test.each([
  { what: 'one page', profileOf: surveyed },
  { what: 'many pages', profileOf: (text: string) => ({ ...surveyed(text), pages: textPages }) },
  { what: 'numbered lines', profileOf: (text: string) => ({ ...surveyed(text), lineNumbers: textLineNumbers }) },
])('what stands again is read as if it stood for the first time: $what', ({ profileOf }) => {
  holds(
    fc.property(texts, (text) => {
      const profile = profileOf(text);
      expect(readAgain(text, profile).map(asRead)).toEqual([...parse(LineStore.of(text), profile).blocks].map(asRead));
    }),
  );
});

test('what is found in one pass is what an analysis finds', () => {
  holds(
    fc.property(texts, (text) => {
      const found = [...new OnePass(text, defaultConfiguration).findings()];
      const expected = [...Analysis.of(text, defaultConfiguration).related().findingsInOrder()];
      expect(inOrder(found)).toEqual(inOrder(expected));
    }),
  );
});

test('the lines of a column that stand again are measured where they stand', () => {
  const text = `${'橋はいつですか。\n①桥 ①\n远山周刊、星河新闻网记\n\n远山周刊、星河新闻网记\n*Ann:* Is it open?\n①桥 ①\n'.repeat(4)}记者：好吗？`;
  const profile = survey(LineTable.of(text), termsOf(defaultConfiguration));
  expect(profile).toEqual(survey(LineStore.of(text), termsOf(defaultConfiguration)));
});

test('a talk that stands many times is read twice at most', () => {
  const blocks = readAgain(sample.repeat(8), surveyed(sample));
  const different = new Set(blocks.map(({ lines }) => lines));
  expect(new Set(blocks).size).toBe(blocks.length);
  expect(different.size).toBeLessThanOrEqual(blocks.length / 4);
});

test.each([
  { lines: ['a\n', 'b\n', 'a\n', 'b\r\n', 'a'], groups: [0, -1, 0, -1, -1] },
  { lines: ['\n', '\n', 'a\n', '\n', 'a\n'], groups: [0, 0, 1, 0, 1] },
  { lines: [''], groups: [-1] },
])('lines that read the same have the same number: $lines', ({ lines, groups }) => {
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  expect([...repeatedLines(lines.join(''), Int32Array.from(starts)).groups]).toEqual(groups);
});

function readAgain(text: string, profile: Profile): Block[] {
  return [...readBlocks(LineTable.of(text), profile)];
}

function asRead({ lines, isAgain: _, ...rest }: Block): object {
  return { ...rest, lines: lines.map(({ text, ending }) => text + ending) };
}

function inOrder(findings: Parameters<typeof plain>[0]): string[] {
  return plain(findings)
    .map((finding) => JSON.stringify(finding))
    .sort();
}

import { describe, expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { cleanUp } from '../../server/src/core/features/clean-up';
import { sharedDataObstacle, sharedTexts } from '../support/shared-data';
import { laws, Specimen } from './laws';

const texts = sharedTexts();

test('there are real texts', ({ skip }) => {
  if (sharedDataObstacle) skip(sharedDataObstacle);
});

describe.each(texts)('$name', ({ text }) => {
  const specimen = new Specimen(text);

  test.each(laws)('%s', (_, check) => {
    check(specimen);
  });
});

const undamaged = texts.filter(({ group }) => group === 'clean' || group === 'negatives');

/** Whoever reads the few spaces that go finds each at the end of a line, or beside a full-width mark that brings its own. */
describe.each(undamaged)('$name, which is not damaged', ({ text }) => {
  test('loses spaces at the ends of lines and beside full-width marks, and nothing else', () => {
    for (const { span, newText } of cleanUp(Analysis.of(text, defaultConfiguration), { safety: 'safe' })) {
      const removed = text.slice(span.start, span.end);
      expect([removed.trim(), newText]).toEqual(['', '']);
      expect(`${text.slice(0, span.start).at(-1)}${text.slice(span.end).at(0) ?? '\n'}`).toMatch(
        /[\r\n]$|[，。、；：？！]/u,
      );
    }
  });
});

test('characters of texts that are not damaged are hardly ever called misread', () => {
  const misread = undamaged.flatMap(({ name, text }) =>
    Analysis.of(text, defaultConfiguration)
      .findings()
      .findings.filter(({ rule }) => misreadings.includes(rule.id))
      .map(({ rule, span }) => `${name}: ${rule.id} ${text.slice(span.start, span.end)}`),
  );
  const length = undamaged.reduce((sum, { text }) => sum + text.length, 0);
  expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(length / 100_000);
});

const misreadings = [
  'digit-letter',
  'han-zero',
  'kana-kanji-lookalike',
  'lookalike-han',
  'mixed-script',
  'mojibake',
  'scanno',
  'stop-as-letter',
];

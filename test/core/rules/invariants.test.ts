/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp, cleanUpText, selectedFix } from '../../../server/src/core/features/clean-up';
import { rules } from '../../../server/src/core/rules/index';
import { safeties } from '../../../server/src/core/rules/rule';
import { applyEdits } from '../../../server/src/core/text/span';
import { saidIn, spoken } from '../../support/invariants';
import { readMarkers } from '../../support/markers';
import { configurationOfExample, readRuleDocument } from '../../support/rule-document';

const documents = Object.entries(
  import.meta.glob<string>('../../../server/src/core/rules/*.md', { query: '?raw', import: 'default', eager: true }),
);
const samples = Object.entries(
  import.meta.glob<string>('../../../client/samples/*', { query: '?raw', import: 'default', eager: true }),
);

/** Every example of every rule, and our samples: what holds for them should hold for any text. */
const texts = [
  ...documents.flatMap(([path, document]) =>
    readRuleDocument(document).examples.map(({ marked, line }) => [`${name(path)}:${line}`, readMarkers(marked).text]),
  ),
  ...samples.map(([path, text]) => [name(path), text]),
] as [string, string][];

const selections: CleanUpSelection[] = [{ safety: 'safe' }, { safety: 'preview' }];

describe.each(selections)('cleaning up, $safety', (selection) => {
  test.each(texts)('%s: a second pass finds nothing to do', (_, text) => {
    const mended = cleaned(text, selection);
    const left = analysisOf(mended)
      .findings()
      .findings.filter((finding) => selectedFix(finding, selection));
    expect(left.map(({ rule, span }) => `${rule.id} at ${span.start}`)).toEqual([]);
    expect(cleaned(mended, selection)).toBe(mended);
  });

  test.each(texts)('%s: letters, Han, kana and digits of what was said stay as they were', (_, text) => {
    expect(spoken(cleaned(text, selection))).toBe(saidIn(text, selection));
  });
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s: the safest fix that its examples show is of the class that it declares',
  (id, { safest }) => {
    const [, document] = documents.find(([path]) => name(path) === `${id}.md`)!;
    const shown = readRuleDocument(document).examples.flatMap((example) => {
      const { text } = readMarkers(example.marked);
      const { findings } = Analysis.of(text, configurationOfExample(id, example)).findings();
      return findings.filter(({ rule }) => rule.id === id).map(({ fixes: [fix] }) => fix?.safety);
    });
    expect(safeties.find((safety) => shown.includes(safety))).toBe(safest);
  },
);

test.each(texts)('%s: a text of which nothing is known is cleaned like one that was read', (_, text) => {
  for (const selection of selections)
    expect(cleanUpText(text, defaultConfiguration, selection)).toEqual({
      edits: cleanUp(analysisOf(text), selection),
      failures: [],
    });
});

function analysisOf(text: string): Analysis {
  return Analysis.of(text, defaultConfiguration);
}

function cleaned(text: string, selection: CleanUpSelection): string {
  return applyEdits(text, cleanUp(analysisOf(text), selection));
}

function name(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

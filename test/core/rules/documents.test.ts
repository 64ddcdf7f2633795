/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import type { Configuration } from '../../../server/src/core/configuration';
import { cleanUp } from '../../../server/src/core/features/clean-up';
import { rules } from '../../../server/src/core/rules/index';
import { applyEdits } from '../../../server/src/core/text/span';
import { readMarkers, writeMarkers } from '../../support/markers';
import { configurationOfExample, type Example, readRuleDocument, requiredSections } from '../../support/rule-document';

const folder = '../../../server/src/core/rules/';
const documents = import.meta.glob<string>('../../../server/src/core/rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const { title, sections, examples } = readRuleDocument(documents[`${folder}${id}.md`]!);

  test('is documented', () => {
    expect(title).toBe(id);
    expect(sections).toEqual(requiredSections);
    expect(examples.filter(({ kind }) => kind === 'bad')).not.toEqual([]);
    expect(examples.filter(({ kind }) => kind === 'good')).not.toEqual([]);
  });

  test.each(examples.map((example) => [example.line, example.kind, example] as const))(
    'line %i: %s',
    (_, __, example) => {
      checkExample(id, example);
    },
  );
});

function checkExample(id: string, { marked, fixed, kind, options }: Example): void {
  const { text } = readMarkers(marked);
  const configuration = configurationOfExample(id, { options });
  expect(withFindings(text, id, configuration)).toBe(marked);
  if (kind === 'bad') expect(marked).not.toBe(text);
  const mended = fix(text, id, configuration);
  expect(mended).toBe(fixed ?? text);
  if (fixed !== undefined) expect(withFindings(mended, id, configuration)).toBe(mended);
}

/** The text with the findings of one rule marked in it. */
function withFindings(text: string, id: string, configuration: Configuration): string {
  const { findings } = Analysis.of(text, configuration).related().findings();
  const own = findings.filter(({ rule }) => rule.id === id);
  return writeMarkers(
    text,
    own.map(({ span }) => ({ name: id, span })),
  );
}

/** The text after everything that “fix all of this rule” does. */
function fix(text: string, id: string, configuration: Configuration): string {
  return applyEdits(text, cleanUp(Analysis.of(text, configuration), { safety: 'preview', rules: [id] }));
}

/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';

/** Texts made up by us that are no transcripts. */
const others = import.meta.glob<string>('./others/*.txt', { query: '?raw', import: 'default', eager: true });

test.each(Object.entries(others))('%s has no turns', (_, text) => {
  const { turns } = Analysis.of(text, defaultConfiguration).structure();
  expect(turns.map(({ printedLabel, label }) => `${label.convention} ${printedLabel}`)).toEqual([]);
});

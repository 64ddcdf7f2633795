/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { readMarkers, writeMarkers } from '../../support/markers';

/** Transcripts made up by us: each label is marked, with the role of its turn and the name of its speaker. */
const samples = import.meta.glob<string>('./samples/*.txt', { query: '?raw', import: 'default', eager: true });

test.each(Object.entries(samples))('%s', (_, marked) => {
  const { text } = readMarkers(marked);
  const { turns, speakers } = Analysis.of(text, defaultConfiguration).structure();
  const found = turns.map(({ role, speakerIndex, labelSpan }) => ({
    name: `${role} ${speakers[speakerIndex]!.name}`,
    span: labelSpan,
  }));
  expect(writeMarkers(text, found)).toBe(marked);
});

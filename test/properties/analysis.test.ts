/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { checkLikeFresh, checkStructure, checkTiling, plain } from '../support/invariants';
import { surveyed } from '../support/profile';
import { holds } from '../support/properties';
import { anyTexts, editOf, editPlans, textLineNumbers, textPages, transcriptTexts } from '../support/texts';

const samples = Object.values(
  import.meta.glob<string>('../../client/samples/*', { query: '?raw', import: 'default', eager: true }),
);

/** Stretches of our samples, cut anywhere. */
const slices = fc
  .tuple(fc.constantFrom(...samples), fc.nat(1500), fc.integer({ min: 1, max: 1200 }))
  .map(([sample, start, length]) => sample.slice(start, start + length));

const texts = fc.oneof(
  { weight: 3, arbitrary: transcriptTexts },
  { weight: 2, arbitrary: slices },
  { weight: 1, arbitrary: anyTexts },
);

test('any text is read, and its blocks tile it', () => {
  holds(
    fc.property(texts, (text) => {
      const analysis = Analysis.of(text, defaultConfiguration);
      checkTiling(analysis.blocks);
      checkStructure(analysis);
      expect(analysis.failures()).toEqual([]);
    }),
  );
});

test.each([
  { what: 'one page', profileOf: surveyed },
  { what: 'many pages', profileOf: (text: string) => ({ ...surveyed(text), pages: textPages }) },
  { what: 'numbered lines', profileOf: (text: string) => ({ ...surveyed(text), lineNumbers: textLineNumbers }) },
])('after edits everything is as if the text had been read anew: $what', ({ profileOf }) => {
  holds(
    fc.property(texts, fc.array(editPlans, { minLength: 1, maxLength: 6 }), (text, plans) => {
      let analysis = Analysis.of(text, defaultConfiguration, profileOf(text));
      for (const [count, plan] of plans.entries()) {
        analysis = analysis.edit(editOf(plan, analysis.lines.length));
        if (count % 2 === 0) checkLikeFresh(analysis);
      }
      checkLikeFresh(analysis);
    }),
  );
});

test('findings lie in the text, and each of their edits does', () => {
  holds(
    fc.property(texts, (text) => {
      for (const { span, fixes } of Analysis.of(text, defaultConfiguration).findings().findings) {
        for (const { start, end } of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))])
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
  );
});

test('the findings of a stretch are those of the whole that touch it', () => {
  holds(
    fc.property(texts, editPlans, (text, plan) => {
      const { span } = editOf(plan, text.length);
      const touching = Analysis.of(text, defaultConfiguration)
        .findings()
        .findings.filter((found) => found.span.start <= span.end && found.span.end >= span.start)
        .sort((a, b) => a.span.start - b.span.start);
      const found = Analysis.of(text, defaultConfiguration).findingsIn(span);
      expect(new Set(plain(found).map(asText))).toEqual(new Set(plain(touching).map(asText)));
      expect(found.map((one) => one.span.start)).toEqual(touching.map((one) => one.span.start));
    }),
  );
});

test('findings in order of place are all findings', () => {
  holds(
    fc.property(texts, (text) => {
      const analysis = Analysis.of(text, defaultConfiguration);
      const all = [...analysis.findings().findings].sort((a, b) => a.span.start - b.span.start);
      const inOrder = [...analysis.findingsInOrder()];
      expect(inOrder.map(({ span }) => span.start)).toEqual(all.map(({ span }) => span.start));
      expect(new Set(plain(inOrder).map(asText))).toEqual(new Set(plain(all).map(asText)));
    }),
  );
});

function asText(value: unknown): string {
  return JSON.stringify(value);
}

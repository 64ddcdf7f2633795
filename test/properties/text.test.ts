import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../server/src/core/text/composition';
import { LineTable } from '../../server/src/core/text/line-table';
import { LineStore } from '../../server/src/core/text/lines';
import { measure } from '../../server/src/core/text/measure';
import { applyEdits } from '../../server/src/core/text/span';
import { checkPositions, checkSameLines } from '../support/invariants';
import { holds } from '../support/properties';
import { anyTexts, editOf, editPlans, editsOf, transcriptTexts } from '../support/texts';

const texts = fc.oneof(transcriptTexts, anyTexts);

test('positions round-trip', () => {
  holds(
    fc.property(texts, (text) => {
      const lines = LineStore.of(text);
      for (let offset = 0; offset <= Math.min(text.length, 300); offset++) checkPositions(lines, offset);
    }),
  );
});

test('lines that are made when asked for are the same', () => {
  holds(
    fc.property(texts, (text) => {
      const store = LineStore.of(text);
      const table = LineTable.of(text);
      const alike = store.range(0, store.lineCount).map((line) => ({ ...line, isShared: expect.any(Boolean) }));
      expect(table.range(-1, table.lineCount + 1)).toMatchObject(alike);
      expect([...table.stretches()].flat()).toMatchObject(alike);
      expect(table.line(store.lineCount)).toBe(undefined);
      for (let offset = -1; offset <= Math.min(text.length, 300) + 1; offset++)
        expect(table.positionAt(offset)).toEqual(store.positionAt(offset));
    }),
  );
});

test('the lines after edits are the lines of the new text', () => {
  holds(
    fc.property(texts, fc.array(editPlans, { minLength: 1, maxLength: 8 }), (text, plans) => {
      let [store, expected] = [LineStore.of(text), text];
      for (const plan of plans) {
        const edit = editOf(plan, expected.length);
        store = store.edit(edit).store;
        expected = applyEdits(expected, [edit]);
        checkSameLines(store, LineStore.of(expected));
      }
    }),
  );
});

test('the lines that an edit names are all that it changed', () => {
  holds(
    fc.property(texts, editPlans, (text, plan) => {
      const before = LineStore.of(text);
      const { store, change } = before.edit(editOf(plan, text.length));
      expect(store.lineCount - before.lineCount).toBe(change.inserted - change.removed);
      for (let number = 0; number < change.at; number++) expect(store.line(number)).toBe(before.line(number));
      for (let number = change.at + change.inserted; number < store.lineCount; number++)
        expect(store.line(number)).toBe(before.line(number + change.removed - change.inserted));
    }),
  );
});

test('a slice of the lines is a slice of the text', () => {
  holds(
    fc.property(texts, editPlans, (text, plan) => {
      const { span } = editOf(plan, text.length);
      expect(LineStore.of(text).slice(span)).toBe(text.slice(span.start, span.end));
    }),
  );
});

test('composed edits do what the two lists do one after the other', () => {
  holds(
    fc.property(
      texts,
      fc.array(editPlans, { maxLength: 6 }),
      fc.array(editPlans, { maxLength: 6 }),
      (text, one, two) => {
        const first = editsOf(one, text.length);
        const between = applyEdits(text, first);
        const second = editsOf(two, between.length);
        expect(applyEdits(text, compose(first, second))).toBe(applyEdits(between, second));
      },
    ),
  );
});

test('a line keeps its width when layout spaces come between its wide characters', () => {
  holds(
    fc.property(fc.array(fc.constantFrom(...'新桥的，。“”（一𠮷')), fc.nat(2), (characters, spaces) => {
      expect(measure(characters.join(' '.repeat(spaces))).cells).toBe(measure(characters.join('')).cells);
    }),
  );
});

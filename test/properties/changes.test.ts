import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { LineStore } from '../../server/src/core/text/lines';
import { afterChanges } from '../../server/src/lsp/changes';
import { rangeOf } from '../../server/src/lsp/convert';

const text = '记者：今 年 如何？\r\n\r\n李明：一是雨水好，二是种子好。\r\n\r\n李明：好。\n';
const piece = fc.constantFrom('', '李明：', '今 年 的 收 成', '。', '\n', '\r', '\r\n', '𠮷');
const change = fc.tuple(fc.nat(), fc.nat(6), piece);

/** From few changes, which are followed one after the other, to many, which are taken together. */
test.each([1, 2, 199, 200, 250])('%i changes come to the same as the text they leave', (count) => {
  fc.assert(
    fc.property(fc.array(change, { minLength: count, maxLength: count }), (edits) => {
      const before = Analysis.of(text, defaultConfiguration);
      let lines = before.lines;
      const changes = edits.map(([at, length, newText]) => {
        const start = at % (lines.length + 1);
        const span = { start, end: Math.min(start + length, lines.length) };
        const range = rangeOf(lines, span);
        lines = LineStore.of(
          lines
            .edit({ span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText })
            .store.text(),
        );
        return { range, text: newText };
      });
      const after = afterChanges(before, changes);
      const expected = Analysis.of(lines.text(), defaultConfiguration, before.profile);
      expect(after.lines.text()).toBe(lines.text());
      expect(after.structure()).toEqual(expected.structure());
      expect(after.findings().findings.map(({ span }) => span)).toEqual(
        expected.findings().findings.map(({ span }) => span),
      );
    }),
    { numRuns: count > 100 ? 10 : 50 },
  );
});

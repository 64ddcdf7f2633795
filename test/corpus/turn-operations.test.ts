/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { parse } from '../../server/src/core/syntax/parse';
import { LineStore } from '../../server/src/core/text/lines';
import { applyEdits, type Span } from '../../server/src/core/text/span';
import type { TurnEdit } from '../../server/src/core/turn-operations/turn-edit';
import { turnPlaceAt } from '../../server/src/core/turn-operations/turn-items';
import { turnEdit, turnOperations } from '../../server/src/core/turn-operations/turn-operation';

const samples = Object.entries(
  import.meta.glob<string>(['../../client/samples/*', './samples/*', './exchanges/*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text] as const);

const at = (offset: number): Span => ({ start: offset, end: offset });

describe.each([
  ...samples,
  ...samples.map(([name, text]) => [`${name}, CRLF`, text.replaceAll('\n', '\r\n')] as const),
])('%s', (_, text) => {
  const analysis = Analysis.of(text, defaultConfiguration);
  const { turns, speakers } = analysis.structure();
  /** Under the profile of the text as it was, as while somebody works on it. */
  const read = (changed: string) => Analysis.of(changed, defaultConfiguration, analysis.profile);
  const apply = ({ edits }: TurnEdit) => applyEdits(text, edits);

  test('split and then merged, a turn is as before', () => {
    for (const { span, labelSpan, speakerIndex } of turns) {
      for (let offset = labelSpan.end + 1; offset < span.end; offset += 17) {
        const split = turnEdit(analysis, 'split', at(offset), speakerIndex);
        if (!split) continue;
        const after = read(apply(split));
        expect(after.structure().turns.length).toBe(turns.length + 1);
        const merged = turnEdit(after, 'merge', at(split.cursor));
        const restored = merged && applyEdits(after.lines.text(), merged.edits);
        expect(restored?.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        // A part that is so short that it would be read as a heading is not joined again; nor are words cut in two.
        const isCut = after.structure().furniture.length !== analysis.structure().furniture.length;
        if (!isCut && isBetweenWideCharacters(text, offset)) expect(restored).toBe(text);
      }
    }
  });

  test('moved down and then up, a turn is where it was, and no paragraph is lost', () => {
    for (const { span } of turns) {
      const moved = turnEdit(analysis, 'moveDown', at(span.start));
      if (!moved) continue;
      const after = read(apply(moved));
      expect(paragraphsOf(after)).toEqual(paragraphsOf(analysis));
      const back = turnEdit(after, 'moveUp', at(moved.cursor));
      expect(back && applyEdits(after.lines.text(), back.edits)).toBe(text);
      expect(back?.cursor).toBe(span.start);
    }
  });

  test('given to another speaker, a turn keeps all but its label', () => {
    for (const [index, { span, speech }] of turns
      .map((turn) => ({ ...turn, speech: text.slice(turn.labelSpan.end, turn.span.end) }))
      .entries()) {
      for (let speaker = 0; speaker < Math.min(4, speakers.length); speaker++) {
        const given = turnEdit(analysis, 'reassign', at(span.start), speaker);
        if (!given) continue;
        const after = read(apply(given)).structure().turns;
        expect(after.length).toBe(turns.length);
        expect(apply(given).slice(after[index]!.labelSpan.end).startsWith(speech)).toBe(true);
        expect(after[index]!.time).toBe(turns[index]!.time);
      }
    }
  });

  test('an inserted turn has a label and nothing else, where something is said in it', () => {
    for (const { span, speakerIndex } of turns) {
      const inserted = turnEdit(analysis, 'insert', at(span.start), speakerIndex);
      if (!inserted) continue;
      const { cursor } = inserted;
      const spoken = `${apply(inserted).slice(0, cursor)}Yes. 好。${apply(inserted).slice(cursor)}`;
      expect(read(spoken).structure().turns.length).toBe(turns.length + 1);
    }
  });

  test('a label taken for text is none, and made a label again it is one', () => {
    for (const { span } of turns) {
      const demoted = turnEdit(analysis, 'demote', at(span.start));
      if (demoted) expect(read(apply(demoted)).structure().turns.length).toBe(turns.length - 1);
    }
  });

  test('no operation reaches beyond its turn and its neighbours, and none is read otherwise from anew', () => {
    for (let offset = 0; offset <= text.length; offset += Math.max(29, text.length >> 6)) {
      const items = turnPlaceAt(analysis.blocks, offset)?.items;
      for (const operation of turnOperations) {
        const made = turnEdit(analysis, operation, at(offset), 0);
        if (!made) continue;
        const from = Math.min(items?.[0]?.span.start ?? 0, offset);
        for (const { span } of made.edits)
          expect(span.start >= from - 400 && span.end <= (items?.at(-1)?.span.end ?? text.length) + 400).toBe(true);
        const changed = apply(made);
        expect(made.cursor <= changed.length).toBe(true);
        expect([...parse(LineStore.of(changed), analysis.profile).blocks].length).toBeGreaterThan(0);
      }
    }
  });
});

function isBetweenWideCharacters(text: string, offset: number): boolean {
  return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、]{2}$/u.test(text.slice(offset - 1, offset + 1));
}

/** The number of a line, where lines have one, moves with it and counts no more. */
function paragraphsOf(analysis: Analysis): string[] {
  return analysis
    .structure()
    .paragraphs.map((span) => analysis.lines.slice(span).replace(/^\s*\d{1,2}\s{3,}/u, ''))
    .sort();
}

import { describe, expect, test } from 'vitest';
import { LineStore, splitLines } from '../../../server/src/core/text/lines';
import { applyEdits } from '../../../server/src/core/text/span';
import { readMarkers } from '../../support/markers';

describe('splitLines breaks at CRLF, CR and LF and nowhere else', () => {
  test.each([
    { text: '', lines: [['', '']] },
    { text: '问', lines: [['问', '']] },
    {
      text: '\n',
      lines: [
        ['', '\n'],
        ['', ''],
      ],
    },
    {
      text: '问\r\n答\r又问\n',
      lines: [
        ['问', '\r\n'],
        ['答', '\r'],
        ['又问', '\n'],
        ['', ''],
      ],
    },
    {
      text: '\n\r',
      lines: [
        ['', '\n'],
        ['', '\r'],
        ['', ''],
      ],
    },
    {
      text: '\r\r\n\n',
      lines: [
        ['', '\r'],
        ['', '\r\n'],
        ['', '\n'],
        ['', ''],
      ],
    },
    { text: '上\f下\u2028左\u2029右\u0085中\v', lines: [['上\f下\u2028左\u2029右\u0085中\v', '']] },
    {
      text: '\ufeff𠮷\n\ud842',
      lines: [
        ['\ufeff𠮷', '\n'],
        ['\ud842', ''],
      ],
    },
  ])('$text', ({ text, lines }) => {
    expect(splitLines(text).map((line) => [line.text, line.ending])).toEqual(lines);
  });
});

describe('positions', () => {
  const store = LineStore.of('问\r\n𠮷答\r\n');

  test.each([
    { offset: -1, line: 0, character: 0 },
    { offset: 0, line: 0, character: 0 },
    { offset: 1, line: 0, character: 1 },
    { offset: 3, line: 1, character: 0 },
    { offset: 4, line: 1, character: 1 },
    { offset: 6, line: 1, character: 3 },
    { offset: 8, line: 2, character: 0 },
  ])('offset $offset is line $line, character $character', ({ offset, line, character }) => {
    expect(store.positionAt(offset)).toEqual({ line, character });
    expect(store.offsetAt({ line, character })).toBe(Math.max(0, offset));
  });

  test.each([
    { what: 'an offset inside a line ending is the end of its line', offset: 2, line: 0, character: 1 },
    { what: 'an offset past the text is the end of the text', offset: 99, line: 2, character: 0 },
  ])('$what', ({ offset, line, character }) => {
    expect(store.positionAt(offset)).toEqual({ line, character });
  });

  test.each([
    { what: 'a character past its line is the end of the line', line: 0, character: 9, offset: 1 },
    { what: 'a line past the text is the end of the text', line: 9, character: 0, offset: 8 },
    { what: 'a line before the text is its start', line: -1, character: 5, offset: 0 },
    { what: 'a character before its line is the start of the line', line: 1, character: -5, offset: 3 },
  ])('$what', ({ line, character, offset }) => {
    expect(store.offsetAt({ line, character })).toBe(offset);
  });

  test('the empty text has one empty line', () => {
    const empty = LineStore.of('');
    expect([empty.lineCount, empty.length, empty.text()]).toEqual([1, 0, '']);
    expect(empty.positionAt(0)).toEqual({ line: 0, character: 0 });
    expect(empty.line(1)).toBeUndefined();
  });
});

/** Marked is what an edit replaces; the name of the mark is what it puts there. */
describe('an edit leaves the lines that the new text has', () => {
  test.each([
    { edit: 'into the empty text', marked: '⟦问\n答|⟧' },
    { edit: 'of all', marked: '⟦|问：何时？\r\n答：明年。⟧' },
    { edit: 'at the start', marked: '⟦又|⟧问\n答' },
    { edit: 'at the end', marked: '问\n答⟦。\n|⟧' },
    { edit: 'behind the last line ending', marked: '问\n⟦答|⟧' },
    { edit: 'that joins two lines', marked: '新⟦|\n⟧桥\n通车' },
    { edit: 'that breaks a line', marked: '新⟦\n|⟧桥\n通车' },
    { edit: 'that brings a CR to an LF', marked: '新⟦\r|⟧\n桥' },
    { edit: 'that brings an LF to a CR', marked: '新\r⟦\n|⟧桥' },
    { edit: 'that takes what stood between a CR and an LF', marked: '新\r⟦|桥⟧\n通车' },
    { edit: 'that takes a line between a CR and an LF', marked: '新\r⟦|桥\n⟧\n通车' },
    { edit: 'between the CR and the LF of one line ending', marked: '新\r⟦桥|⟧\n通车' },
    { edit: 'that takes the CR of a line ending', marked: '新⟦|\r⟧\n桥' },
    { edit: 'that takes the LF of a line ending', marked: '新\r⟦|\n⟧桥' },
    { edit: 'that takes the LF before an LF', marked: '新\r⟦|\n⟧\n桥' },
    { edit: 'that ends with a CR before a line that begins with an LF', marked: '新\n⟦桥\r|⟧\n通车' },
    { edit: 'that begins with an LF behind a CR', marked: '新\r⟦\n桥|⟧通车' },
    { edit: 'between surrogates', marked: '\ud842⟦\n|⟧\udfb7' },
    { edit: 'at a form feed and a line separator', marked: '新\f⟦|\f⟧\u2028桥' },
  ])('$edit', ({ marked }) => {
    checkEdit(marked);
  });

  /** Lines are kept in chunks of 256. */
  test.each([
    { edit: 'on a chunk’s first line', from: 256, to: 256 },
    { edit: 'on a chunk’s last line', from: 255, to: 255 },
    { edit: 'over a border', from: 254, to: 258 },
    { edit: 'over a whole chunk', from: 200, to: 600 },
    { edit: 'over the first line of all', from: 0, to: 3 },
    { edit: 'over the last line of all', from: 1198, to: 1200 },
    { edit: 'over everything', from: 0, to: 1200 },
  ])('$edit', ({ from, to }) => {
    const lines = Array.from({ length: 1200 }, (_, i) => `第${i}行${i % 7 === 0 ? '\r' : '\n'}`);
    const [before, old, after] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)].map((part) =>
      part.join(''),
    );
    checkEdit(`${before}⟦|${old}⟧${after}`);
    checkEdit(`${before}⟦\n新\r|${old}⟧${after}`);
    checkEdit(`${before}⟦${'行\n'.repeat(700)}|${old}⟧${after}`);
  });

  test('and shares the lines that it did not touch', () => {
    const before = LineStore.of('行\n'.repeat(1000));
    const { store } = before.edit({ span: { start: 1001, end: 1001 }, newText: '新' });
    expect([0, 499, 502, 999].map((number) => store.line(number) === before.line(number))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

function checkEdit(marked: string): void {
  const { text, marks } = readMarkers(marked);
  const edit = { span: marks[0]!.span, newText: marks[0]!.name };
  const before = LineStore.of(text);
  const { store, change } = before.edit(edit);
  const fresh = LineStore.of(applyEdits(text, [edit]));
  expect(linesOf(store)).toEqual(linesOf(fresh));
  expect([store.length, store.lineCount]).toEqual([fresh.length, fresh.lineCount]);
  for (const number of [0, 255, 256, fresh.lineCount - 1]) {
    expect(store.offsetOfLine(number)).toBe(fresh.offsetOfLine(number));
    expect(store.positionAt(fresh.offsetOfLine(number))).toEqual(fresh.positionAt(fresh.offsetOfLine(number)));
  }
  const { at, removed, inserted } = change;
  expect(linesOf(before)).toEqual([
    ...linesOf(store).slice(0, at),
    ...linesOf(before).slice(at, at + removed),
    ...linesOf(store).slice(at + inserted),
  ]);
}

function linesOf(store: LineStore): string[] {
  return [...store.all()].map(({ text, ending }) => text + ending);
}

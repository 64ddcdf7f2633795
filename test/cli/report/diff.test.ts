import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffLine, unifiedDiff } from '../../../server/src/cli/report/diff';
import { applyEdits, type Edit } from '../../../server/src/core/text/span';

const textOf = (lines: Iterable<DiffLine>) => [...lines].map(({ text }) => text);
const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText });

test.each<{ what: string; text: string; edits: Edit[]; diff: string[] }>([
  { what: 'no edit', text: 'a\n', edits: [], diff: [] },
  { what: 'an edit that changes nothing', text: 'a\n', edits: [edit(0, 1, 'a')], diff: [] },
  {
    what: 'two edits on a line',
    text: '问 答 ：\n好\n',
    edits: [edit(1, 2, ''), edit(3, 4, '')],
    diff: ['--- a', '+++ a', '@@ -1,2 +1,2 @@', '-问 答 ：', '+问答：', ' 好'],
  },
  {
    what: 'lines that are joined, in their context',
    text: '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
    edits: [edit(9, 10, '')],
    diff: ['--- a', '+++ a', '@@ -2,8 +2,7 @@', ' 2', ' 3', ' 4', '-5', '-6', '+56', ' 7', ' 8', ' 9'],
  },
  {
    what: 'a line that is taken out whole',
    text: '1\n2\n3\n',
    edits: [edit(2, 4, '')],
    diff: ['--- a', '+++ a', '@@ -1,3 +1,2 @@', ' 1', '-2', ' 3'],
  },
  {
    what: 'changes far apart',
    text: 'a\n\n\n\n\n\n\n\nb\n',
    edits: [edit(0, 1, 'x\ny'), edit(9, 10, 'z')],
    diff: [
      '--- a',
      '+++ a',
      '@@ -1,4 +1,5 @@',
      '-a',
      '+x',
      '+y',
      ' ',
      ' ',
      ' ',
      '@@ -6,4 +7,4 @@',
      ' ',
      ' ',
      ' ',
      '-b',
      '+z',
    ],
  },
  {
    what: 'an end without a line end',
    text: 'a',
    edits: [edit(1, 1, '\n')],
    diff: ['--- a', '+++ a', '@@ -1,1 +1,1 @@', '-a', '\\ No newline at end of file', '+a'],
  },
  { what: 'an empty text', text: '', edits: [edit(0, 0, 'a\n')], diff: ['--- a', '+++ a', '@@ -0,0 +1,1 @@', '+a'] },
  {
    what: 'line ends of other systems',
    text: 'a \r\nb\r\rc ',
    edits: [edit(1, 2, ''), edit(8, 9, '')],
    diff: [
      '--- a',
      '+++ a',
      '@@ -1,2 +1,2 @@',
      '-a \r',
      '-b\r\rc ',
      '\\ No newline at end of file',
      '+a\r',
      '+b\r\rc',
      '\\ No newline at end of file',
    ],
  },
])('$what', ({ text, edits, diff }) => {
  expect(textOf(unifiedDiff('a', text, edits))).toEqual(diff);
});

test('the diff leads from the old text to the new one', () => {
  const someText = fc
    .array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n', '问'), { maxLength: 60 })
    .map((c) => c.join(''));
  const someEdits = fc.array(
    fc.tuple(
      fc.nat(8),
      fc.nat(3),
      someText.map((text) => text.slice(0, 4)),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(someText, someEdits, (text, steps) => {
      const edits = placed(steps, text.length);
      expect(patched(text.split('\n'), [...unifiedDiff('a', text, edits)])).toBe(applyEdits(text, edits));
    }),
  );
});

/** Edits one after the other, each so far behind the last as its step says, as long as they fit. */
function placed(steps: readonly (readonly [number, number, string])[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, size, newText] of steps) {
    const start = at + gap;
    if (start + size > length) break;
    edits.push(edit(start, start + size, newText));
    at = start + size + 1;
  }
  return edits;
}

/** What `patch` makes of the lines. */
function patched(old: readonly string[], diff: readonly DiffLine[]): string {
  const lines: string[] = [];
  let next = 0;
  diff.forEach(({ kind, text }, i) => {
    if (kind === 'hunk') {
      const [, line, count] = /^@@ -(\d+),(\d+)/.exec(text)!;
      const start = Number(line) - (count === '0' ? 0 : 1);
      while (next < start) lines.push(`${old[next++]}\n`);
    }
    const end = diff[i + 1]?.kind === 'note' ? '' : '\n';
    if (kind === 'same' || kind === 'removed') {
      expect(text.slice(1)).toBe(old[next]);
      expect(end === '').toBe(next === old.length - 1);
      next++;
    }
    if (kind === 'same' || kind === 'added') lines.push(text.slice(1) + end);
  });
  for (; next < old.length; next++) lines.push(old[next]! + (next < old.length - 1 ? '\n' : ''));
  return lines.join('');
}

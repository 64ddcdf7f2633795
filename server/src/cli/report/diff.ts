import { applyEdits, type Edit, inOrder, shifted } from '../../core/text/span';
import type { Style, Terminal } from '../terminal';

/** A line of a unified diff, without its line end. */
export interface DiffLine {
  readonly kind: 'file' | 'hunk' | 'same' | 'removed' | 'added' | 'note';
  readonly text: string;
}

/** The lines as they are printed, in colours where there are any. */
export function* styledDiff(lines: Iterable<DiffLine>, terminal: Terminal): Generator<string> {
  for (const { kind, text } of lines) {
    const style = styles[kind];
    yield style ? terminal.styled(style, text) : text;
  }
}

/**
 * What `edits` change in `text`, as a unified diff for people and for `patch`; nothing where nothing changes. Made
 * from the edits themselves, so it takes time in proportion to the text, however much changes.
 */
export function* unifiedDiff(name: string, text: string, edits: readonly Edit[]): Generator<DiffLine> {
  const hunks = hunksOf(text, changesOf(text, edits));
  if (hunks.length === 0) return;
  yield { kind: 'file', text: `--- ${name}` };
  yield { kind: 'file', text: `+++ ${name}` };
  let grown = 0;
  for (const hunk of hunks) {
    const body = bodyOf(text, hunk);
    const removed = body.filter(({ kind }) => kind === 'same' || kind === 'removed').length;
    const added = body.filter(({ kind }) => kind === 'same' || kind === 'added').length;
    const line = hunk[0]!.line - linesBefore(text, hunk[0]!.start).length;
    yield { kind: 'hunk', text: `@@ -${extent(line, removed)} +${extent(line + grown, added)} @@` };
    yield* body;
    grown += added - removed;
  }
}

const styles: Readonly<Record<DiffLine['kind'], Style | undefined>> = {
  file: 'bold',
  hunk: 'cyan',
  same: undefined,
  removed: 'red',
  added: 'green',
  note: 'dim',
};

/** The unchanged lines shown on both sides of a change. */
const context = 3;

/** Whole lines, with their ends, that give way to others. A line ends at `\n` here, as `patch` has it. */
interface Change {
  /** Offsets in the old text. */
  readonly start: number;
  readonly end: number;
  /** The 0-based number of the line at `start`. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Whole lines that the edits between them touch. */
interface Touched {
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let counted = 0;
  let line = 0;
  for (const { start, end, edits: inside } of touchedLines(text, edits)) {
    const old = text.slice(start, end);
    const removed = splitLines(old);
    const added = splitLines(
      applyEdits(
        old,
        inside.map((edit) => ({ ...edit, span: shifted(edit.span, -start) })),
      ),
    );
    const before = commonStart(removed, added);
    const after = commonStart(removed.slice(before).reverse(), added.slice(before).reverse());
    const from = start + lengthOf(removed.slice(0, before));
    line += countLines(text, counted, from);
    counted = from;
    changes.push({
      start: from,
      end: end - lengthOf(removed.slice(removed.length - after)),
      line,
      removed: removed.slice(before, removed.length - after),
      added: added.slice(before, added.length - after),
    });
  }
  return changes.filter(({ removed, added }) => removed.length > 0 || added.length > 0);
}

/** Lines that follow each other go together. Looks for the ends of a line once only, however many edits it holds. */
function touchedLines(text: string, edits: readonly Edit[]): Touched[] {
  const touched: Touched[] = [];
  for (const edit of inOrder(edits)) {
    const last = touched.at(-1);
    const { start, end } = edit.span;
    if (last && (start < last.end || lineStart(text, start) <= last.end)) {
      last.edits.push(edit);
      if (end >= last.end) last.end = lineEnd(text, end);
    } else touched.push({ start: lineStart(text, start), end: lineEnd(text, end), edits: [edit] });
  }
  return touched;
}

/** The changes that stand so near to each other that their contexts meet. */
function hunksOf(text: string, changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    const near = last && countLines(text, last.end, change.start) <= 2 * context;
    if (near) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function bodyOf(text: string, hunk: readonly Change[]): DiffLine[] {
  const body = linesBefore(text, hunk[0]!.start).flatMap((line) => diffLines('same', line));
  hunk.forEach(({ end, removed, added }, i) => {
    for (const line of removed) body.push(...diffLines('removed', line));
    for (const line of added) body.push(...diffLines('added', line));
    const next = hunk[i + 1];
    const kept = next ? splitLines(text.slice(end, next.start)) : linesAfter(text, end);
    for (const line of kept) body.push(...diffLines('same', line));
  });
  return body;
}

function diffLines(kind: keyof typeof signs, line: string): DiffLine[] {
  if (line.endsWith('\n')) return [{ kind, text: signs[kind] + line.slice(0, -1) }];
  return [
    { kind, text: signs[kind] + line },
    { kind: 'note', text: '\\ No newline at end of file' },
  ];
}

const signs = { same: ' ', removed: '-', added: '+' } as const;

/** The start and number of lines as a hunk's head has them: 1-based, but the line before where there are none. */
function extent(line: number, count: number): string {
  return `${count === 0 ? line : line + 1},${count}`;
}

/** The lines of `text` with their ends; the last may have none. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function linesBefore(text: string, offset: number): string[] {
  let start = offset;
  for (let i = 0; i < context && start > 0; i++) start = lineStart(text, start - 1);
  return splitLines(text.slice(start, offset));
}

function linesAfter(text: string, offset: number): string[] {
  let end = offset;
  for (let i = 0; i < context && end < text.length; i++) end = lineEnd(text, end);
  return splitLines(text.slice(offset, end));
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the line end that follows. */
function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let feed = text.indexOf('\n', start); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) count++;
  return count;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}

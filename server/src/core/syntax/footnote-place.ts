import { notedPage, noteReach } from './footnote-tally';
import { type NoteMark, noteMarkOf, refersTo } from './footnotes';
import type { LineReader } from './reader';

/** How far around a line is looked for what makes it a note, in files that have notes; lines. */
export const footnoteReach = notedPage + noteReach;

/** Whether the line belongs to a note at the foot of a page. */
export function isFootnoteAt(reader: LineReader, number: number): boolean {
  if (reader.profile.pages.notes.size === 0 || reader.isBlank(number) || !endsPage(reader, number)) return false;
  for (let start = number; start > number - noteReach && !reader.isBlank(start); start--) {
    if (reader.isPageFurniture(start) || reader.isLabel(start)) return false;
    const mark = noteMarkOf(reader.line(start)!);
    if (mark && isNote(reader, start, mark)) return true;
  }
  return false;
}

/** The line after the last one of the note of which a line is part. */
export function footnoteEnd(reader: LineReader, number: number): number {
  let end = number + 1;
  while (isFootnoteAt(reader, end) && !noteMarkOf(reader.line(end)!)) end++;
  return end;
}

/** Whether below the line come only more of its note, other notes, and the end of the page. */
function endsPage(reader: LineReader, number: number): boolean {
  for (let below = number + 1; below <= number + noteReach && below < reader.lineCount; below++) {
    if (reader.isBlank(below)) continue;
    if (reader.isPageFurniture(below)) return true;
    if (reader.isLabel(below)) return false;
    if (reader.isBlank(below - 1) && !noteMarkOf(reader.line(below)!)) return false;
  }
  return false;
}

/** Whether the page above refers to the note that begins here, or the mark says by itself that it is one. */
function isNote(reader: LineReader, start: number, mark: NoteMark): boolean {
  if (!reader.profile.pages.notes.has(mark.form)) return false;
  if (mark.form === 'word') return true;
  for (let above = start - 1; above >= Math.max(0, start - notedPage); above--) {
    if (reader.isPageFurniture(above)) return false;
    if (refersTo(reader.line(above)!, mark)) return true;
  }
  return false;
}

import type { Line, LineChange, LineStore } from '../text/lines';
import type { Block, FurnitureKind, Joint, Label } from './block';
import { columnReach, glueBetween, goesOn } from './joining';
import type { Profile } from './profile';
import { LineReader } from './reader';
import { finished, linesAStep } from './steps';

/** A text cut into blocks that tile it. Never changed: `reparse` makes a new one that shares the untouched blocks. */
export interface Transcript {
  readonly lines: LineStore;
  readonly profile: Profile;
  readonly blocks: readonly Block[];
  /** The first line of each block, and one more: the number of lines. */
  readonly firstLines: Int32Array;
  /** The offset of each block, and one more: the length of the text. */
  readonly offsets: Int32Array;
}

/** Which blocks a reparse replaced: `removed` old ones by `inserted` new ones, from block `at` on. */
export interface BlockChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Cuts any text into blocks; there is no text that it refuses. Linear in the text. */
export function parse(lines: LineStore, profile: Profile): Transcript {
  return finished(parsing(lines, profile));
}

/** The same in steps, between which others can do their work. */
export function* parsing(lines: LineStore, profile: Profile): Generator<void, Transcript> {
  const reader = new LineReader(lines, profile);
  const blocks: Block[] = [];
  let pause = linesAStep;
  for (let line = 0; line < lines.lineCount; ) {
    const block = readBlock(reader, line);
    blocks.push(block);
    line += block.lines.length;
    if (line < pause) continue;
    pause = line + linesAStep;
    yield;
  }
  return transcriptOf(lines, profile, blocks);
}

/**
 * The transcript after some lines were replaced; equal to `parse(lines, old.profile)`. Where a block begins depends on
 * the lines within `columnReach` alone, so reading starts that far before the change and stops that far after it, at
 * the first place where an old block begins.
 */
export function reparse(
  old: Transcript,
  lines: LineStore,
  change: LineChange,
): { readonly transcript: Transcript; readonly change: BlockChange } {
  const reader = new LineReader(lines, old.profile);
  const first = paragraphBefore(old, change.at - columnReach - 1);
  const settled = change.at + change.inserted + columnReach + 1;
  const moved = change.inserted - change.removed;
  const blocks: Block[] = [];
  let line = old.firstLines[first]!;
  let next = first;
  while (line < lines.lineCount) {
    const block = readBlock(reader, line);
    blocks.push(block);
    const begun = line;
    line += block.lines.length;
    while (next < old.blocks.length && old.firstLines[next]! + moved < line) next++;
    if (begun >= settled && block.kind === 'paragraph' && old.firstLines[next]! + moved === line) break;
  }
  if (line >= lines.lineCount) next = old.blocks.length;
  return {
    transcript: spliced(old, lines, first, next, blocks),
    change: { at: first, removed: next - first, inserted: blocks.length },
  };
}

/** The index of the block in which an offset lies; the last block for the end of the text. */
export function blockAt({ blocks, offsets }: Transcript, offset: number): number {
  return lastAtMost(offsets, blocks.length, offset);
}

/** The last paragraph that begins at or before a line, with a paragraph before it to look back at; 0 if there is none. */
function paragraphBefore({ blocks, firstLines }: Transcript, line: number): number {
  let index = lastAtMost(firstLines, blocks.length, Math.max(0, line));
  while (index > 0 && blocks[index]!.kind !== 'paragraph') index--;
  return index;
}

function lastAtMost(starts: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readBlock(reader: LineReader, start: number): Block {
  if (reader.isBlank(start)) return blockOf(reader, 'blank', start, start);
  const furniture = reader.furnitureAt(start);
  if (furniture) return blockOf(reader, 'furniture', start, start + 1, { furniture });
  const label = reader.turnAt(start)?.label;
  const joints: Joint[] = [];
  let last = start;
  for (;;) {
    const next = nextSolidLine(reader, last);
    if (next === undefined || reader.furnitureAt(next) || !goesOn(reader, last, next)) break;
    joints.push({
      kind: next === last + 1 ? 'hard-wrap' : 'column-break',
      from: last - start,
      to: next - start,
      glue: glueBetween(reader.line(last)!, reader.line(next)!, reader.profile.latinSpacing),
    });
    last = next;
  }
  return blockOf(reader, 'paragraph', start, last + 1, { label, joints });
}

function nextSolidLine(reader: LineReader, after: number): number | undefined {
  let next = after + 1;
  while (next < reader.lineCount && reader.isBlank(next)) next++;
  return next < reader.lineCount ? next : undefined;
}

function blockOf(
  reader: LineReader,
  kind: Block['kind'],
  start: number,
  solidEnd: number,
  found: { label?: Label | undefined; furniture?: FurnitureKind; joints?: readonly Joint[] } = {},
): Block {
  let end = solidEnd;
  while (end < reader.lineCount && reader.isBlank(end)) end++;
  const lines = reader.lines.range(start, end);
  return {
    kind,
    lines,
    solidLines: solidEnd - start,
    length: lengthOf(lines),
    label: found.label,
    furniture: found.furniture,
    joints: found.joints ?? [],
  };
}

/**
 * The transcript with `inserted` in place of the blocks from `at` to `next`. What comes before keeps its place and what
 * comes after is shifted, which is much less work than adding up all blocks again.
 */
function spliced(old: Transcript, lines: LineStore, at: number, next: number, inserted: readonly Block[]): Transcript {
  const blocks = old.blocks.slice(0, at).concat(inserted, old.blocks.slice(next));
  const firstLines = new Int32Array(blocks.length + 1);
  const offsets = new Int32Array(blocks.length + 1);
  firstLines.set(old.firstLines.subarray(0, at + 1));
  offsets.set(old.offsets.subarray(0, at + 1));
  for (let i = 0; i < inserted.length; i++) {
    firstLines[at + i + 1] = firstLines[at + i]! + inserted[i]!.lines.length;
    offsets[at + i + 1] = offsets[at + i]! + inserted[i]!.length;
  }
  const moved = inserted.length - (next - at);
  const lineShift = firstLines[at + inserted.length]! - old.firstLines[next]!;
  const offsetShift = offsets[at + inserted.length]! - old.offsets[next]!;
  for (let i = next + 1; i <= old.blocks.length; i++) {
    firstLines[i + moved] = old.firstLines[i]! + lineShift;
    offsets[i + moved] = old.offsets[i]! + offsetShift;
  }
  return { lines, profile: old.profile, blocks, firstLines, offsets };
}

function lengthOf(lines: readonly Line[]): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}

function transcriptOf(lines: LineStore, profile: Profile, blocks: readonly Block[]): Transcript {
  const firstLines = new Int32Array(blocks.length + 1);
  const offsets = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    firstLines[i + 1] = firstLines[i]! + blocks[i]!.lines.length;
    offsets[i + 1] = offsets[i]! + blocks[i]!.length;
  }
  return { lines, profile, blocks, firstLines, offsets };
}

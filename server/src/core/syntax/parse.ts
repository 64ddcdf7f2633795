import { ChunkedList } from '../text/chunked-list';
import type { Line, LineChange, LineStore, Lines } from '../text/lines';
import { apparatusReach } from './apparatus';
import { type Block, type FurnitureKind, type Inset, isRunOver, isRunOverKind, type Joint, type Label } from './block';
import { BlocksBefore } from './blocks-before';
import { breaksWord } from './broken-words';
import { columnReach } from './column-place';
import { footnoteEnd, footnoteReach } from './footnote-place';
import { gutterAt, gutterEnd, gutterReach } from './gutter';
import { headingReach } from './heading-place';
import { glueBetween, goesOn, joiningEnd } from './joining';
import { lineNumberReach } from './line-numbers';
import type { Profile } from './profile';
import { LineReader } from './reader';
import { finished, linesAStep } from './steps';

/** A text cut into blocks that tile it. Never changed: `reparse` makes a new one that shares the untouched blocks. */
export interface Transcript {
  readonly lines: LineStore;
  readonly profile: Profile;
  readonly blocks: ChunkedList<Block>;
}

/** Which blocks a reparse replaced: `removed` old ones by `inserted` new ones, from block `at` on. */
export interface BlockChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** How far the lines lie, in lines, on which it depends what a line is and whether the next one goes on from it. */
function contextReach({ lineNumbers, pages }: Profile): number {
  const ofNumbers = lineNumbers ? 2 * lineNumberReach : 0;
  const ofNotes = pages.notes.size > 0 ? footnoteReach : 0;
  const ofApparatus = pages.apparatus.size > 0 ? apparatusReach : 0;
  return Math.max(columnReach, gutterReach) + headingReach + ofNumbers + Math.max(ofNotes, ofApparatus) + 1;
}

/** Cuts any text into blocks; there is no text that it refuses. Linear in the text. */
export function parse(lines: LineStore, profile: Profile): Transcript {
  return finished(parsing(lines, profile));
}

/** The same in steps, between which others can do their work. */
export function* parsing(lines: LineStore, profile: Profile): Generator<void, Transcript> {
  const blocks: Block[] = [];
  let since = 0;
  for (const block of readBlocks(lines, profile)) {
    blocks.push(block);
    since += block.lines.length;
    if (since < linesAStep) continue;
    since = 0;
    yield;
  }
  return { lines, profile, blocks: ChunkedList.of(blocks, blockWeights) };
}

/** The blocks of a text, one after the other; for those who need each only once. */
export function* readBlocks(lines: Lines, profile: Profile): Generator<Block, void> {
  const reader = new LineReader(lines, profile);
  const before = new BlocksBefore(lines, contextReach(profile));
  for (let line = 0; line < lines.lineCount; ) {
    const block = before.at(line) ?? readBlock(reader, line);
    before.add(line, block);
    yield block;
    line += block.lines.length;
  }
}

/**
 * The transcript after some lines were replaced; equal to `parse(lines, old.profile)`. Where a block begins depends on
 * the lines within `contextReach` alone, blank ones and what pages print between not counted, so reading starts that far
 * before the change and stops that far after it, at the first place where an old block begins.
 */
export function reparse(
  old: Transcript,
  lines: LineStore,
  change: LineChange,
): { readonly transcript: Transcript; readonly change: BlockChange } {
  const reader = new LineReader(lines, old.profile);
  const reach = contextReach(old.profile);
  const first = settledBefore(old, change.at - reach);
  const settled = change.at + change.inserted + reach;
  const moved = change.inserted - change.removed;
  const blocks: Block[] = [];
  let line = lineOfBlock(old, first);
  let next = first;
  while (line < lines.lineCount) {
    const block = readBlock(reader, line);
    blocks.push(block);
    const begun = line;
    line += block.lines.length;
    while (next < old.blocks.length && lineOfBlock(old, next) + moved < line) next++;
    if (begun >= settled && !isRunOver(block) && lineOfBlock(old, next) + moved === line) break;
  }
  if (line >= lines.lineCount) next = old.blocks.length;
  return replaced(old, lines, first, next, blocks);
}

/** The transcript with other blocks from `first` to `next`; those that came out as they were stay the same objects. */
function replaced(
  old: Transcript,
  lines: LineStore,
  first: number,
  next: number,
  blocks: readonly Block[],
): { readonly transcript: Transcript; readonly change: BlockChange } {
  const most = Math.min(blocks.length, next - first);
  let head = 0;
  while (head < most && isSame(old.blocks.at(first + head)!, blocks[head]!)) head++;
  let tail = 0;
  while (tail < most - head && isSame(old.blocks.at(next - 1 - tail)!, blocks[blocks.length - 1 - tail]!)) tail++;
  const at = first + head;
  const removed = next - tail - at;
  const inserted = blocks.slice(head, blocks.length - tail);
  return {
    transcript: { lines, profile: old.profile, blocks: old.blocks.splice(at, removed, inserted) },
    change: { at, removed, inserted: inserted.length },
  };
}

/** Whether two blocks are equal and made of the same lines. */
function isSame(a: Block, b: Block): boolean {
  return (
    a.lines.length === b.lines.length &&
    a.lines.every((line, index) => line === b.lines[index]) &&
    JSON.stringify({ ...a, lines: undefined }) === JSON.stringify({ ...b, lines: undefined })
  );
}

/** The 0-based line with which a block begins; the number of lines for the index after the last. */
export function lineOfBlock({ blocks }: Transcript, index: number): number {
  return blocks.sumBefore(index, lineCounts);
}

/** The offset at which a block begins; the length of the text for the index after the last. */
export function offsetOfBlock({ blocks }: Transcript, index: number): number {
  return blocks.sumBefore(index, lengths);
}

/** The index of the block in which an offset lies; the last block for the end of the text. */
export function blockAt({ blocks }: Transcript, offset: number): number {
  return blocks.indexAt(offset, lengths);
}

/** What is summed up over blocks: their lines and their code units. */
const blockWeights = [(block: Block) => block.lines.length, (block: Block) => block.length];
const lineCounts = 0;
const lengths = 1;

/** The last block that begins at or before a line and over which no paragraph may run; 0 if there is none. */
function settledBefore({ blocks }: Transcript, line: number): number {
  let index = blocks.indexAt(line, lineCounts);
  while (index > 0 && isRunOver(blocks.at(index)!)) index--;
  return index;
}

function readBlock(reader: LineReader, start: number): Block {
  if (reader.isBlank(start)) return blockOf(reader, 'blank', start, start);
  const furniture = reader.furnitureAt(start);
  if (furniture) return readFurniture(reader, start, furniture);
  const label = reader.turnAt(start)?.label;
  const gutter = gutterAt(reader, start);
  if (gutter !== undefined) return readColumns(reader, start, gutter, label);
  const joints: Joint[] = [];
  const insets: Inset[] = [];
  let last = start;
  for (;;) {
    const next = nextTextLine(reader, last);
    if (next === undefined || gutterAt(reader, next) !== undefined || !goesOn(reader, last, next)) break;
    for (let between = last + 1; between < next; between++) {
      const kind = reader.furnitureAt(between);
      if (kind) insets.push({ line: between - start, kind });
    }
    joints.push(jointBetween(reader, start, last, next));
    last = next;
  }
  return blockOf(reader, 'paragraph', start, last + 1, { label, joints, insets });
}

/** Lines over which a gutter runs: what belongs together in them is not to be told from line to line. */
function readColumns(reader: LineReader, start: number, gutter: number, label: Label | undefined): Block {
  const end = gutterEnd(reader, start, gutter);
  const joints: Joint[] = [];
  for (let line = start + 1; line < end; line++) joints.push(jointBetween(reader, start, line - 1, line));
  return blockOf(reader, 'paragraph', start, end, { label, joints, gutter });
}

/** One line, or a direction or a note spread over several. */
function readFurniture(reader: LineReader, start: number, furniture: FurnitureKind): Block {
  const end = furniture === 'footnote' ? footnoteEnd(reader, start) : reader.furnitureEnd(start);
  const joints: Joint[] = [];
  for (let from = start, to = start + reader.leading; to < end; from = to, to += reader.leading)
    if (goesOn(reader, from, to)) joints.push(jointBetween(reader, start, from, to));
  return blockOf(reader, 'furniture', start, end, { furniture, joints });
}

/** The joint of the lines `from` and `to` in a block that begins at the line `start`. */
function jointBetween(reader: LineReader, start: number, from: number, to: number): Joint {
  const above = reader.line(from)!;
  const below = reader.line(to)!;
  return {
    kind: to - from <= reader.leading ? 'hard-wrap' : 'column-break',
    from: from - start,
    to: to - start,
    end: breaksWord(above, below, reader.profile.habits.brokenWords) ? above.end - 1 : joiningEnd(above),
    glue: glueBetween(above, below, reader.profile.latinSpacing),
  };
}

/** The next line of text; undefined where there is none, or where something that no paragraph runs over comes before. */
function nextTextLine(reader: LineReader, after: number): number | undefined {
  for (let next = after + 1; next < reader.lineCount; next++) {
    if (reader.isBlank(next)) continue;
    const furniture = reader.furnitureAt(next);
    if (!furniture) return next;
    if (!isRunOverKind(furniture)) return undefined;
  }
  return undefined;
}

const nothing: readonly never[] = [];

function blockOf(
  reader: LineReader,
  kind: Block['kind'],
  start: number,
  solidEnd: number,
  found: {
    label?: Label | undefined;
    furniture?: FurnitureKind;
    joints?: readonly Joint[];
    insets?: readonly Inset[];
    gutter?: number;
  } = {},
): Block {
  let end = solidEnd;
  while (end < reader.lineCount && reader.isBlank(end)) end++;
  const lines = reader.range(start, end);
  return {
    kind,
    lines,
    solidLines: solidEnd - start,
    length: lengthOf(lines),
    label: found.label,
    furniture: found.furniture,
    joints: found.joints ?? nothing,
    insets: found.insets ?? nothing,
    gutter: found.gutter,
    isAgain: false,
  };
}

function lengthOf(lines: readonly Line[]): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}

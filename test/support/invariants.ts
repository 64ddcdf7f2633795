import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { Analysis } from '../../server/src/core/analysis';
import { type Configuration, defaultConfiguration } from '../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp } from '../../server/src/core/features/clean-up';
import type { PlacedFinding } from '../../server/src/core/finding';
import { NumberedLine } from '../../server/src/core/syntax/line-numbers';
import { lineOfBlock, offsetOfBlock, type Transcript } from '../../server/src/core/syntax/parse';
import type { Line, LineStore } from '../../server/src/core/text/lines';
import { ideographOfRadical } from '../../server/src/core/text/radicals';
import { applyEdits, type Edit, type Span } from '../../server/src/core/text/span';

// What must hold for every text. Each check throws where it does not; none needs a test runner, so that the same ones
// serve properties, the corpus and the fuzzer.

/** Every character, line endings included, belongs to exactly one block, and the blocks know where they stand. */
export function checkTiling(transcript: Transcript): void {
  const { lines } = transcript;
  const blocks = [...transcript.blocks];
  const tiles = blocks.map((block) => block.lines.map(printed).join(''));
  strictEqual(tiles.join(''), lines.text());
  let offset = 0;
  let line = 0;
  for (const [index, { lines: own, length, solidLines, joints, insets, label }] of blocks.entries()) {
    deepStrictEqual(
      [offsetOfBlock(transcript, index), lineOfBlock(transcript, index), length],
      [offset, line, tiles[index]!.length],
    );
    strictEqual(own.length > 0 && solidLines <= own.length, true, 'a block has lines');
    for (const { from, to } of joints) strictEqual(from < to && to < solidLines, true, 'a joint lies in its block');
    const inside = (line: number) => joints.some(({ from, to }) => from < line && line < to);
    for (const { line } of insets) strictEqual(inside(line), true, 'an inset stands between joined lines');
    if (label) strictEqual(label.span.start < label.span.end && label.span.end <= own[0]!.text.length, true);
    offset += length;
    line += own.length;
  }
  deepStrictEqual([offset, line], [lines.length, lines.lineCount]);
}

/** A line as it stands in the file. */
function printed(line: Line): string {
  return (line instanceof NumberedLine ? line.printed.text : line.text) + line.ending;
}

/** The spans of the structure lie in the text and in order, and each turn begins with its label. */
export function checkStructure(analysis: Analysis): void {
  const { turns, topics, furniture, paragraphs, speakers } = analysis.structure();
  const { length } = analysis.lines;
  for (const list of [turns, furniture].map((items) => items.map(({ span }) => span)).concat([[...paragraphs]])) {
    let end = 0;
    for (const span of list) {
      strictEqual(span.start >= end && span.end >= span.start && span.end <= length, true, 'spans are in order');
      end = span.end;
    }
  }
  for (const { span, labelSpan } of turns) {
    strictEqual(labelSpan.start === span.start && labelSpan.end <= span.end, true, 'a turn begins with its label');
  }
  speakers.forEach((speaker, index) => {
    strictEqual(turns.filter(({ speakerIndex }) => speakerIndex === index).length, speaker.turns);
  });
  for (const { span, turn } of topics) {
    const { start, end } = turn === undefined ? { start: 0, end: length } : turns[turn]!.span;
    strictEqual(span.start >= start && span.start < span.end && span.end <= end, true, 'a topic lies in its turn');
  }
}

/** After an edit everything is as if the new text had been read from nothing under the same profile. */
export function checkLikeFresh(edited: Analysis): void {
  const fresh = Analysis.of(edited.lines.text(), edited.configuration, edited.profile);
  checkSameLines(edited.lines, fresh.lines);
  checkSameBlocks(edited.blocks, fresh.blocks);
  deepStrictEqual(edited.structure(), fresh.structure());
  deepStrictEqual(plain(edited.findings().findings), plain(fresh.findings().findings));
}

export function checkSameLines(actual: LineStore, expected: LineStore): void {
  deepStrictEqual([actual.length, actual.lineCount], [expected.length, expected.lineCount]);
  const others = expected.all();
  for (const { text, ending } of actual.all()) {
    const { value: other } = others.next();
    strictEqual(text + ending, other!.text + other!.ending);
  }
}

export function checkSameBlocks(actual: Transcript, expected: Transcript): void {
  strictEqual(actual.blocks.length, expected.blocks.length);
  for (const [index, block] of [...actual.blocks].entries()) {
    const other = expected.blocks.at(index)!;
    if (JSON.stringify({ ...block, lines: 0 }) !== JSON.stringify({ ...other, lines: 0 }))
      deepStrictEqual(block, other);
  }
}

/** A position belongs to each offset and leads back to it, but inside a line ending, where it leads to its start. */
export function checkPositions(lines: LineStore, offset: number): void {
  const position = lines.positionAt(offset);
  const back = lines.offsetAt(position);
  strictEqual(back <= offset && offset - back < 2, true);
  if (back < offset) strictEqual(lines.slice({ start: back, end: offset + 1 }), '\r\n');
  const before = lines.slice({ start: 0, end: back }).split(/\r\n|\r|\n/);
  deepStrictEqual(position, { line: before.length - 1, character: before.at(-1)!.length });
}

/** A clean-up leaves what was said, its edits are in order and apart, and a second one finds nothing to do. */
export function checkCleanUp(
  text: string,
  selection: CleanUpSelection,
  configuration: Configuration = defaultConfiguration,
): string {
  const edits = cleanUp(Analysis.of(text, configuration), selection);
  checkInOrder(edits, text.length);
  const cleaned = applyEdits(text, edits);
  if (selection.rules === undefined) strictEqual(spoken(cleaned), saidIn(text, selection, configuration));
  deepStrictEqual(cleanUp(Analysis.of(cleaned, configuration), selection), [], 'a second pass changes nothing');
  return cleaned;
}

/** Edits are in order of place, do not overlap and lie in a text of this length. */
export function checkInOrder(edits: readonly Edit[], length: number): void {
  let end = 0;
  for (const { span } of edits) {
    strictEqual(span.start >= end && span.end >= span.start, true, 'edits are in order and apart');
    end = span.end;
  }
  strictEqual(end <= length, true);
}

/**
 * What was said, without what layout adds: letters, Han, kana and digits in their order, up to NFKC and the ideographs
 * that radicals are equivalent to. Halves of surrogate
 * pairs stay as well, and with them all that may be a pair, so that two halves do not become a letter by coming together.
 */
export function spoken(text: string): string {
  const said = text.replace(/[\u2e80-\u2fdf]/gu, (radical) => ideographOfRadical(radical) ?? radical);
  return said.replace(/[^\p{L}\p{N}\p{Cs}\u{10000}-\u{10ffff}]/gu, '').normalize('NFKC');
}

/**
 * What was said in a text, as `spoken` tells it, and is to stay there: a safe clean-up leaves everything, and one that a
 * person has looked at all but what the page printed between.
 */
export function saidIn(text: string, { safety }: CleanUpSelection, configuration = defaultConfiguration): string {
  if (safety === 'safe') return spoken(text);
  const edits = cleanUp(Analysis.of(text, configuration), { safety, rules: furnitureRules });
  return spoken(applyEdits(text, edits));
}

/** The rules that remove what the page printed between the lines of what was said. */
export const furnitureRules: readonly string[] = ['page-header', 'page-number', 'line-number', 'footnote'];

/** Findings as data that can be compared and read. */
export function plain(findings: readonly PlacedFinding[]): readonly unknown[] {
  const placed = ({ start, end }: Span) => `${start}–${end}`;
  return findings.map(({ rule, severity, span, message, fixes }) => ({
    finding: `${severity} ${rule.id} ${placed(span)}`,
    message: message.en,
    fixes: fixes.map(({ title, safety, edits }) => ({
      title: title.en,
      safety,
      edits: edits.map((edit) => `${placed(edit.span)} ${JSON.stringify(edit.newText)}`),
    })),
  }));
}

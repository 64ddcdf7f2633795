import type { Analysis } from '../analysis';
import type { Span } from '../text/span';
import { labelAt, labelEnd, placedBlockAt, transcriptAfter } from './trial';
import { replacement, type TurnEdit } from './turn-edit';
import { gapBehind, type TurnForm } from './turn-form';

/**
 * Begins a turn in the midst of a text, in the form given: its label comes in the place of `span` (empty to put it in),
 * with the white space around.
 *
 * @returns undefined where the label would not be read as one.
 */
export function beginTurn(analysis: Analysis, { start, end }: Span, form: TurnForm): TurnEdit | undefined {
  const { lines, blocks } = analysis;
  const solid = start - gapBefore(analysis, start).length;
  const speech = end + gapAhead(analysis, end).length;
  const above = solid === 0 ? '' : apart(lines.slice({ start: solid, end: start }), form.separator);
  const opening = `${above}${form.indent}${form.label}`;
  const speaks = lines.slice({ start: end, end: speech + 1 }).trim() !== '';
  const gap = speaks ? form.gap : '';
  const edit = replacement(lines, { start: solid, end: speech }, opening + gap);
  const after = transcriptAfter(analysis, [edit]);
  const labelStart = solid + above.length + form.indent.length;
  const label = labelAt(after, labelStart);
  // Some labels take a remark in brackets with them, which belongs to the speech here.
  if (label?.name !== form.name || labelEnd(after, labelStart) !== labelStart + form.label.length) return undefined;
  if (placedBlockAt(blocks, start).block.gutter !== undefined) return undefined;
  return { edits: [edit], cursor: solid + opening.length + gap.length };
}

/** The white space before an offset, over blank lines. */
function gapBefore({ lines }: Analysis, offset: number): string {
  let { line } = lines.positionAt(offset);
  let gap = /\s*$/u.exec(lines.slice({ start: lines.offsetOfLine(line), end: offset }))![0];
  while (line > 0 && lines.offsetOfLine(line) === offset - gap.length) {
    const { text, ending } = lines.line(--line)!;
    gap = /\s*$/u.exec(text)![0] + ending + gap;
  }
  return gap;
}

/** The white space behind an offset, up to the text that goes on behind it; at the end of a turn, up to that of its line. */
function gapAhead({ lines, blocks }: Analysis, offset: number): string {
  const { block, start } = placedBlockAt(blocks, offset);
  const rest = lines.slice({ start: offset, end: start + block.length });
  const gap = gapBehind(rest);
  const next = start + block.length < lines.length ? placedBlockAt(blocks, start + block.length).block : undefined;
  const goesOn = gap.length < rest.length || (next?.kind === 'paragraph' && !next.label);
  return goesOn ? gap : gap.slice(0, gap.search(/[\r\n]|$/u));
}

/** The line endings there are, or as many as there are to be, whichever are more. */
function apart(there: string, separator: string): string {
  const endings = there.match(/\r\n|\r|\n/gu)?.join('') ?? '';
  return endings.length >= separator.length ? endings : separator;
}

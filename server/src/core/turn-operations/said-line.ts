import type { Analysis } from '../analysis';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { placedBlockAt } from './trial';

/** A line that was printed, as the reading has it. */
export interface SaidLine {
  /** Its number, if it has one, read as spaces. */
  readonly line: Line;
  /** From its first character to its last, white space left out; offsets in the document. */
  readonly span: Span;
}

/** The line of a paragraph in which an offset lies, if no label begins it. */
export function saidLineAt(analysis: Analysis, offset: number): SaidLine | undefined {
  const { block } = placedBlockAt(analysis.blocks, offset);
  return block.kind === 'paragraph' ? printedLineAt(analysis, offset) : undefined;
}

/** The same for a heading as well: a name alone on its line looks like one. */
export function printedLineAt({ lines, blocks }: Analysis, offset: number): SaidLine | undefined {
  const { block, start } = placedBlockAt(blocks, offset);
  if ((block.kind !== 'paragraph' && block.furniture !== 'heading') || block.gutter !== undefined) return undefined;
  const lineStart = lines.offsetOfLine(lines.positionAt(offset).line);
  let next = start;
  for (const [index, line] of block.lines.slice(0, block.solidLines).entries()) {
    if (next === lineStart) return index === 0 && block.label ? undefined : printedLine(line, next);
    next += line.length;
  }
  return undefined;
}

function printedLine(line: Line, at: number): SaidLine | undefined {
  return line.isBlank ? undefined : { line, span: { start: at + line.start, end: at + line.end } };
}

import type { Analysis } from '../analysis';
import { saidLineAt } from './said-line';
import type { TurnEdit } from './turn-edit';

/**
 * Takes the line of an offset out of what is said, with the blank lines behind it if there are some before it as well:
 * what a page prints around its text has no place in it, and every rule that finds such a line removes it too.
 *
 * @returns undefined where nobody says the line, or a label begins it.
 */
export function removeLine(analysis: Analysis, offset: number): TurnEdit | undefined {
  const { lines } = analysis;
  if (!saidLineAt(analysis, offset)) return undefined;
  const { line } = lines.positionAt(offset);
  let end = line + 1;
  if (line === 0 || lines.line(line - 1)!.isBlank) while (end < lines.lineCount && lines.line(end)!.isBlank) end++;
  const span = { start: lines.offsetOfLine(line), end: lines.offsetOfLine(end) };
  return { edits: [{ span, newText: '' }], cursor: span.start };
}

import type { Analysis } from '../analysis';
import { directionsIn } from '../syntax/directions';
import type { Edit, Span } from '../text/span';
import { saidLineAt } from './said-line';
import { furnitureAt, transcriptAfter } from './trial';
import type { TurnEdit } from './turn-edit';

/**
 * Puts what is selected, or the whole line, in the brackets of the file's directions. A full stop at its end goes, where
 * it would be in the way.
 *
 * @returns undefined where it would not be read as a direction: in the midst of a line only known words are.
 */
export function markDirection(analysis: Analysis, span: Span): TurnEdit | undefined {
  const { lines } = analysis;
  const target = targetOf(analysis, span);
  if (!target || /^[（([〔]/u.test(lines.slice(target))) return undefined;
  const [open, close] = bracketsOf(analysis);
  const stop = /[。.]$/u.exec(lines.slice(target))?.[0] ?? '';
  for (const dropped of new Set(['', stop])) {
    const edits: Edit[] = [
      { span: { start: target.start, end: target.start }, newText: open },
      { span: { start: target.end - dropped.length, end: target.end }, newText: close },
    ];
    if (isDirection(analysis, edits)) return { edits, cursor: target.end - dropped.length + 2 };
  }
  return undefined;
}

/** What is selected on a line, or all of it; without the white space around, and without a label. */
function targetOf(analysis: Analysis, span: Span): Span | undefined {
  if (span.start === span.end) return saidLineAt(analysis, span.start)?.span;
  const { lines } = analysis;
  const text = lines.slice(span);
  if (text.trim() === '' || /[\r\n]/u.test(text.trim())) return undefined;
  const start = span.start + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

function isDirection(analysis: Analysis, edits: readonly [Edit, Edit] | readonly Edit[]): boolean {
  const after = transcriptAfter(analysis, edits);
  const { start } = edits[0]!.span;
  if (furnitureAt(after, start) === 'direction') return true;
  const { line, character } = after.lines.positionAt(start);
  return directionsIn(after.lines.line(line)!.text).some((found) => found.start === character);
}

/** The brackets in which most directions of the file stand; else those of its language. */
function bracketsOf(analysis: Analysis): (typeof brackets)[number] {
  const counts = brackets.map(() => 0);
  for (const { kind, span } of analysis.structure().furniture) {
    const first = analysis.lines.slice({ start: span.start, end: span.start + 1 });
    const form = kind === 'direction' ? brackets.findIndex(([open]) => open === first) : -1;
    if (form >= 0) counts[form]!++;
  }
  const most = Math.max(...counts);
  if (most > 0) return brackets[counts.indexOf(most)]!;
  return /^(?:zh|ja)/u.test(analysis.profile.language) ? brackets[0] : brackets[1];
}

const brackets = [
  ['（', '）'],
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
] as const;

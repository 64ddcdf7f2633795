import type { Analysis } from '../analysis';
import type { Furniture, Structure } from '../model/structure';
import type { Topic } from '../model/topics';
import type { LineStore } from '../text/lines';
import type { Span } from '../text/span';

/** Lines that can be folded away under the first of them; 0-based, the last one included. */
export interface Fold {
  readonly kind: 'turn' | 'section' | 'furniture' | 'paragraph';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * What can be folded, in order of place: turns, what stands under a heading, furniture, and paragraphs of more than one
 * line. Where two would fold under the same line the larger one stands. Of more than `limit`, the turns are kept first,
 * then sections, then furniture.
 */
export function folds(analysis: Analysis, limit = Number.POSITIVE_INFINITY): Fold[] {
  const { lines } = analysis;
  const found = new Map<number, Fold>();
  for (const { kind, span } of foldable(analysis)) {
    if (found.size >= limit) break;
    const startLine = lines.positionAt(span.start).line;
    const endLine = lines.positionAt(span.end).line;
    if (endLine > startLine && !found.has(startLine)) found.set(startLine, { kind, startLine, endLine });
  }
  return [...found.values()].sort((a, b) => a.startLine - b.startLine);
}

function* foldable(analysis: Analysis): Generator<{ kind: Fold['kind']; span: Span }> {
  const structure = analysis.structure();
  const { turns, furniture, paragraphs } = structure;
  for (const { span } of turns) yield { kind: 'turn', span };
  for (const span of sections(structure, analysis.lines)) yield { kind: 'section', span };
  for (const span of together(furniture, analysis.lines)) yield { kind: 'furniture', span };
  for (const span of paragraphs) yield { kind: 'paragraph', span };
}

/** From each heading to what stands before the next one that is not below it: as far as its turn, or over whole turns. */
function* sections({ topics, turns }: Structure, lines: LineStore): Generator<Span> {
  const headings = topics.filter(({ kind }) => kind !== 'enumeration');
  const open: Topic[] = [];
  for (const heading of headings) {
    while (open.length > 0 && !isBelow(heading, open.at(-1)!))
      yield sectionOf(open.pop()!, heading.span.start, turns, lines);
    open.push(heading);
  }
  for (const heading of open) yield sectionOf(heading, lines.length, turns, lines);
}

/** Whether a heading belongs to the section of one above: it stands in one of its turns, or has more marks. */
function isBelow(heading: Topic, above: Topic): boolean {
  if (heading.turn !== above.turn) return above.turn === undefined;
  return rankOf(heading) > rankOf(above);
}

/** `#` is 1, `##` is 2; headings without such marks come below those with them. */
function rankOf({ marker }: Topic): number {
  return marker.startsWith('#') ? marker.length : 7;
}

function sectionOf({ span, turn }: Topic, next: number, turns: Structure['turns'], lines: LineStore): Span {
  const end = turn === undefined ? next : Math.min(next, turns[turn]!.span.end);
  let line = lines.positionAt(end).line - (end === next && next < lines.length ? 1 : 0);
  while (lines.line(line)?.isBlank) line--;
  return { start: span.start, end: lines.offsetOfLine(line) };
}

/** Pieces of furniture that stand on lines of their own, those with nothing but blank lines between them as one. */
function together(furniture: readonly Furniture[], lines: LineStore): Span[] {
  const runs: Span[] = [];
  for (const { kind, span } of furniture) {
    if (kind === 'heading' || !beginsLine(span, lines)) continue;
    const last = runs.at(-1);
    if (last && isBlankBetween(last, span, lines)) runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
}

function beginsLine({ start }: Span, lines: LineStore): boolean {
  const { line, character } = lines.positionAt(start);
  return lines.line(line)!.measure.start === character;
}

function isBlankBetween(above: Span, below: Span, lines: LineStore): boolean {
  const first = lines.positionAt(above.end).line + 1;
  const last = lines.positionAt(below.start).line - 1;
  for (let line = first; line <= last; line++) if (!lines.line(line)!.isBlank) return false;
  return true;
}

import type { Analysis } from '../analysis';
import type { Furniture } from '../model/structure';
import type { LineStore } from '../text/lines';
import type { Span } from '../text/span';

/** Lines that can be folded away under the first of them; 0-based, the last one included. */
export interface Fold {
  readonly kind: 'turn' | 'furniture' | 'paragraph';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * What can be folded, in order of place: turns, furniture, and paragraphs of more than one line. Where two would fold
 * under the same line the larger one stands. Of more than `limit`, the turns are kept first, then furniture.
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
  const { turns, furniture, paragraphs } = analysis.structure();
  for (const { span } of turns) yield { kind: 'turn', span };
  for (const span of together(furniture, analysis.lines)) yield { kind: 'furniture', span };
  for (const span of paragraphs) yield { kind: 'paragraph', span };
}

/** Pieces of furniture with nothing but blank lines between them as one, in order of place. */
function together(furniture: readonly Furniture[], lines: LineStore): Span[] {
  const runs: Span[] = [];
  for (const { span } of furniture) {
    const last = runs.at(-1);
    if (last && isBlankBetween(last, span, lines)) runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
}

function isBlankBetween(above: Span, below: Span, lines: LineStore): boolean {
  const first = lines.positionAt(above.end).line + 1;
  const last = lines.positionAt(below.start).line - 1;
  for (let line = first; line <= last; line++) if (!lines.line(line)!.isBlank) return false;
  return true;
}

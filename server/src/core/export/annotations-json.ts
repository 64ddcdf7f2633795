import type { PlacedAnnotation } from '../annotations/annotated-text';
import type { LineStore } from '../text/lines';
import type { AnnotationRow } from './annotation-rows';

/** Annotations for programs: what the rows say and where they are, lines 0-based, characters UTF-16, ends exclusive. */
export function annotationsJson(
  name: string,
  annotations: readonly PlacedAnnotation[],
  rows: readonly AnnotationRow[],
  lines: LineStore,
): string {
  const list = annotations.map(({ placement }, i) => {
    const { line: _, turn, ...row } = rows[i]!;
    const turnIndex = turn === '' ? undefined : turn - 1;
    if (placement.state !== 'placed') return { ...row, turn: turnIndex };
    const { start, end } = placement.span;
    return { ...row, turn: turnIndex, start: lines.positionAt(start), end: lines.positionAt(end) };
  });
  return JSON.stringify({ version: 1, files: [{ path: name, annotations: list }] });
}

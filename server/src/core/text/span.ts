/** A stretch of text: UTF-16 offsets, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `span` by `newText`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A place as editors name it: 0-based line, UTF-16 character within it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The text after `edits`, which may come in any order but must not overlap.
 *
 * @throws RangeError where two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { span, newText } of inOrder(edits)) {
    if (span.start < done || span.end > text.length)
      throw new RangeError(`edit ${span.start}–${span.end} overlaps another or lies outside`);
    pieces.push(text.slice(done, span.start));
    if (newText !== '') pieces.push(newText); // most edits take spaces away, of which there may be hundreds of thousands
    done = span.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** The edits sorted by place; those at one place keep their order. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.every((edit, index) => index === 0 || byPlace(edits[index - 1]!, edit) <= 0)
    ? edits
    : [...edits].sort(byPlace);
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** From the start of the first edit to the end of the last one, where they are in order of place and there is one. */
export function reachOf(edits: readonly Edit[]): Span {
  return { start: edits[0]!.span.start, end: edits.at(-1)!.span.end };
}

/** Whether two spans share a character, or an empty one lies strictly inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span moved by `by` code units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { LineStore } from '../../core/text/lines';
import type { Edit, Span } from '../../core/text/span';
import { spanOf } from '../convert';

/** Edits that are all in terms of one text, and that text. */
export interface EditsOfText {
  readonly edits: readonly Edit[];
  readonly textBefore: (span: Span) => string;
}

/**
 * Changes each of which is told in terms of the text that the one before it made, in as few groups as can be, each in
 * terms of one text. An editor tells what was done at once from the end of the text to its start: then the text of all
 * of them is the first, and what was moved can be told from what was deleted.
 */
export function* editsOf(lines: LineStore, changes: readonly TextDocumentContentChangeEvent[]): Generator<EditsOfText> {
  let text = lines;
  let edits: Edit[] = [];
  for (const [index, change] of changes.entries()) {
    const edit = editOf(text, change);
    edits.push(edit);
    const next = changes[index + 1];
    if (next && endsBefore(next, change)) continue;
    const textBefore = text;
    yield { edits, textBefore: (span) => textBefore.slice(span) };
    if (!next) return;
    for (const done of edits) text = text.edit(done).store;
    edits = [];
  }
}

function editOf(lines: LineStore, change: TextDocumentContentChangeEvent): Edit {
  const span = 'range' in change ? spanOf(lines, change.range) : { start: 0, end: lines.length };
  return { span, newText: change.text };
}

/** Whether a change is wholly before another, so that its place is the same in the text before that one. */
function endsBefore(change: TextDocumentContentChangeEvent, other: TextDocumentContentChangeEvent): boolean {
  if (!('range' in change && 'range' in other)) return false;
  const { end } = change.range;
  const { start } = other.range;
  return end.line < start.line || (end.line === start.line && end.character <= start.character);
}

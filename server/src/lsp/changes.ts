import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import type { LineStore } from '../core/text/lines';
import type { Edit } from '../core/text/span';
import { spanOf } from './convert';

/**
 * From so many changes on, as after a clean-up of a long text, it takes less time to read all between the first and the
 * last change again than to follow one after the other.
 */
const manyChanges = 200;

/** The analysis after changes each of which is told in terms of the text that the one before it made. */
export function afterChanges(analysis: Analysis, changes: readonly TextDocumentContentChangeEvent[]): Analysis {
  if (changes.length >= manyChanges) return analysis.edit(coveringEdit(analysis.lines, changes));
  return changes.reduce((before, change) => before.edit(editOf(before.lines, change)), analysis);
}

/** One edit that does what all the changes do, from the first place that any of them touches to the last. */
function coveringEdit(lines: LineStore, changes: readonly TextDocumentContentChangeEvent[]): Edit {
  let after = lines;
  let untouchedBefore = lines.length;
  let untouchedBehind = lines.length;
  for (const change of changes) {
    const edit = editOf(after, change);
    untouchedBefore = Math.min(untouchedBefore, edit.span.start);
    untouchedBehind = Math.min(untouchedBehind, after.length - edit.span.end);
    after = after.edit(edit).store;
  }
  return {
    span: { start: untouchedBefore, end: lines.length - untouchedBehind },
    newText: after.slice({ start: untouchedBefore, end: after.length - untouchedBehind }),
  };
}

function editOf(lines: LineStore, change: TextDocumentContentChangeEvent): Edit {
  const span = 'range' in change ? spanOf(lines, change.range) : { start: 0, end: lines.length };
  return { span, newText: change.text };
}

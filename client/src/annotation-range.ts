import { Range } from 'vscode';
import type { QuotedPlace } from '../../protocol/annotations';

/** The range of a place in a document. */
export function rangeOf({ range: { start, end } }: Pick<QuotedPlace, 'range'>): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

import { selectionSpans } from '../../core/features/selection';
import { selectionRangeOf } from '../convert';
import type { Feature } from '../session';

export const selectionRanges: Feature = ({ connection, documents }) => {
  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    const { analysis } = document;
    return positions.map((position) =>
      selectionRangeOf(analysis.lines, selectionSpans(analysis, analysis.lines.offsetAt(position))),
    );
  });
  return { selectionRangeProvider: true };
};

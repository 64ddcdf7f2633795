import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { placesOf, speakerAt } from '../../core/features/speaker-places';
import { rangeOf } from '../convert';
import type { Feature } from '../session';

/** Where the speaker at the cursor speaks, and where others speak of them. */
export const documentHighlights: Feature = ({ connection, documents }) => {
  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }): Promise<DocumentHighlight[] | null> => {
    const document = await documents.get(uri);
    if (!document) return null;
    const { analysis } = document;
    const place = speakerAt(analysis, analysis.lines.offsetAt(position));
    if (!place) return null;
    return placesOf(analysis, place.person).map(({ kind, span }) => ({
      range: rangeOf(analysis.lines, span),
      kind: kind === 'label' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  return { documentHighlightProvider: true };
};

import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { rangeOf } from '../convert';
import type { Feature } from '../session';
import { placesOfSpeakerAt } from '../speaker-places';

/** Where the speaker at the cursor speaks, and where others speak of them. */
export const documentHighlights: Feature = (session) => {
  session.connection.onDocumentHighlight(
    async ({ textDocument: { uri }, position }, token): Promise<DocumentHighlight[] | null> => {
      const found = await placesOfSpeakerAt(session, uri, position, token);
      if (!found) return null;
      return found.places.map(({ kind, span }) => ({
        range: rangeOf(found.lines, span),
        kind: kind === 'label' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    },
  );
  return { documentHighlightProvider: true };
};

import { safeEditsIn } from '../../core/features/clean-up';
import { cleanUpInSlices } from '../cleaning';
import { spanOf, textEditsOf } from '../convert';
import type { Feature } from '../session';

/** Formatting is what cannot touch a spoken word: the safe fixes. */
export const formatting: Feature = (session) => {
  const { connection, documents } = session;
  connection.onDocumentFormatting(async ({ textDocument }, token) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    return textEditsOf(document.analysis.lines, await cleanUpInSlices(session, document, { safety: 'safe' }, token));
  });
  connection.onDocumentRangeFormatting(async ({ textDocument, range }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    const { analysis } = document;
    return textEditsOf(analysis.lines, safeEditsIn(analysis, spanOf(analysis.lines, range)));
  });
  return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
};

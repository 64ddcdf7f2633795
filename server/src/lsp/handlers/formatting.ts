import { cleanUp, safeEditsIn } from '../../core/features/clean-up';
import { spanOf, textEditsOf } from '../convert';
import type { Feature } from '../session';

/** Formatting is what cannot touch a spoken word: the safe fixes. */
export const formatting: Feature = ({ connection, documents }) => {
  connection.onDocumentFormatting(async ({ textDocument }) => {
    const document = await documents.get(textDocument.uri);
    return document ? textEditsOf(document.analysis.lines, cleanUp(document.analysis, { safety: 'safe' })) : [];
  });
  connection.onDocumentRangeFormatting(async ({ textDocument, range }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    const { analysis } = document;
    return textEditsOf(analysis.lines, safeEditsIn(analysis, spanOf(analysis.lines, range)));
  });
  return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
};

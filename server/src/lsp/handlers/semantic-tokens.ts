import { tokens } from '../../core/features/tokens';
import { semanticTokensOf, spanOf, tokenLegend } from '../convert';
import type { Feature } from '../session';

export const semanticTokens: Feature = (session) => {
  const { connection, client, documents } = session;
  const { semanticTokens } = connection.languages;
  semanticTokens.on(async ({ textDocument }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return { data: [] };
    const { analysis } = document;
    return semanticTokensOf(analysis.lines, tokens(analysis, { start: 0, end: analysis.lines.length }));
  });
  semanticTokens.onRange(async ({ textDocument, range }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return { data: [] };
    const { analysis } = document;
    return semanticTokensOf(analysis.lines, tokens(analysis, spanOf(analysis.lines, range)));
  });
  documents.onChange((_document, cause) => {
    const changedByItself = cause === 'surveyed' || cause === 'configured';
    if (changedByItself && client.refreshesSemanticTokens) session.detach(semanticTokens.refresh());
  });
  return { semanticTokensProvider: { legend: tokenLegend, full: true, range: true } };
};

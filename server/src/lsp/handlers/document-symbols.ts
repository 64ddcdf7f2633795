import { outline } from '../../core/features/outline';
import { documentSymbolOf, symbolInformationOf } from '../convert';
import type { Feature } from '../session';

export const documentSymbols: Feature = ({ connection, client, documents }) => {
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const document = await documents.get(uri);
    if (!document) return [];
    const { lines } = document.analysis;
    const items = outline(document.analysis.structure());
    if (client.nestsSymbols) return items.map((item) => documentSymbolOf(lines, item));
    return items.flatMap((item) => symbolInformationOf(lines, uri, item));
  });
  return { documentSymbolProvider: true };
};

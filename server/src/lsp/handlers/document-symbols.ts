import { namedTopics, withNamedTopics } from '../../core/features/named-topics';
import { outline } from '../../core/features/outline';
import { documentSymbolOf, symbolInformationOf } from '../convert';
import type { Feature } from '../session';
import type { Settings } from '../settings';

export function documentSymbols(settings: Settings): Feature {
  return ({ connection, client, documents, annotations }) => {
    connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
      const { grouping } = await settings.displayFor(uri);
      const document = await documents.get(uri);
      if (!document) return [];
      const { lines } = document.analysis;
      const named = namedTopics((await annotations.of(uri))?.annotations.annotated.all ?? []);
      const items = withNamedTopics(outline(document.analysis.structure(), grouping), named);
      if (client.nestsSymbols) return items.map((item) => documentSymbolOf(lines, item));
      return items.flatMap((item) => symbolInformationOf(lines, uri, item));
    });
    return { documentSymbolProvider: true };
  };
}

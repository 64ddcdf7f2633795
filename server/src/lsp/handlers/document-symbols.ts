import { type Disposable, DocumentSymbolRequest } from 'vscode-languageserver';
import { namedTopics, withNamedTopics } from '../../core/features/named-topics';
import { outline } from '../../core/features/outline';
import { documentSymbolOf, symbolInformationOf } from '../convert';
import type { Feature, Session } from '../session';
import type { Settings } from '../settings';

/** The outline, grouped as the person has set it. */
export function documentSymbols(settings: Settings): Feature {
  return (session) => {
    const { connection, client, documents, annotations } = session;
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
    if (!client.registersOutline) return { documentSymbolProvider: true };
    registerAnew(session, settings);
    return {};
  };
}

/**
 * An editor keeps an outline until the text or the registration changes. What else changes it is a setting, and what the
 * whole text tells once nobody types: then it is registered again.
 */
function registerAnew({ connection, documents, whenReady, detach }: Session, settings: Settings): void {
  let registration: Promise<Disposable> | undefined;
  const register = () => {
    const before = registration;
    registration = connection.client.register(DocumentSymbolRequest.type, { documentSelector: null });
    detach(registration.then(async () => (await before)?.dispose()));
  };
  whenReady(register);
  settings.onChange(register);
  documents.onChange((_document, cause) => {
    if (cause === 'surveyed' || cause === 'configured') register();
  });
}

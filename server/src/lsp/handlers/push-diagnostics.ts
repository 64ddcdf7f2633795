import { checkForDiagnostics, diagnosticsOf } from '../checking';
import type { Document } from '../documents';
import type { Feature, Session } from '../session';

/** Diagnostics for a client that does not ask for them, after every change. */
export const pushDiagnostics: Feature = (session) => {
  const { connection, client, documents } = session;
  if (client.pullsDiagnostics) return {};
  documents.onChange((document, cause) => {
    if (cause === 'closed') session.detach(connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
    else if (cause !== 'saved' && cause !== 'settled') session.detach(push(session, document));
  });
  return {};
};

async function push(session: Session, document: Document): Promise<void> {
  if ((await checkForDiagnostics(session, document)) !== 'checked') return;
  const { uri, version } = document;
  await session.connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(session, document) });
}

import type { Location } from 'vscode-languageserver';
import { rangeOf } from '../convert';
import type { Feature } from '../session';
import { placesOfSpeakerAt } from '../speaker-places';

/** All labels of a speaker, whatever form they have, and where others surely speak of them. */
export const references: Feature = (session) => {
  session.connection.onReferences(async ({ textDocument: { uri }, position, context }, token): Promise<Location[]> => {
    const found = await placesOfSpeakerAt(session, uri, position, token);
    if (!found) return [];
    const wanted = context.includeDeclaration ? found.places : found.places.slice(1);
    return wanted.map(({ span }) => ({ uri, range: rangeOf(found.lines, span) }));
  });
  return { referencesProvider: true };
};

import type { Location } from 'vscode-languageserver';
import { placesOf, speakerAt } from '../../core/features/speaker-places';
import { rangeOf } from '../convert';
import type { Feature } from '../session';

/** All labels of a speaker, whatever form they have, and where others surely speak of them. */
export const references: Feature = ({ connection, documents }) => {
  connection.onReferences(
    async ({ textDocument: { uri }, position, context: { includeDeclaration } }): Promise<Location[]> => {
      const document = await documents.get(uri);
      if (!document) return [];
      const { analysis } = document;
      const place = speakerAt(analysis, analysis.lines.offsetAt(position));
      const places = place ? placesOf(analysis, place.person) : [];
      const wanted = includeDeclaration ? places : places.slice(1);
      return wanted.map(({ span }) => ({ uri, range: rangeOf(analysis.lines, span) }));
    },
  );
  return { referencesProvider: true };
};

import type { Location, LocationLink } from 'vscode-languageserver';
import { firstPlaceOf, speakerAt } from '../../core/features/speaker-places';
import { rangeOf } from '../convert';
import type { Feature } from '../session';

/** A speaker is defined where the text names them first. */
export const definition: Feature = ({ connection, client, documents }) => {
  connection.onDefinition(async ({ textDocument: { uri }, position }): Promise<Location | LocationLink[] | null> => {
    const document = await documents.get(uri);
    if (!document) return null;
    const { analysis } = document;
    const place = speakerAt(analysis, analysis.lines.offsetAt(position));
    if (!place) return null;
    const range = rangeOf(analysis.lines, firstPlaceOf(analysis, place.person).span);
    if (!client.linksDefinitions) return { uri, range };
    const originSelectionRange = rangeOf(analysis.lines, place.span);
    return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
  });
  return { definitionProvider: true };
};

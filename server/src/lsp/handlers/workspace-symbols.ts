import { LSPErrorCodes, ResponseError, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { fitness, type TranscriptSymbol } from '../../core/features/symbols';
import { projectFileName } from '../../core/project-file';
import type { FolderSymbols, PlacedSymbol } from '../folder-symbols';
import type { Feature } from '../session';
import type { Settings } from '../settings';
import type { WatchedFiles } from '../watched-files';

/** The speakers and topics of all transcripts in the folders that are open. */
export function workspaceSymbols(
  folderSymbols: FolderSymbols,
  settings: Settings,
  watchedFiles: WatchedFiles,
): Feature {
  return (session) => {
    folderSymbols.follow(session);
    settings.onChange(() => folderSymbols.forget());
    watchedFiles.on(projectFileName, () => folderSymbols.forget());
    for (const ending of ['.transcript', '.transcript.txt'])
      watchedFiles.on(ending, (uris) => folderSymbols.forget(uris));
    session.connection.onWorkspaceSymbol(async ({ query }, token): Promise<SymbolInformation[]> => {
      const all = await folderSymbols.all(session, token);
      if (!all) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return best(all, query).map(({ symbol, uri }) => ({
        name: symbol.name,
        kind: symbolKinds[symbol.kind],
        ...(symbol.within !== '' && { containerName: symbol.within }),
        location: { uri, range: { start: symbol.start, end: symbol.end } },
      }));
    });
    return { workspaceSymbolProvider: true };
  };
}

/** More than these nobody looks through; who types on gets others. */
const mostSymbols = 500;

/** The symbols that fit the query, the best first, in the order of their files otherwise. */
function best(all: readonly PlacedSymbol[], query: string): PlacedSymbol[] {
  const fitting = all.flatMap((placed) => {
    const fits = fitness(placed.symbol.name, query);
    return fits === undefined ? [] : [{ placed, fits }];
  });
  fitting.sort((a, b) => b.fits - a.fits);
  return fitting.slice(0, mostSymbols).map(({ placed }) => placed);
}

const symbolKinds: Readonly<Record<TranscriptSymbol['kind'], SymbolKind>> = {
  speaker: SymbolKind.Class,
  heading: SymbolKind.Namespace,
  marker: SymbolKind.Namespace,
  enumeration: SymbolKind.Field,
};

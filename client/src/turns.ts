import { commands, type DocumentSymbol, l10n, type Range, SymbolKind, type TextDocument } from 'vscode';

/** One turn, as the outline has it. */
export interface Turn {
  readonly speaker: string;
  /** The first words. */
  readonly excerpt: string;
  readonly range: Range;
}

/** The turns of a transcript in order: the outline's top-level symbols of the kind that the server gives to turns. */
export async function turnsOf(document: TextDocument): Promise<Turn[]> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (symbols ?? [])
    .filter(({ kind }) => kind === SymbolKind.Class)
    .map(({ name, detail, range }) => ({ speaker: name, excerpt: detail, range }));
}

/** How many turns, in words. */
export function turnCount(turns: number): string {
  return turns === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', turns);
}

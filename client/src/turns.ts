import { commands, type DocumentSymbol, l10n, type Range, SymbolKind, type TextDocument } from 'vscode';

/** One turn, as the outline has it. */
export interface Turn {
  readonly speaker: string;
  /** The first words. */
  readonly excerpt: string;
  readonly range: Range;
}

/** The turns of a transcript in order: the outline's symbols of the kind that the server gives to turns, those within others too. */
export async function turnsOf(document: TextDocument): Promise<Turn[]> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return turnsIn(symbols ?? []).sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Where the outline groups exchanges, the range of a question reaches over its answers: here it ends before the first. */
function turnsIn(symbols: readonly DocumentSymbol[]): Turn[] {
  return symbols.flatMap(({ kind, name, detail, range, children }) => {
    const within = turnsIn(children);
    if (kind !== SymbolKind.Class) return within;
    const end = within.map((turn) => turn.range.start).find((start) => start.isAfter(range.start)) ?? range.end;
    return [
      { speaker: name, excerpt: detail, range: range.with({ end: end.isBefore(range.end) ? end : range.end }) },
      ...within,
    ];
  });
}

/** How many turns, in words. */
export function turnCount(turns: number): string {
  return turns === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', turns);
}

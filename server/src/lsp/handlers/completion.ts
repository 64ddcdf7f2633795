import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { labelCompletion } from '../../core/features/label-completion';
import { render } from '../../core/localized';
import { rangeOf } from '../convert';
import type { Feature } from '../session';

/** The labels that may begin a line, the likeliest next speaker first. */
export const completion: Feature = ({ connection, client, documents }) => {
  connection.onCompletion(async ({ textDocument: { uri }, position }): Promise<CompletionItem[]> => {
    const document = await documents.get(uri);
    if (!document) return [];
    const { lines } = document.analysis;
    const found = labelCompletion(document.analysis, lines.offsetAt(position));
    if (!found) return [];
    const range = rangeOf(lines, found.replaced);
    return found.labels.map(({ label, newText, turns }, rank) => ({
      label,
      kind: CompletionItemKind.Class,
      detail: render(turns === 1 ? texts.turn : texts.turns, client.locale, { turns }),
      sortText: String(rank).padStart(4, '0'),
      filterText: label,
      textEdit: { range, newText },
      ...(rank === 0 && { preselect: true }),
    }));
  });
  return { completionProvider: {} };
};

const texts = {
  turn: { en: '1 turn', 'zh-cn': '发言 1 段' },
  turns: { en: '{turns} turns', 'zh-cn': '发言 {turns} 段' },
} as const;

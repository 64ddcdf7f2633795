import type { FoldingRange } from 'vscode-languageserver';
import { folds } from '../../core/features/folding';
import { foldingRangeOf } from '../convert';
import type { Feature } from '../session';

/** Every fold is of whole lines, so a client that folds only those needs nothing of its own. */
export const foldingRanges: Feature = ({ connection, client, documents }) => {
  connection.onFoldingRanges(async ({ textDocument }): Promise<FoldingRange[]> => {
    const document = await documents.get(textDocument.uri);
    return document ? folds(document.analysis, client.foldingLimit).map(foldingRangeOf) : [];
  });
  return { foldingRangeProvider: true };
};

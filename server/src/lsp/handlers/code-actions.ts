import { type CodeAction, CodeActionKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type BulkWork, bulkEdit, cleanUpKind, fixAllKind, quickFixes, sourceAction } from '../actions';
import { spanOf } from '../convert';
import type { Feature } from '../session';

export const codeActions: Feature = (session) => {
  const { connection, client, documents } = session;
  if (!client.takesCodeActions) return {};
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    const asked = (kind: string) => only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
    return [
      ...((asked(CodeActionKind.QuickFix) ?? true)
        ? quickFixes(session, document, spanOf(document.analysis.lines, range))
        : []),
      // What changes the whole document is offered only to those who ask for it.
      ...[fixAllKind, cleanUpKind].filter(asked).flatMap((kind) => sourceAction(session, document, kind)),
    ];
  });
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const work: BulkWork | undefined = action.data;
    const document = work && (await documents.get(work.uri));
    if (!document) return action;
    if (document.version !== work.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    const edit = bulkEdit(session, document, work.selection);
    return edit ? { ...action, edit } : action;
  });
  const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind, cleanUpKind];
  return { codeActionProvider: { codeActionKinds, resolveProvider: client.resolvesCodeActions } };
};

import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import {
  type BulkWork,
  bulkEdit,
  cleanUpKind,
  fixAllKind,
  quickFixes,
  sourceAction,
  sourceActionsOf,
} from '../actions';
import { annotateKind, annotationActions } from '../annotations/annotation-actions';
import { spanOf } from '../convert';
import { reorderAction, reorderKind } from '../reading-order';
import type { Feature } from '../session';
import { turnActionKinds, turnActions } from '../turn-operations';

export const codeActions: Feature = (session) => {
  const { connection, client, documents } = session;
  if (!client.takesCodeActions) return {};
  connection.onCodeAction(async ({ textDocument, range, context: { only, triggerKind } }, token) => {
    const document = await documents.get(textDocument.uri);
    if (!document) return [];
    const actions: CodeAction[] = [];
    if (!only || only.includes(CodeActionKind.QuickFix) || only.includes(CodeActionKind.Empty))
      actions.push(...(await quickFixes(session, document, spanOf(document.analysis.lines, range), token)));
    if (only || triggerKind !== CodeActionTriggerKind.Automatic)
      actions.push(...turnActions(session, document, spanOf(document.analysis.lines, range), wantedBy(only)));
    if (only ? wantedBy(only)(annotateKind) : triggerKind === CodeActionTriggerKind.Invoked)
      actions.push(...(await annotationActions(session, document, spanOf(document.analysis.lines, range))));
    // What changes the whole document is offered only to those who ask for it.
    for (const wanted of new Set(only?.flatMap(sourceActionsOf)))
      actions.push(...(await sourceAction(session, document, wanted, token)));
    if (only?.some((wanted) => wanted === reorderKind || reorderKind.startsWith(`${wanted}.`)))
      actions.push(...(await reorderAction(session, document, token)));
    return actions;
  });
  connection.onCodeActionResolve(async (action, token): Promise<CodeAction> => {
    const work: BulkWork | undefined = action.data;
    const document = work && (await documents.get(work.uri));
    if (!document) return action;
    if (document.version !== work.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    const edit = await bulkEdit(session, document, work.selection, token);
    return edit ? { ...action, edit } : action;
  });
  const codeActionKinds = [
    CodeActionKind.QuickFix,
    fixAllKind,
    cleanUpKind,
    reorderKind,
    annotateKind,
    ...turnActionKinds,
  ];
  return { codeActionProvider: { codeActionKinds, resolveProvider: client.resolvesCodeActions } };
};

/** Kinds are wanted with those below them; without a list, or by the empty kind, all are. */
function wantedBy(only: readonly string[] | undefined): (kind: string) => boolean {
  return (kind) => !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

import { type CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Move, readingOrder, reordering } from '../core/features/reading-order';
import type { PlacedFinding } from '../core/finding';
import { displacedTurn } from '../core/rules/displaced-turn';
import { overlaps } from '../core/text/span';
import { diagnosticOf, workspaceEditOf } from './convert';
import type { Document } from './documents';
import type { Session } from './session';
import { inSlices } from './slices';

/** Puts the whole document in the order in which it was said. */
export const reorderKind = 'source.reorder.transcript';

/** The moves that put a document in reading order; none where nobody waits for them any more. */
export async function movesOf(
  { host, documents }: Session,
  document: Document,
  token: CancellationToken,
): Promise<Move[]> {
  const isWanted = () => !token.isCancellationRequested && documents.isNewest(document);
  const related = await inSlices(document.analysis.relating(), host, isWanted);
  return related ? readingOrder(related.result) : [];
}

/** The action that puts the whole document in reading order; none where it is. */
export async function reorderAction(
  session: Session,
  document: Document,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const moves = await movesOf(session, document, token);
  return moves.length > 0 ? [wholeOrder(session, document, moves)] : [];
}

/** What can be done about findings of text that stands apart: one move, and all of them. */
export async function moveActions(
  session: Session,
  document: Document,
  findings: readonly PlacedFinding[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  const apart = findings.filter(({ rule }) => rule === displacedTurn);
  if (apart.length === 0) return [];
  const { client } = session;
  const moves = await movesOf(session, document, token);
  const kind = CodeActionKind.QuickFix;
  const single = apart.flatMap((finding) => {
    const diagnostics = [diagnosticOf(document, finding, client)];
    return moves
      .filter(({ span }) => overlaps(span, finding.span))
      .map((move): CodeAction => {
        const title = titles[move.kind][client.locale];
        return { title, kind, diagnostics, edit: workspaceEditOf(document, move.edits, client, move.reason) };
      });
  });
  return moves.length > 1 ? [...single, { ...wholeOrder(session, document, moves), kind }] : single;
}

function wholeOrder({ client }: Session, document: Document, moves: readonly Move[]): CodeAction {
  const edit = workspaceEditOf(document, reordering(moves).edits, client, titles.look);
  return { title: titles.whole[client.locale], kind: reorderKind, edit };
}

const titles = {
  answer: { en: 'Move this answer behind its question', 'zh-cn': '把此段答话移到所答的提问之后' },
  stray: { en: 'Move this behind the line that it comes from another page', 'zh-cn': '把此段移到“上接”行之后' },
  closing: { en: 'Move the closing line to the end', 'zh-cn': '把结束语移到文末' },
  whole: { en: 'Restore the reading order of the whole text', 'zh-cn': '恢复全文的阅读顺序' },
  look: { en: 'Look before you apply', 'zh-cn': '应用前请核对' },
} as const;

import type { CancellationToken } from 'vscode-languageserver';
import {
  type ReadingOrderParams,
  type ReadingOrderResult,
  readingOrderRequest,
} from '../../../../protocol/reading-order';
import { reordering } from '../../core/features/reading-order';
import { LineStore } from '../../core/text/lines';
import { applyEdits } from '../../core/text/span';
import { rangeOf } from '../convert';
import { movesOf } from '../reading-order';
import type { Feature, Session } from '../session';

/** Says which pieces of a text stand apart, where they belong and why. */
export const readingOrderOf: Feature = (session) => {
  session.connection.onRequest(readingOrderRequest, ({ uri }: ReadingOrderParams, token) =>
    readingOrder(session, uri, token),
  );
  return {};
};

async function readingOrder(session: Session, uri: string, token: CancellationToken): Promise<ReadingOrderResult> {
  const document = await session.documents.get(uri);
  if (!document) return { moves: [] };
  const moves = await movesOf(session, document, token);
  const { lines } = document.analysis;
  const { edits, starts } = reordering(moves);
  const reordered = LineStore.of(applyEdits(lines.text(), edits));
  return {
    moves: moves.map((move) => ({
      kind: move.kind,
      range: rangeOf(lines, move.span),
      to: lines.positionAt(move.to),
      newLine: reordered.positionAt(starts.get(move)!).line,
      reason: move.reason[session.client.locale],
    })),
  };
}

import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type CleanUpSelection, cleaningUp } from '../core/features/clean-up';
import type { Edit } from '../core/text/span';
import type { Document } from './documents';
import type { Session } from './session';
import { inSlices } from './slices';

/**
 * The edits that clean up a whole document in the state that is handed over, whatever is typed meanwhile: the editor
 * knows which state it asked about.
 *
 * @throws ResponseError where the one who asked no longer wants to know.
 */
export async function cleanUpInSlices(
  { host }: Session,
  { analysis }: Document,
  selection: CleanUpSelection,
  token: CancellationToken,
): Promise<readonly Edit[]> {
  const cleaned = await inSlices(cleaningUp(analysis, selection), host, () => !token.isCancellationRequested);
  if (!cleaned) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  return cleaned.result;
}

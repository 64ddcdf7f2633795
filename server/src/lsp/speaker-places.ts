import type { CancellationToken } from 'vscode-languageserver';
import { findingPlaces, type SpeakerPlace, speakerAt } from '../core/features/speaker-places';
import type { LineStore } from '../core/text/lines';
import type { Position } from '../core/text/span';
import type { Session } from './session';
import { inSlices } from './slices';

/** All places of the speaker at a position of a document; undefined where there is none, or nobody waits any more. */
export async function placesOfSpeakerAt(
  { documents, host }: Session,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<{ readonly places: readonly SpeakerPlace[]; readonly lines: LineStore } | undefined> {
  const document = await documents.get(uri);
  if (!document) return undefined;
  const { analysis } = document;
  const place = speakerAt(analysis, analysis.lines.offsetAt(position));
  if (!place) return undefined;
  const isWanted = () => !token.isCancellationRequested && documents.isNewest(document);
  const found = await inSlices(findingPlaces(analysis, place.person), host, isWanted);
  return found && { places: found.result, lines: analysis.lines };
}

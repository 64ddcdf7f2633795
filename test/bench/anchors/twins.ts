import type { Span } from '../../../server/src/core/text/span';
import type { History } from './history';
import { isPrinted, type TracedText } from './traced-text';

/**
 * Tells of quotes, given as characters of the text before, whether somebody who has all of that text could know where
 * they are now. Where a turn that is also said elsewhere in the same words has lost both its neighbours, nobody can: any
 * of its twins may be it, unless they are printings of one utterance.
 */
export function knowable(history: History, after: TracedText): (quote: Span) => boolean {
  const { pieces, printings } = history;
  const characters = [...history.before];
  const words = new Map<number, string>();
  const utterances = new Map<number, number>();
  characters.forEach((character, i) => {
    const piece = pieces[i]!;
    if (piece < 0 || !isPrinted(character)) return;
    words.set(piece, (words.get(piece) ?? '') + character);
    if (!utterances.has(piece)) utterances.set(piece, printings[i]!);
  });
  const beside = neighbours(Array.from(pieces));
  const besideNow = neighbours(after.origins.map((origin) => pieces[origin] ?? -1));
  const hasTwin = (piece: number) =>
    [...words].some(
      ([other, text]) =>
        text === words.get(piece) && other !== piece && utterances.get(other) !== utterances.get(piece),
    );
  return ({ start }) => {
    const piece = pieces[start]!;
    const hasNeighbour = [...(besideNow.get(piece) ?? [])].some((now) => beside.get(piece)?.has(now));
    return hasNeighbour || !hasTwin(piece);
  };
}

/** Which pieces stand beside each, given the piece of each character; `before` and `behind` count as different. */
function neighbours(pieces: readonly number[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  let last = -1;
  const add = (piece: number, neighbour: string) => {
    const all = found.get(piece) ?? new Set();
    found.set(piece, all.add(neighbour));
  };
  for (const piece of pieces) {
    if (piece < 0 || piece === last) continue;
    if (last >= 0) {
      add(piece, `behind ${last}`);
      add(last, `before ${piece}`);
    }
    last = piece;
  }
  return found;
}

import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { isPrinted } from './traced-text';

/** Nobody says so many characters in the same words again. */
const neverSaidTwice = 150;

/**
 * For each character of a text, the one in its place where its turn was printed first. A turn counts as printed again
 * only if all of it reads the same and it stands right behind the other, or is so long that nobody says it twice: then
 * both are one utterance that a fault of extraction has doubled. What is said again, as by a chairman, is another one.
 */
export function firstPrintings(text: string): Int32Array {
  const characters = [...text];
  const first = Int32Array.from(characters, (_, i) => i);
  const known = new Map<string, { readonly indices: readonly number[]; turn: number }>();
  turnsIn(text, characters).forEach((indices, turn) => {
    const words = indices.map((i) => characters[i]).join('');
    const before = known.get(words);
    const isAgain = before && (before.turn === turn - 1 || indices.length >= neverSaidTwice);
    if (isAgain) {
      before.turn = turn;
      indices.forEach((i, at) => {
        first[i] = before.indices[at]!;
      });
    } else known.set(words, { indices, turn });
  });
  return first;
}

/** The printed characters of each turn, by index. */
function turnsIn(text: string, characters: readonly string[]): number[][] {
  const { turns } = Analysis.of(text, defaultConfiguration).structure();
  const result: number[][] = turns.map(() => []);
  let offset = 0;
  let turn = 0;
  characters.forEach((character, i) => {
    while (turn < turns.length && turns[turn]!.span.end <= offset) turn++;
    if (turn < turns.length && turns[turn]!.span.start <= offset && isPrinted(character)) result[turn]!.push(i);
    offset += character.length;
  });
  return result;
}

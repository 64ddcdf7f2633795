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
  const known = new Map<string, readonly number[]>();
  let before = '';
  let indicesBefore: readonly number[] = [];
  turnsIn(text, characters).forEach((indices) => {
    const words = indices.map((i) => characters[i]).join('');
    const printed = known.get(words) ?? (isStart(before, words) ? indicesBefore : undefined);
    if (printed)
      indices.slice(0, printed.length).forEach((i, at) => {
        first[i] = first[printed[at]!]!;
      });
    else if (indices.length >= neverSaidTwice) known.set(words, indices);
    before = words;
    indicesBefore = indices;
  });
  return first;
}

/** Whether one of two texts, neither of them short, begins with all of the other: behind it may stand a heading. */
function isStart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 8 && (one.startsWith(other) || other.startsWith(one));
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

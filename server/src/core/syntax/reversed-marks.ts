import { isIdeographic, kindOf } from '../text/characters';
import { type PairedMark, pairedMarksOf, type SidedMark } from './paired-marks';
import type { Unit } from './unit';

/**
 * The curly quotation marks of a block that are turned round, `”…“`: where the marks of a kind, one after the other, open
 * and close in turn but for them, and each pair that is wrong shows it by where it stands. A paragraph that begins inside
 * a quotation has the same marks in the same order, but none of them stands where it cannot.
 */
export function reversedMarks(unit: Unit): PairedMark[] {
  if (!unit.mayBeUnpaired) return [];
  const curly = pairedMarksOf(unit).filter(({ mark }) => '“”‘’'.includes(mark));
  return ['“', '‘'].flatMap((opening) =>
    reversedAmong(
      curly.filter(({ family }) => family.opening === opening),
      unit,
    ),
  );
}

/** The marks of one kind that are turned round. */
function reversedAmong(marks: readonly SidedMark[], unit: Unit): PairedMark[] {
  if (marks.length % 2 !== 0) return [];
  const reversed: PairedMark[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [first, second] = [marks[i]!, marks[i + 1]!];
    const wrong = [...(first.side === 'closing' ? [first] : []), ...(second.side === 'opening' ? [second] : [])];
    if (wrong.length === 0) continue;
    if (wrong.some(fitsWhereItStands)) return [];
    const isSure =
      wrong.some((mark) => standsWhereItCannot(mark, unit)) || (wrong.length === 1 && holdsOneWord(first, second));
    if (!isSure) return [];
    reversed.push(...wrong);
  }
  return reversed;
}

/** A closing mark after a colon; an opening mark that ends a text, or comes before a stop. */
function standsWhereItCannot({ at, side, placed }: SidedMark, { lines }: Unit): boolean {
  const { line, offset } = placed;
  const before = line.text[at - offset - 1];
  const after = line.text[at - offset + 1];
  if (side === 'closing') return (before === '：' || before === ':') && after !== undefined && isLetter(after);
  if (before === undefined || /\s/u.test(before)) return false;
  return after === undefined ? placed === lines[lines.length - 1] : stops.includes(after);
}

/** A closing mark before a stop; an opening mark after a colon or a comma. */
function fitsWhereItStands({ at, side, placed: { line, offset } }: SidedMark): boolean {
  if (side === 'closing') return stops.includes(line.text[at - offset + 1] ?? ' ');
  return '：:，,'.includes(line.text[at - offset - 1] ?? ' ');
}

const stops = '，。；：、！？）,.;:!?)';

/** Whether two marks of the same direction stand around a word or two: no quotation begins, or ends, again so soon. */
function holdsOneWord(first: PairedMark, second: PairedMark): boolean {
  const { line, offset } = first.placed;
  return (
    first.placed === second.placed &&
    /^[\p{L}\p{N}]{1,8}$/u.test(line.text.slice(first.at - offset + 1, second.at - offset))
  );
}

function isLetter(character: string): boolean {
  return isIdeographic(kindOf(character.charCodeAt(0))) || /\p{L}/u.test(character);
}

import type { Line, Lines } from '../text/lines';
import { candidateIn, type LineNumbers, lineNumberReach } from './line-numbers';

/** Pages have at least and at most so many numbered lines. */
const leastHighest = 20;
const mostHighest = 40;
/** This share of the lines must be numbered in order. */
const leastShare = 0.6;
/** A gap narrower than those of so many lines is an accident; a share. */
const leastGapShare = 0.02;

/** A record is numbered from its first page on, or not at all; lines. */
const sample = 4000;

/** How the lines of a text are numbered; undefined if they are not. Looks at its first lines only. */
export function lineNumbersOf(lines: Lines): LineNumbers | undefined {
  const tallies = [new LineNumberTally('start'), new LineNumberTally('end')];
  lines.range(0, sample).forEach((line, number) => {
    for (const tally of tallies) tally.add(line, number);
  });
  for (const tally of tallies) {
    const numbers = tally.result();
    if (numbers) return numbers;
  }
  return undefined;
}

/** Counts numbers at one side of lines, and tells whether they count the lines of pages. */
class LineNumberTally {
  /** The lines with text. */
  private lines = 0;
  private inOrder = 0;
  private pages = 0;
  private highest = 0;
  private last = { value: 0, line: Number.NEGATIVE_INFINITY };
  /** How often the next number stands 1, 2, … lines below. */
  private readonly leadings: number[] = new Array(lineNumberReach).fill(0);
  /** How often each gap stands after a number of one digit, and of two. */
  private readonly gaps = [new Map<number, number>(), new Map<number, number>()] as const;

  constructor(private readonly side: LineNumbers['side']) {}

  /** Takes the next line of the text, the `number`th. */
  add(line: Line, number: number): void {
    if (line.isBlank) return;
    const found = candidateIn(line, this.side);
    const isAlone = found && found.span.end - found.span.start === line.measure.end - line.measure.start;
    if (!isAlone) this.lines++;
    if (!found) return;
    const { value, line: before } = this.last;
    this.last = { value: found.value, line: number };
    const follows = found.value === value + 1 && number - before <= lineNumberReach;
    if (found.value === 1) this.pages++;
    else if (!follows) return;
    else this.leadings[number - before - 1]!++;
    this.inOrder++;
    this.highest = Math.max(this.highest, found.value);
    if (this.side === 'start' && !isAlone) this.addGap(line, found.span.end, found.value);
  }

  private addGap({ text }: Line, end: number, value: number): void {
    let gap = 0;
    while (/\s/u.test(text.charAt(end + gap))) gap++;
    const gaps = this.gaps[value < 10 ? 0 : 1];
    gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }

  result(): LineNumbers | undefined {
    if (this.pages < 2 || this.highest < leastHighest || this.highest > mostHighest) return undefined;
    if (this.inOrder < leastShare * this.lines) return undefined;
    const leading = 1 + this.leadings.indexOf(Math.max(...this.leadings));
    return { side: this.side, highest: this.highest, leading, gaps: [leastGap(this.gaps[0]), leastGap(this.gaps[1])] };
  }
}

/** The narrowest gap that is no accident; 0 where none was seen. */
function leastGap(gaps: ReadonlyMap<number, number>): number {
  let seen = 0;
  for (const count of gaps.values()) seen += count;
  const usual = [...gaps].filter(([, count]) => count >= leastGapShare * seen).map(([gap]) => gap);
  return usual.length > 0 ? Math.min(...usual) : 0;
}

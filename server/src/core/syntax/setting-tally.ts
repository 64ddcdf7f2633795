import { endsSentence } from '../text/characters';
import type { Font } from '../text/font';
import type { Line } from '../text/lines';
import { cellsOfLine, cellsWithNext, type Setting } from './setting';

/** So many lines tell how the others were set. */
const sample = 4096;
/** Fewer lines that go on from another one, or at all, tell nothing. */
const leastLines = 12;
/** So many first lines tell their indent: a newspaper page has fewer paragraphs than lines. */
const leastFirstLines = 5;
/** This share of the lines was broken as the width says. */
const leastExplained = 0.6;
/** A proportional font is one that explains so many more lines, as a share, than a fixed one. */
const clearlyMore = 0.04;
/** Widths are told apart by a quarter of a cell. */
const steps = 4;
const widestLine = 256;
/** First lines are narrower by no more than this; cells. */
const widestIndent = 10;
const narrowestIndent = 2;
/** This share of the first lines that are narrower are so by the same indent. */
const leastIndented = 0.4;

/** Cells by font. */
type Cells = Readonly<Record<Font, number>>;

/** A line that was broken in mid-sentence: the column is at least as wide as the line, and narrower than with the next word. */
interface BrokenLine {
  readonly alone: Cells;
  readonly withNext: Cells;
  /** The line above with the first word of this one, if it ends a sentence right above: where that fits, a paragraph begins. */
  readonly above: Cells | undefined;
  readonly cells: number;
}

/** A line, and its number in the text: lines that read the same may be one object. */
export interface NumberedLine {
  readonly line: Line;
  readonly number: number;
}

/** Collects lines that were broken in mid-sentence, and finds the font and the width that explain where. */
export class SettingTally {
  /** The lines that stand under another one of the paragraph, and those that may be its first. */
  private readonly inside: BrokenLine[] = [];
  private readonly first: BrokenLine[] = [];
  /** The number of the line below the last one, and how that one ended. */
  private expected: { readonly number: number; readonly isInside: boolean; readonly above: Cells } | undefined;

  /** Counts a line, with the one that stands right under it; neither is blank. */
  add({ line, number }: NumberedLine, { line: below, number: numberBelow }: NumberedLine): void {
    const above = this.expected?.number === number ? this.expected : undefined;
    const lines = above?.isInside ? this.inside : this.first;
    if (lines.length >= sample || line.cells > widestLine) return;
    const last = line.text[line.end - 1]!;
    const isBroken = !'：；:;'.includes(last) && !endsSentence(line.text, line.start, line.end);
    const withNext = {
      fixed: cellsWithNext(line, below, 'fixed'),
      proportional: cellsWithNext(line, below, 'proportional'),
    };
    this.expected = { number: numberBelow, isInside: isBroken, above: withNext };
    if (!isBroken || '，、,､'.includes(last)) return;
    const alone = { fixed: cellsOfLine(line, 'fixed'), proportional: cellsOfLine(line, 'proportional') };
    lines.push({ alone, withNext, above: above?.above, cells: line.cells });
  }

  /** The setting that explains most of the lines; undefined where none explains enough. */
  result(): Setting | undefined {
    const inside = settingOf(this.inside);
    return inside ? { ...inside, indent: this.indentWithin(inside) } : settingOf(this.first);
  }

  /** By how much lines that may be the first ones are narrower, if most of those that the width does not explain are. */
  private indentWithin({ width, font }: Setting): number {
    const lines = this.first.filter(
      (line) => line.withNext[font] <= width && !(line.above && line.above[font] > width),
    );
    const best = bestWidth(lines, font, width - widestIndent);
    const isIndent = best.width <= width - narrowestIndent && best.lines >= leastFirstLines;
    return isIndent && best.lines >= leastIndented * lines.length ? width - best.width : 0;
  }
}

/** The setting, without an indent, that explains most of some lines. */
function settingOf(lines: readonly BrokenLine[]): Setting | undefined {
  if (lines.length < leastLines) return undefined;
  const fixed = bestWidth(lines, 'fixed');
  const proportional = bestWidth(lines, 'proportional');
  const font = proportional.lines > fixed.lines + clearlyMore * lines.length ? 'proportional' : 'fixed';
  const best = font === 'fixed' ? fixed : proportional;
  if (best.lines < leastExplained * lines.length) return undefined;
  let widest = 0;
  for (const line of lines) if (explains(best.width, line, font)) widest = Math.max(widest, line.cells);
  return { font, width: best.width, indent: 0, widest };
}

function explains(width: number, { alone, withNext }: BrokenLine, font: Font): boolean {
  return alone[font] <= width && width < withNext[font];
}

/** The width that explains most lines, and how many. */
function bestWidth(lines: readonly BrokenLine[], font: Font, least = 0): { width: number; lines: number } {
  const changes = new Int32Array(widestLine * steps + 2);
  for (const line of lines) {
    changes[stepOf(line.alone[font])]! += 1;
    changes[Math.min(stepOf(line.withNext[font]), widestLine * steps + 1)]! -= 1;
  }
  let best = { width: 0, lines: 0 };
  let explained = 0;
  for (let step = 0; step <= widestLine * steps; step++) {
    explained += changes[step]!;
    if (explained > best.lines && step >= least * steps) best = { width: step / steps, lines: explained };
  }
  return best;
}

function stepOf(cells: number): number {
  return Math.ceil(cells * steps - 1e-6);
}

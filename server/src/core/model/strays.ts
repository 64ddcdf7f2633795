import type { Block, Role } from '../syntax/block';

/** How a paragraph is set. */
export interface Setting {
  readonly lines: number;
  /** Cells of its widest line. */
  readonly widest: number;
  /** Whether it begins as with a label, though none is known there. */
  readonly beginsLabelled: boolean;
}

/** How the lines of a paragraph are set; blank ones behind it are not counted. */
export function settingOf({ lines, solidLines }: Block): Setting {
  let widest = 0;
  for (let i = 0; i < solidLines; i++) widest = Math.max(widest, lines[i]!.cells);
  return { lines: solidLines, widest, beginsLabelled: labelled.test(lines[0]!.text) };
}

/** Up to two words and a colon, or what text recognition makes of one. */
const labelled = /^\s*[^\s：:；;，。]{1,12}(?:\s?[^\s：:；;，。]{1,12})?\s?[：:；;]/u;

/** Questions set across two columns are at least so many times as wide as answers … */
const acrossColumns = 1.5;
/** … where at least so many of them are, and half of all that are more than one line … */
const leastAcross = 2;
/** … and a line that fills the narrow column is at most so many cells longer or shorter than another. */
const raggedness = 4;

/**
 * Finds where text of another page stands under a question. Newspapers set questions across the columns in which the
 * answers stand: a paragraph that fills one column, under a question that does not, was said by somebody else. One that
 * begins as with a label is the answer whose label was misread.
 */
export class StrayTally {
  private readonly questions: Setting[] = [];
  private readonly answers: number[] = [];
  /** The cells of the answers' column, where questions are set across several; 0 where they are not. */
  private column: number | undefined;

  add(role: Role, setting: Setting): void {
    if (role === 'question') this.questions.push(setting);
    if (role === 'answer' && setting.lines > 2) this.answers.push(setting.widest);
  }

  /** The index of the first of the paragraphs under the first one of a question that is not the question's; -1 if all are. */
  firstStray(others: readonly Setting[]): number {
    this.column ??= this.answerColumn();
    const { column } = this;
    if (column === 0) return -1;
    const fills = ({ widest }: Setting) => Math.abs(widest - column) <= raggedness;
    const stray = others.findIndex(fills);
    if (stray < 0 || others[stray]!.beginsLabelled) return -1;
    return others.slice(stray).some((paragraph) => paragraph.lines > 1 && fills(paragraph)) ? stray : -1;
  }

  private answerColumn(): number {
    const column = median(this.answers) ?? 0;
    const across = this.questions.filter(({ widest }) => widest >= acrossColumns * column).length;
    const within = this.questions.filter(({ lines, widest }) => lines > 1 && widest < acrossColumns * column).length;
    return across >= leastAcross && across >= within ? column : 0;
  }
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

import { isWide, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import type { Block } from './block';
import { spacingOf } from './spacing';

/** A block's text as it would read once it is mended: lines joined, layout spaces gone; furniture left out. */
export class JoinedText {
  private constructor(
    readonly text: string,
    /** Where each piece begins in `text`, ascending. */
    private readonly starts: readonly number[],
    /** Where each piece begins in the block. */
    private readonly origins: readonly number[],
  ) {}

  /** Joins a block's text from `from` on, an offset in the block. */
  static of(block: Block, from: number): JoinedText {
    const pieces: string[] = [];
    const starts: number[] = [];
    const origins: number[] = [];
    let length = 0;
    const add = (piece: string, origin: number) => {
      if (piece === '') return;
      starts.push(length);
      origins.push(origin);
      pieces.push(piece);
      length += piece.length;
    };
    const glues = new Map(block.joints.map(({ to, glue }) => [to, glue]));
    const solid = new Set([0, ...glues.keys()]);
    let offset = 0;
    for (let i = 0; i < block.solidLines; i++) {
      const line = block.lines[i]!;
      if (solid.has(i)) {
        add(glues.get(i) ?? '', offset);
        addLine(line, offset, Math.max(line.measure.start, from - offset), add);
      }
      offset += line.length;
    }
    return new JoinedText(pieces.join(''), starts, origins);
  }

  /** The offset in the block of the character at `at`; the end of the text answers for the place behind the last character. */
  blockOffset(at: number): number {
    if (this.starts.length === 0) return 0;
    if (at >= this.text.length && at > 0) return this.blockOffset(at - 1) + 1;
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return this.origins[low]! + at - this.starts[low]!;
  }
}

/** Adds a line from `start` on, without the layout spaces between wide characters. */
function addLine(line: Line, offset: number, start: number, add: (piece: string, origin: number) => void): void {
  const { end } = line.measure;
  const { runs, lone } = spacingOf(line);
  const gaps = runs.flatMap((run) => run.gaps).concat(lone);
  gaps.sort((a, b) => a.span.start - b.span.start);
  let done = start;
  for (const { span } of gaps) {
    if (span.start < done || !isWide(kindOf(line.text.charCodeAt(span.end)))) continue;
    add(line.text.slice(done, span.start), offset + done);
    done = span.end;
  }
  add(line.text.slice(done, end), offset + done);
}

import { CodePoints } from '../text/code-points';
import { sha256 } from '../text/sha256';
import type { Span } from '../text/span';
import type { Passage, Quote } from './annotation';
import { PassageSurroundings } from './passage-surroundings';

/** How many code points of what stands around a quote are kept with it. */
const contextLength = 32;

/** Who speaks where, as far as passages tell of it: the turns of a `Structure`. */
export interface SpokenTurn {
  /** UTF-16 offsets. */
  readonly span: Span;
  readonly speaker: string;
}

/** One text that passages are described in; what describing costs for a whole text is paid once. */
export class DescribedText {
  /** SHA-256 of the text. */
  readonly state: string;
  private readonly points: CodePoints;
  private knownSurroundings: PassageSurroundings | undefined;

  /** `source` names the text relative to its sidecar; `turns` are in order of place. */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly turns: readonly SpokenTurn[],
  ) {
    this.state = sha256(text);
    this.points = CodePoints.of(text);
  }

  /** Describes a span, in UTF-16 offsets, so that it can be found again when the text has changed. */
  passageAt(span: Span): Passage {
    const turn = this.turnAt(span.start);
    return {
      kind: 'passage',
      source: this.source,
      quote: this.quoteAt(span),
      position: { start: this.points.countBefore(span.start), end: this.points.countBefore(span.end) },
      state: this.state,
      turn,
      speaker: turn === undefined ? undefined : this.turns[turn]!.speaker,
      ...this.surroundings().of(span, turn),
    };
  }

  private surroundings(): PassageSurroundings {
    this.knownSurroundings ??= new PassageSurroundings(
      this.text,
      this.turns.map(({ span }) => span),
    );
    return this.knownSurroundings;
  }

  private quoteAt({ start, end }: Span): Quote {
    const before = this.points.offsetOf(Math.max(0, this.points.countBefore(start) - contextLength));
    const behind = Math.min(this.text.length, this.points.offsetOf(this.points.countBefore(end) + contextLength));
    return {
      exact: this.text.slice(start, end),
      prefix: this.text.slice(before, start),
      suffix: this.text.slice(end, behind),
    };
  }

  /** The index of the turn that an offset stands in. */
  private turnAt(offset: number): number | undefined {
    let low = 0;
    let high = this.turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.turns[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const turn = this.turns[low - 1];
    return turn && offset < turn.span.end ? low - 1 : undefined;
  }
}

import type { Position, Range } from './range';

/** Client to server: which pieces of a text stand apart from where they were said. */
export const readingOrderRequest = 'transcript/readingOrder';

export interface ReadingOrderParams {
  readonly uri: string;
}

export interface ReadingOrderResult {
  /** In order of place. The source action `source.reorder.transcript` makes all of them. */
  readonly moves: readonly {
    readonly kind: 'answer' | 'stray' | 'closing';
    readonly range: Range;
    /** Before what it is to stand. */
    readonly to: Position;
    /** The line on which it begins once all have moved. */
    readonly newLine: number;
    readonly reason: string;
  }[];
}

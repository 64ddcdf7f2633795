/** A place in a document, as the Language Server Protocol counts: from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document; its end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

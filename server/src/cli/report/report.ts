import type { PlacedFinding } from '../../core/finding';
import type { Lines } from '../../core/text/lines';

/** Puts what a command learned into lines: `begin`, then `file` for each text that could be read, then `end`. */
export interface Report<Result> {
  begin(): Iterable<string>;
  file(name: string, result: Result): Iterable<string>;
  end(): Iterable<string>;
}

/** What `check` found in one text, in order of place. */
export interface Checked {
  readonly lines: Lines;
  /** May be read once only. */
  readonly findings: Iterable<PlacedFinding>;
}

import type { PlacedFinding } from '../../core/finding';
import type { LineStore } from '../../core/text/lines';

/** Prints what a command learned, file by file; `end` closes it, also where no file could be read. */
export interface Report<Result> {
  file(name: string, result: Result): void;
  end(): void;
}

/** What `check` found in one text, in order of place. */
export interface Checked {
  readonly lines: LineStore;
  readonly findings: readonly PlacedFinding[];
}

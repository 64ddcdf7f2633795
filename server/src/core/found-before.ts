import type { BlockFinding } from './findings-by-block';
import type { Block } from './syntax/block';
import type { Unit } from './syntax/unit';
import type { Line } from './text/lines';

/**
 * What was found in blocks that were read before (see `BlocksBefore`): the same block between the same neighbours need
 * not be checked again, as a rule sees nothing else.
 */
export class FoundBefore {
  /** By the lines of the block, which are those of all the blocks that it is. */
  private readonly known = new WeakMap<readonly Line[], Checked>();

  /** What was found in the block between the same neighbours; otherwise what `check` finds. */
  in(unit: Unit, check: (unit: Unit) => readonly BlockFinding[]): readonly BlockFinding[] {
    const { block, previous, next } = unit;
    if (!block.isAgain) return check(unit); // most blocks never come again, and nothing is kept of them
    const before = this.known.get(block.lines);
    if (before && before.previous === previous?.lines && before.next === next?.lines) return before.found;
    const found = check(unit);
    this.known.set(block.lines, { previous: previous?.lines, next: next?.lines, found });
    return found;
  }
}

interface Checked {
  readonly previous: Block['lines'] | undefined;
  readonly next: Block['lines'] | undefined;
  readonly found: readonly BlockFinding[];
}

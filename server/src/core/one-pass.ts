import { termsOf } from './analysis';
import type { Configuration } from './configuration';
import type { PlacedFinding } from './finding';
import { placed } from './findings-by-block';
import { type RuleFailure, RuleRunner } from './rule-runner';
import type { Block } from './syntax/block';
import { readBlocks } from './syntax/parse';
import type { Profile } from './syntax/profile';
import { survey } from './syntax/survey';
import { Unit } from './syntax/unit';
import { LineTable } from './text/line-table';
import type { Lines } from './text/lines';

/**
 * A text that is checked once from beginning to end. It finds what an `Analysis` of the same text finds, but keeps no
 * block and no finding, and so takes much less memory and time.
 */
export class OnePass {
  readonly lines: Lines;
  private readonly profile: Profile;
  private readonly runner: RuleRunner;

  constructor(text: string, configuration: Configuration) {
    this.lines = LineTable.of(text);
    this.profile = survey(this.lines, termsOf(configuration));
    this.runner = new RuleRunner(this.profile, configuration);
  }

  /** All findings in order of place, each block checked when it is its turn. */
  *findings(): Generator<PlacedFinding, void> {
    let previous: Block | undefined;
    let block: Block | undefined;
    let offset = 0;
    for (const next of readBlocks(this.lines, this.profile)) {
      if (block) {
        yield* placed(this.runner.check(new Unit(block, previous, next)), offset);
        offset += block.length;
      }
      previous = block;
      block = next;
    }
    if (block) yield* placed(this.runner.check(new Unit(block, previous, undefined)), offset);
  }

  /** The rules that threw so far, with what they threw. */
  failures(): RuleFailure[] {
    return this.runner.failures();
  }
}

import { termsOf } from './analysis';
import type { Configuration } from './configuration';
import type { PlacedFinding } from './finding';
import { placed } from './findings-by-block';
import { FoundBefore } from './found-before';
import { apartAt, linksOf } from './model/exchange-links';
import { mostTurnsOfPages, relating } from './model/exchanges';
import { readingOf } from './model/reading';
import { spokenSpan, TurnTally } from './model/turn-tally';
import { type RuleFailure, RuleRunner } from './rule-runner';
import { readBlocks } from './syntax/parse';
import type { Profile } from './syntax/profile';
import { finished } from './syntax/steps';
import { survey } from './syntax/survey';
import { Unit, unitsOf } from './syntax/unit';
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

  /**
   * All findings in order of place, each block checked when it is its turn; at the end those about what stands apart, for
   * only the whole text can tell.
   */
  *findings(): Generator<PlacedFinding, void> {
    const turns = new TurnTally(this.profile);
    const before = new FoundBefore();
    const check = (unit: Unit) => this.runner.check(unit);
    let offset = 0;
    for (const unit of unitsOf(readBlocks(this.lines, this.profile))) {
      if (turns.turns.length <= mostTurnsOfPages) turns.add(unit.block, offset);
      yield* placed(before.in(unit, check), offset);
      offset += unit.block.length;
    }
    if (turns.turns.length <= mostTurnsOfPages) yield* this.apart(turns);
  }

  /** What is found of the blocks that stand apart from where they were said. */
  private *apart(tally: TurnTally): Generator<PlacedFinding, void> {
    const { turns, evidence, strays } = tally.result();
    const textOf = (turn: number) => this.lines.slice(spokenSpan(turns[turn]!));
    const links = linksOf(
      finished(relating(evidence, textOf)),
      (turn) => turns[turn]!.block,
      (turn) => ({ speaker: turns[turn]!.label.name, excerpt: readingOf(turns[turn]!.block).excerpt }),
      strays.map(({ paragraphs }) => paragraphs[0]!.block),
    );
    const places = [...turns, ...strays.map(({ paragraphs }) => paragraphs[0]!)].sort((a, b) => a.offset - b.offset);
    for (const { block, offset } of places) {
      const apart = apartAt(links, block);
      if (apart) yield* placed(this.runner.checkApart(new Unit(block, undefined, undefined, apart)), offset);
    }
  }

  /** The rules that threw so far, with what they threw. */
  failures(): RuleFailure[] {
    return this.runner.failures();
  }
}

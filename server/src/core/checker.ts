import type { Configuration } from './configuration';
import type { FindingList, PlacedFinding } from './finding';
import { type BlockFinding, FindingsByBlock, placed } from './findings-by-block';
import { type RuleFailure, RuleRunner } from './rule-runner';
import { type BlockChange, blockAt, offsetOfBlock, type Transcript } from './syntax/parse';
import { Unit } from './syntax/unit';
import type { Span } from './text/span';

/** How many code units one step of checking goes through before it yields. */
const sliceLength = 20_000;

/** Runs the rules over the blocks of a transcript and keeps what they find, block by block. */
export class Checker {
  private constructor(
    private readonly transcript: Transcript,
    private readonly runner: RuleRunner,
    private readonly found: FindingsByBlock,
  ) {}

  static of(transcript: Transcript, configuration: Configuration): Checker {
    const found = FindingsByBlock.unchecked(transcript.blocks.length);
    return new Checker(transcript, new RuleRunner(transcript.profile, configuration), found);
  }

  /** The checker of the transcript after a change; the blocks on both sides of it are checked again with it. */
  after(transcript: Transcript, change: BlockChange): Checker {
    return new Checker(transcript, this.runner, this.found.after(change));
  }

  /** Checks what is not checked yet, a bounded slice of the text at each step. */
  *checking(): Generator<void, void> {
    let since = 0;
    for (let index = this.found.nextUnchecked(0); index >= 0; index = this.found.nextUnchecked(index + 1)) {
      this.found.set(index, this.check(index));
      since += this.transcript.blocks.at(index)!.length;
      if (since < sliceLength) continue;
      since = 0;
      yield;
    }
  }

  /** The findings, at most `limit` of them; checks what is not checked yet. */
  findings(limit: number): FindingList {
    for (const _ of this.checking());
    return this.found.first(limit, (block) => offsetOfBlock(this.transcript, block));
  }

  /** All findings in order of place, each block checked when it is its turn; nothing is kept of those not checked before. */
  *inOrder(): Generator<PlacedFinding, void> {
    for (let index = 0; index < this.transcript.blocks.length; index++) {
      const found = this.found.at(index) ?? this.check(index);
      if (found.length > 0) yield* placed(found, offsetOfBlock(this.transcript, index));
    }
  }

  /** The findings that touch `span`, in order of place; checks the blocks there if they are not yet. */
  findingsIn(span: Span): PlacedFinding[] {
    const found: PlacedFinding[] = [];
    for (let index = blockAt(this.transcript, span.start); index < this.transcript.blocks.length; index++) {
      const offset = offsetOfBlock(this.transcript, index);
      if (offset > span.end) break;
      if (!this.found.at(index)) this.found.set(index, this.check(index));
      for (const placement of placed(this.found.at(index)!, offset)) {
        if (placement.span.start <= span.end && placement.span.end >= span.start) found.push(placement);
      }
    }
    return found;
  }

  /** The rules that threw on some block, with what they threw. */
  failures(): RuleFailure[] {
    return this.runner.failures();
  }

  private check(index: number): readonly BlockFinding[] {
    const { blocks } = this.transcript;
    return this.runner.check(new Unit(blocks.at(index)!, blocks.at(index - 1), blocks.at(index + 1)));
  }
}

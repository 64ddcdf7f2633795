import type { Configuration } from './configuration';
import { type Exception, exceptionAt } from './exceptions';
import type { FindingList, PlacedFinding } from './finding';
import { type BlockFinding, FindingsByBlock, type FoundInBlock, placed, type RuleCount } from './findings-by-block';
import { apartAt, differingBlocks, type ExchangeLinks } from './model/exchange-links';
import { type RuleFailure, RuleRunner } from './rule-runner';
import { type BlockChange, blockAt, offsetOfBlock, type Transcript } from './syntax/parse';
import { Unit } from './syntax/unit';
import { type Span, shifted } from './text/span';

/** How many code units one step of checking goes through before it yields. */
const sliceLength = 20_000;

/** Runs the rules over the blocks of a transcript and keeps what they find, block by block. */
export class Checker {
  private constructor(
    private readonly transcript: Transcript,
    private readonly runner: RuleRunner,
    private readonly found: FindingsByBlock,
    private readonly links: ExchangeLinks,
  ) {}

  static of(transcript: Transcript, configuration: Configuration, links: ExchangeLinks): Checker {
    const found = FindingsByBlock.unchecked(transcript.blocks.length);
    return new Checker(transcript, new RuleRunner(transcript.profile, configuration), found, links);
  }

  /** The checker of the transcript after a change; the blocks on both sides of it are checked again with it. */
  after(transcript: Transcript, change: BlockChange): Checker {
    return new Checker(transcript, this.runner, this.found.after(change), this.links);
  }

  /** The checker of the same transcript with other links; the blocks that they are about are checked again. */
  linked(links: ExchangeLinks): Checker {
    const differing = differingBlocks(this.links, links);
    let { found } = this;
    let index = 0;
    for (const block of this.transcript.blocks) {
      if (differing.has(block)) found = found.after({ at: index, removed: 1, inserted: 1 });
      index++;
    }
    return new Checker(this.transcript, this.runner, found, links);
  }

  /**
   * The checker of the same transcript under a configuration that differs in its exceptions: what was found is
   * kept but for what new ones cover, and nothing where one is gone.
   */
  excepting(configuration: Configuration, before: Configuration): Checker {
    const known = new Set(before.exceptions.map((exception) => JSON.stringify(exception)));
    const added = configuration.exceptions.filter((exception) => !known.delete(JSON.stringify(exception)));
    const runner = new RuleRunner(this.transcript.profile, configuration);
    const rules = [...new Set(added.map(({ rule }) => rule))];
    const found =
      known.size > 0
        ? FindingsByBlock.unchecked(this.transcript.blocks.length)
        : this.found.reconsidered(rules, (inBlock) => runner.reconsider(this.unit(inBlock.block), inBlock.found));
    return new Checker(this.transcript, runner, found, this.links);
  }

  /** Checks what is not checked yet, a bounded slice of the text at each step. */
  checking(): Generator<void, void> {
    return this.checkingWhile(() => true);
  }

  /**
   * The same until the first `limit` findings are known, the most severe first: no others are looked for once there are
   * so many of the greatest severity that any rule has.
   */
  checkingFirst(limit: number): Generator<void, void> {
    const worst = this.runner.worstSeverity();
    return this.checkingWhile((next) => this.found.countOfSeverityBefore(next, worst) < limit);
  }

  /** The first findings, at most `limit`, in a text that is checked as far as they need; how many there are in all may not be known yet. */
  firstFindings(limit: number): readonly PlacedFinding[] {
    for (const _ of this.checkingFirst(limit));
    return this.found.first(limit, (block) => offsetOfBlock(this.transcript, block)).findings;
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

  /** How many findings there are of each rule that found anything; checks what is not checked yet. */
  ruleCounts(): RuleCount[] {
    for (const _ of this.checking());
    return this.found.ruleCounts();
  }

  /** At most `limit` findings of one rule in order of place, the first `from` of them left out; checks what is not checked yet. */
  findingsOfRule(rule: string, from: number, limit: number): PlacedFinding[] {
    for (const _ of this.checking());
    const findings: PlacedFinding[] = [];
    let before = 0;
    for (const inBlock of this.found.onward(0, rule)) {
      const { length } = inBlock.found;
      if (before + length > from) findings.push(...this.placed(inBlock).slice(Math.max(0, from - before)));
      before += length;
      if (findings.length >= limit) break;
    }
    return findings.slice(0, limit);
  }

  /** The findings, of one rule or of all, that begin at `offset` or after it, in order of place; checks what is not checked yet. */
  *onward(offset: number, rule?: string): Generator<PlacedFinding, void> {
    for (const _ of this.checking());
    for (const inBlock of this.found.onward(blockAt(this.transcript, offset), rule))
      for (const finding of this.placed(inBlock)) if (finding.span.start >= offset) yield finding;
  }

  /** The findings, of one rule or of all, that begin before `offset`, the last one first; checks what is not checked yet. */
  *backward(offset: number, rule?: string): Generator<PlacedFinding, void> {
    for (const _ of this.checking());
    for (const inBlock of this.found.backward(blockAt(this.transcript, offset), rule))
      for (const finding of this.placed(inBlock).reverse()) if (finding.span.start < offset) yield finding;
  }

  /** How many findings of the same rule stand before a finding. */
  countBefore({ rule, span }: PlacedFinding): number {
    const block = blockAt(this.transcript, span.start);
    const inBlock = this.placed({ block, found: this.found.at(block) ?? [] });
    const before = inBlock.filter((finding) => finding.rule.id === rule.id && finding.span.start < span.start);
    return this.found.countBefore(block, rule.id) + before.length;
  }

  /** What a finding would be known by if it were right. */
  exceptionFor({ rule, span }: PlacedFinding): Exception {
    const block = blockAt(this.transcript, span.start);
    return exceptionAt(rule.id, this.unit(block), shifted(span, -offsetOfBlock(this.transcript, block)));
  }

  /** The rules that threw on some block, with what they threw. */
  failures(): RuleFailure[] {
    return this.runner.failures();
  }

  /** `goesOn` is asked at the first block of every slice, and behind blocks that are checked already. */
  private *checkingWhile(goesOn: (next: number) => boolean): Generator<void, void> {
    let since = 0;
    let expected = -1;
    for (let index = this.found.nextUnchecked(0); index >= 0; index = this.found.nextUnchecked(index + 1)) {
      if (index !== expected && !goesOn(index)) return;
      this.found.set(index, this.check(index));
      since += this.transcript.blocks.at(index)!.length;
      expected = index + 1;
      if (since < sliceLength) continue;
      since = 0;
      expected = -1;
      yield;
    }
  }

  private check(index: number): readonly BlockFinding[] {
    return this.runner.check(this.unit(index));
  }

  private unit(index: number): Unit {
    const { blocks } = this.transcript;
    const block = blocks.at(index)!;
    return new Unit(block, blocks.at(index - 1), blocks.at(index + 1), apartAt(this.links, block));
  }

  private placed({ block, found }: FoundInBlock): PlacedFinding[] {
    return placed(found, offsetOfBlock(this.transcript, block));
  }
}

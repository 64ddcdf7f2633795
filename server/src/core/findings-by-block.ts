import type { FindingList, PlacedFinding, PlacedFix } from './finding';
import { fill, type Localized } from './localized';
import { type Finding, type Fix, type Rule, type Safety, type Severity, severities } from './rules/rule';
import type { BlockChange } from './syntax/parse';
import { type Edit, type Span, shifted } from './text/span';

/** What one rule found in one block. Offsets are the block's; its texts are put together when first asked for. */
export class BlockFinding {
  private knownMessage: Localized | undefined;
  private knownTitles: readonly Localized[] | undefined;

  constructor(
    readonly rule: Rule,
    readonly severity: Severity,
    readonly finding: Finding,
  ) {}

  get message(): Localized {
    this.knownMessage ??= this.textOf(this.finding.message);
    return this.knownMessage;
  }

  get related(): PlacedFinding['related'] {
    const { related } = this.finding;
    return related && { block: related.block, message: this.rule.messages[related.message]! };
  }

  get titles(): readonly Localized[] {
    this.knownTitles ??= this.finding.fixes.map(({ title }) => this.textOf(title));
    return this.knownTitles;
  }

  private textOf(key: string): Localized {
    return fill(this.rule.messages[key]!, this.finding.arguments ?? {});
  }
}

/** How many findings of one rule there are. */
export interface RuleCount {
  readonly rule: Rule;
  /** That of the most severe of them. */
  readonly severity: Severity;
  readonly count: number;
}

/** What was found in one block, which has this index. */
export interface FoundInBlock {
  readonly block: number;
  readonly found: readonly BlockFinding[];
}

/** A finding of a block at the place where the block stands now. */
class Placement implements PlacedFinding {
  readonly span: Span;

  constructor(
    private readonly found: BlockFinding,
    private readonly offset: number,
  ) {
    this.span = shifted(found.finding.span, offset);
  }

  get rule(): Rule {
    return this.found.rule;
  }

  get severity(): Severity {
    return this.found.severity;
  }

  get message(): Localized {
    return this.found.message;
  }

  get related(): PlacedFinding['related'] {
    return this.found.related;
  }

  get fixes(): readonly PlacedFix[] {
    return this.found.finding.fixes.map((fix, index) => new FixPlacement(this.found, index, fix, this.offset));
  }
}

/** A fix of a block's finding at the place where the block stands now; its title and its edits are worked out when asked for. */
class FixPlacement implements PlacedFix {
  constructor(
    private readonly found: BlockFinding,
    private readonly index: number,
    private readonly fix: Fix,
    private readonly offset: number,
  ) {}

  get title(): Localized {
    return this.found.titles[this.index]!;
  }

  get safety(): Safety {
    return this.fix.safety;
  }

  get edits(): readonly Edit[] {
    return this.fix.edits.map(({ span, newText }) => ({ span: shifted(span, this.offset), newText }));
  }
}

/** The findings of a block that begins at `offset` in the document, in order of place. */
export function placed(found: readonly BlockFinding[], offset: number): PlacedFinding[] {
  const findings = found.map((finding) => new Placement(finding, offset));
  if (findings.length < 2) return findings;
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** How many blocks a stretch holds when it is made; twice as many before it is cut. */
const stretchSize = 256;

/**
 * What was found, by block. Stretches of blocks know how many findings of each severity they hold, so that a text with
 * tens of thousands of blocks is summed up without looking at any finding that is not shown, and a change of the text
 * makes only the stretches anew in which it lies.
 */
export class FindingsByBlock {
  private constructor(
    private readonly stretches: readonly Stretch[],
    /** The first block of each stretch, and one more: the number of blocks. */
    private readonly firsts: Int32Array,
  ) {}

  static unchecked(blocks: number): FindingsByBlock {
    return FindingsByBlock.from(cut(new Array(blocks).fill(undefined)));
  }

  private static from(stretches: readonly Stretch[]): FindingsByBlock {
    const firsts = new Int32Array(stretches.length + 1);
    for (const [i, { found }] of stretches.entries()) firsts[i + 1] = firsts[i]! + found.length;
    return new FindingsByBlock(stretches, firsts);
  }

  /** What is left after a change of the blocks: the new ones and their neighbours on both sides are unchecked. */
  after({ at, removed, inserted }: BlockChange): FindingsByBlock {
    const from = Math.max(0, at - 1);
    const to = Math.min(this.firsts[this.stretches.length]!, at + removed + 1);
    const fresh: BlockFindings[] = new Array(at - from + inserted + (to - at - removed)).fill(undefined);
    if (this.stretches.length === 0) return FindingsByBlock.from(cut(fresh));
    const first = this.stretchOf(from);
    const last = this.stretchOf(Math.max(from, to - 1));
    const head = this.stretches[first]!.found.slice(0, from - this.firsts[first]!);
    const tail = this.stretches[last]!.found.slice(to - this.firsts[last]!);
    const middle = cut(head.concat(fresh, tail));
    return FindingsByBlock.from(this.stretches.slice(0, first).concat(middle, this.stretches.slice(last + 1)));
  }

  /** The same, with what `reconsider` leaves where something was found by one of the rules with these ids. */
  reconsidered(
    rules: readonly string[],
    reconsider: (inBlock: FoundInBlock) => readonly BlockFinding[],
  ): FindingsByBlock {
    return FindingsByBlock.from(
      this.stretches.map((stretch, i) => {
        const first = this.firsts[i]!;
        return stretch.reconsidered(rules, (found, place) => reconsider({ block: first + place, found }));
      }),
    );
  }

  /** How many findings there are of each rule that found anything. */
  ruleCounts(): RuleCount[] {
    const sums = new Map<string, RuleCount>();
    for (const { ruleCounts } of this.stretches) for (const count of ruleCounts.values()) add(sums, count);
    return [...sums.values()];
  }

  /** How many findings of a rule there are in the blocks before this one. */
  countBefore(block: number, rule: string): number {
    const last = this.stretchOf(block);
    let sum = 0;
    for (let i = 0; i < last; i++) sum += this.stretches[i]!.countOf(rule);
    for (const found of this.stretches[last]?.found.slice(0, block - this.firsts[last]!) ?? [])
      sum += ofRule(found, rule).length;
    return sum;
  }

  /** What was found from a block on, by one rule or by all of them; only blocks in which there is something. */
  *onward(block: number, rule?: string): Generator<FoundInBlock, void> {
    for (let i = this.stretchOf(block); i < this.stretches.length; i++) {
      const { found } = this.stretches[i]!;
      if (this.stretches[i]!.countOf(rule) === 0) continue;
      for (let place = Math.max(0, block - this.firsts[i]!); place < found.length; place++) {
        const those = ofRule(found[place], rule);
        if (those.length > 0) yield { block: this.firsts[i]! + place, found: those };
      }
    }
  }

  /** The same from a block back. */
  *backward(block: number, rule?: string): Generator<FoundInBlock, void> {
    for (let i = Math.min(this.stretchOf(block), this.stretches.length - 1); i >= 0; i--) {
      const { found } = this.stretches[i]!;
      if (this.stretches[i]!.countOf(rule) === 0) continue;
      for (let place = Math.min(found.length - 1, block - this.firsts[i]!); place >= 0; place--) {
        const those = ofRule(found[place], rule);
        if (those.length > 0) yield { block: this.firsts[i]! + place, found: those };
      }
    }
  }

  /** What was found in a block; undefined where it is not checked yet. */
  at(block: number): BlockFindings {
    const stretch = this.stretchOf(block);
    return this.stretches[stretch]!.found[block - this.firsts[stretch]!];
  }

  /** The first block at or after `from` that is not checked; -1 if all are. */
  nextUnchecked(from: number): number {
    if (from >= this.firsts[this.stretches.length]!) return -1;
    for (let i = this.stretchOf(from); i < this.stretches.length; i++) {
      const { found, unchecked } = this.stretches[i]!;
      const place = unchecked === 0 ? -1 : found.indexOf(undefined, Math.max(0, from - this.firsts[i]!));
      if (place >= 0) return this.firsts[i]! + place;
    }
    return -1;
  }

  set(block: number, findings: readonly BlockFinding[]): void {
    const stretch = this.stretchOf(block);
    this.stretches[stretch]!.set(block - this.firsts[stretch]!, findings);
  }

  /** The first `limit` findings, the most severe first and then by place; `offsetOf` tells where a block begins. */
  first(limit: number, offsetOf: (block: number) => number): FindingList {
    const findings: PlacedFinding[] = [];
    let total = 0;
    for (const [rank, severity] of severities.entries()) {
      for (let i = 0; i < this.stretches.length; i++) {
        const { found, counts } = this.stretches[i]!;
        total += counts[rank]!;
        let left = counts[rank]!;
        for (let place = 0; left > 0 && findings.length < limit; place++) {
          const inBlock = found[place];
          if (!inBlock || inBlock.length === 0) continue;
          const count = countOf(inBlock, severity);
          if (count === 0) continue;
          left -= count;
          const those = count === inBlock.length ? inBlock : inBlock.filter((one) => one.severity === severity);
          for (const finding of placed(those, offsetOf(this.firsts[i]! + place))) findings.push(finding);
        }
      }
    }
    return { findings: findings.slice(0, limit), total };
  }

  /** At least how many findings of a severity there are in the blocks before one of them, by whole stretches. */
  countOfSeverityBefore(block: number, severity: Severity): number {
    const rank = severities.indexOf(severity);
    let count = 0;
    for (let i = 0; i < this.stretches.length && this.firsts[i + 1]! <= block; i++)
      count += this.stretches[i]!.counts[rank]!;
    return count;
  }

  private stretchOf(block: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.firsts[middle]! <= block) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What was found in one block; undefined where it is not checked yet. */
type BlockFindings = readonly BlockFinding[] | undefined;

const nothing: readonly BlockFinding[] = [];

/** Some blocks in a row. What is found in one is the same in every state of the text that has them: states share it. */
class Stretch {
  /** By severity. */
  readonly counts: number[] = severities.map(() => 0);
  unchecked = 0;
  private knownRuleCounts: ReadonlyMap<string, RuleCount> | undefined;

  constructor(readonly found: BlockFindings[]) {
    for (const inBlock of found) {
      if (inBlock) this.count(inBlock);
      else this.unchecked++;
    }
  }

  set(place: number, findings: readonly BlockFinding[]): void {
    if (this.found[place]) return; // another state of the text has been here
    this.found[place] = findings.length > 0 ? findings : nothing;
    this.unchecked--;
    this.knownRuleCounts = undefined;
    this.count(findings);
  }

  /** By the rule's id; summed up when first asked for. */
  get ruleCounts(): ReadonlyMap<string, RuleCount> {
    this.knownRuleCounts ??= ruleCountsOf(this.found);
    return this.knownRuleCounts;
  }

  /** How many findings there are of one rule, or of all of them. */
  countOf(rule?: string): number {
    if (rule !== undefined) return this.ruleCounts.get(rule)?.count ?? 0;
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  /** Itself only where all is checked: what is not may be checked by others who hold it, under other exceptions. */
  reconsidered(
    rules: readonly string[],
    reconsider: (found: readonly BlockFinding[], place: number) => readonly BlockFinding[],
  ): Stretch {
    if (this.unchecked === 0 && rules.every((rule) => this.countOf(rule) === 0)) return this;
    const isConcerned = (found: BlockFindings) => found?.some(({ rule }) => rules.includes(rule.id));
    return new Stretch(
      this.found.map((found, place) => (found && isConcerned(found) ? reconsider(found, place) : found)),
    );
  }

  private count(findings: readonly BlockFinding[]): void {
    for (const { severity } of findings) this.counts[severities.indexOf(severity)]!++;
  }
}

function countOf(found: readonly BlockFinding[], severity: Severity): number {
  let count = 0;
  for (const finding of found) if (finding.severity === severity) count++;
  return count;
}

function ruleCountsOf(found: readonly BlockFindings[]): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  for (const inBlock of found)
    if (inBlock) for (const { rule, severity } of inBlock) add(counts, { rule, severity, count: 1 });
  return counts;
}

function add(sums: Map<string, RuleCount>, { rule, severity, count }: RuleCount): void {
  const known = sums.get(rule.id);
  const isKnownWorst = known && severities.indexOf(known.severity) <= severities.indexOf(severity);
  sums.set(rule.id, { rule, severity: isKnownWorst ? known.severity : severity, count: (known?.count ?? 0) + count });
}

function ofRule(found: BlockFindings, rule: string | undefined): readonly BlockFinding[] {
  if (!found || rule === undefined) return found ?? nothing;
  return found.filter((finding) => finding.rule.id === rule);
}

function cut(found: readonly BlockFindings[]): Stretch[] {
  const size = found.length <= stretchSize * 2 ? found.length : stretchSize;
  const stretches: Stretch[] = [];
  for (let i = 0; i < found.length; i += size) stretches.push(new Stretch(found.slice(i, i + size)));
  return stretches;
}

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

  get titles(): readonly Localized[] {
    this.knownTitles ??= this.finding.fixes.map(({ title }) => this.textOf(title));
    return this.knownTitles;
  }

  private textOf(key: string): Localized {
    return fill(this.rule.messages[key]!, this.finding.arguments ?? {});
  }
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

  get fixes(): readonly PlacedFix[] {
    return this.found.finding.fixes.map((fix, index) => new FixPlacement(fix, this.found.titles[index]!, this.offset));
  }
}

/** A fix of a block's finding at the place where the block stands now; its edits are worked out when asked for. */
class FixPlacement implements PlacedFix {
  constructor(
    private readonly fix: Fix,
    readonly title: Localized,
    private readonly offset: number,
  ) {}

  get safety(): Safety {
    return this.fix.safety;
  }

  get edits(): readonly Edit[] {
    return this.fix.edits.map(({ span, newText }) => ({ span: shifted(span, this.offset), newText }));
  }
}

/** The findings of a block that begins at `offset` in the document, in order of place. */
export function placed(found: readonly BlockFinding[], offset: number): PlacedFinding[] {
  return found
    .map((finding) => new Placement(finding, offset))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const nothing: readonly BlockFinding[] = [];

/**
 * What was found, by block, and how many of each severity: the numbers lie side by side in memory, so that a text with
 * tens of thousands of blocks is summed up without looking at any finding that is not shown.
 */
export class FindingsByBlock {
  private constructor(
    /** By block; undefined where it is not checked yet. */
    private readonly found: (readonly BlockFinding[] | undefined)[],
    /** By severity, then by block. */
    private readonly counts: readonly Uint32Array[],
  ) {}

  static unchecked(blocks: number): FindingsByBlock {
    const counts = severities.map(() => new Uint32Array(blocks));
    return new FindingsByBlock(new Array(blocks).fill(undefined), counts);
  }

  /** What is left after a change of the blocks: the new ones and their neighbours on both sides are unchecked. */
  after({ at, removed, inserted }: BlockChange): FindingsByBlock {
    const fresh: undefined[] = new Array(inserted).fill(undefined);
    const found = this.found.slice(0, at).concat(fresh, this.found.slice(at + removed));
    const counts = this.counts.map((old) => {
      const moved = new Uint32Array(found.length);
      moved.set(old.subarray(0, at));
      moved.set(old.subarray(at + removed), at + inserted);
      return moved;
    });
    const result = new FindingsByBlock(found, counts);
    if (at > 0) result.forget(at - 1);
    if (at + inserted < found.length) result.forget(at + inserted);
    return result;
  }

  /** What was found in a block; undefined where it is not checked yet. */
  at(block: number): readonly BlockFinding[] | undefined {
    return this.found[block];
  }

  /** The first block at or after `from` that is not checked; -1 if all are. */
  nextUnchecked(from: number): number {
    return this.found.indexOf(undefined, from);
  }

  set(block: number, findings: readonly BlockFinding[]): void {
    this.found[block] = findings.length > 0 ? findings : nothing;
    for (const { severity } of findings) this.counts[severities.indexOf(severity)]![block]!++;
  }

  /** The first `limit` findings, the most severe first and then by place; `offsets` tells where the blocks begin. */
  first(limit: number, offsets: Int32Array): FindingList {
    const findings: PlacedFinding[] = [];
    let total = 0;
    for (const [rank, severity] of severities.entries()) {
      const counts = this.counts[rank]!;
      const ofSeverity: PlacedFinding[] = [];
      for (let block = 0; block < counts.length; block++) {
        const count = counts[block]!;
        total += count;
        if (count === 0 || findings.length + ofSeverity.length >= limit) continue;
        for (const found of this.found[block]!) {
          if (found.severity === severity) ofSeverity.push(new Placement(found, offsets[block]!));
        }
      }
      ofSeverity.sort((a, b) => a.span.start - b.span.start);
      for (const finding of ofSeverity) findings.push(finding); // there may be too many to be passed as arguments
    }
    return { findings: findings.slice(0, limit), total };
  }

  private forget(block: number): void {
    this.found[block] = undefined;
    for (const counts of this.counts) counts[block] = 0;
  }
}

import type { Configuration } from './configuration';
import type { FindingList, PlacedFinding } from './finding';
import { BlockFinding, FindingsByBlock, placed } from './findings-by-block';
import { rules } from './rules';
import type { OptionValues, Rule, Severity } from './rules/rule';
import { type BlockChange, blockAt, offsetOfBlock, type Transcript } from './syntax/parse';
import { Unit } from './syntax/unit';
import type { Span } from './text/span';

/** A rule that threw on some block. */
export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
}

/** A rule as it is configured. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: OptionValues;
}

/** How many code units one step of checking goes through before it yields. */
const sliceLength = 20_000;

/** Runs the rules over the blocks of a transcript and keeps what they find, block by block. */
export class Checker {
  private constructor(
    private readonly transcript: Transcript,
    private readonly active: readonly ActiveRule[],
    private readonly found: FindingsByBlock,
    private readonly failed: Map<Rule, unknown>,
  ) {}

  static of(transcript: Transcript, configuration: Configuration): Checker {
    const found = FindingsByBlock.unchecked(transcript.blocks.length);
    return new Checker(transcript, activeRules(transcript, configuration), found, new Map());
  }

  /** The checker of the transcript after a change; the blocks on both sides of it are checked again with it. */
  after(transcript: Transcript, change: BlockChange): Checker {
    return new Checker(transcript, this.active, this.found.after(change), new Map(this.failed));
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

  failures(): RuleFailure[] {
    return [...this.failed].map(([rule, error]) => ({ rule, error }));
  }

  private check(index: number): readonly BlockFinding[] {
    const { blocks, profile } = this.transcript;
    const unit = new Unit(blocks.at(index)!, blocks.at(index - 1), blocks.at(index + 1));
    let found: BlockFinding[] | undefined;
    for (const active of this.active) {
      try {
        for (const finding of active.rule.check(unit, profile, active.options)) {
          found ??= [];
          found.push(new BlockFinding(active.rule, finding.severity ?? active.severity, finding));
        }
      } catch (error) {
        this.failed.set(active.rule, error);
      }
    }
    return found ?? [];
  }
}

function activeRules({ profile }: Transcript, configuration: Configuration): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = configuration.rules[rule.id];
    if (setting?.level === 'off' || !rule.languages.includes(profile.language)) return [];
    const severity = setting === undefined || setting.level === 'default' ? rule.severity : setting.level;
    const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
    return { rule, severity, options: { ...defaults, ...setting?.options } as OptionValues };
  });
}

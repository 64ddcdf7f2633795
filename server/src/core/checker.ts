import type { Configuration } from './configuration';
import type { FindingList, PlacedFinding } from './finding';
import { fill } from './localized';
import { rules } from './rules';
import { type Finding, type OptionValues, type Rule, type Severity, severities } from './rules/rule';
import { type BlockChange, blockAt, type Transcript } from './syntax/parse';
import { type Span, shifted } from './text/span';

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

/** What one rule found in one block; offsets are the block's. */
interface BlockFinding {
  readonly active: ActiveRule;
  readonly severity: Severity;
  readonly finding: Finding;
}

const nothing: readonly BlockFinding[] = [];

/** How many code units one step of checking goes through before it yields. */
const sliceLength = 20_000;

/** Runs the rules over the blocks of a transcript and keeps what they find, block by block. */
export class Checker {
  private constructor(
    private readonly transcript: Transcript,
    private readonly active: readonly ActiveRule[],
    /** By block; undefined where it is not checked yet. */
    private readonly found: (readonly BlockFinding[] | undefined)[],
    private readonly failed: Map<Rule, unknown>,
  ) {}

  static of(transcript: Transcript, configuration: Configuration): Checker {
    return new Checker(
      transcript,
      activeRules(transcript, configuration),
      new Array(transcript.blocks.length).fill(undefined),
      new Map(),
    );
  }

  /** The checker of the transcript after a change; the blocks on both sides of it are checked again with it. */
  after(transcript: Transcript, { at, removed, inserted }: BlockChange): Checker {
    const found = this.found.slice(0, at).concat(new Array(inserted).fill(undefined), this.found.slice(at + removed));
    if (at > 0) found[at - 1] = undefined;
    if (at + inserted < found.length) found[at + inserted] = undefined;
    return new Checker(transcript, this.active, found, new Map(this.failed));
  }

  *checking(): Generator<void, void> {
    let since = 0;
    for (let index = 0; index < this.found.length; index++) {
      if (this.found[index]) continue;
      this.found[index] = this.check(index);
      since += this.transcript.blocks[index]!.length;
      if (since < sliceLength) continue;
      since = 0;
      yield;
    }
  }

  findings(limit: number): FindingList {
    for (const _ of this.checking());
    const bySeverity = new Map<Severity, PlacedFinding[]>(severities.map((severity) => [severity, []]));
    let total = 0;
    this.found.forEach((inBlock, index) => {
      if (inBlock === undefined || inBlock.length === 0) return;
      total += inBlock.length;
      for (const found of inBlock) {
        const list = bySeverity.get(found.severity)!;
        if (list.length < limit) list.push(placed(found, this.transcript.offsets[index]!));
      }
    });
    const findings = [...bySeverity.values()].flatMap((list) => list.sort((a, b) => a.span.start - b.span.start));
    return { findings: findings.slice(0, limit), total };
  }

  /** The findings that touch `span`, in order of place; checks the blocks there if they are not yet. */
  findingsIn(span: Span): PlacedFinding[] {
    const { offsets } = this.transcript;
    const found: PlacedFinding[] = [];
    for (let index = blockAt(this.transcript, span.start); index < this.found.length; index++) {
      const offset = offsets[index]!;
      if (offset > span.end) break;
      this.found[index] ??= this.check(index);
      for (const inBlock of this.found[index]!) {
        const { start, end } = shifted(inBlock.finding.span, offset);
        if (start <= span.end && end >= span.start) found.push(placed(inBlock, offset));
      }
    }
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  failures(): RuleFailure[] {
    return [...this.failed].map(([rule, error]) => ({ rule, error }));
  }

  private check(index: number): readonly BlockFinding[] {
    const { blocks, profile } = this.transcript;
    const unit = { block: blocks[index]!, previous: blocks[index - 1], next: blocks[index + 1] };
    let found: BlockFinding[] | undefined;
    for (const active of this.active) {
      try {
        for (const finding of active.rule.check(unit, profile, active.options)) {
          found ??= [];
          found.push({ active, severity: finding.severity ?? active.severity, finding });
        }
      } catch (error) {
        this.failed.set(active.rule, error);
      }
    }
    return found ?? nothing;
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

function placed({ active: { rule }, severity, finding }: BlockFinding, offset: number): PlacedFinding {
  return {
    rule,
    severity,
    span: shifted(finding.span, offset),
    message: fill(rule.messages[finding.message]!, finding.arguments ?? {}),
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title: fill(rule.messages[title]!, finding.arguments ?? {}),
      safety,
      edits: edits.map((edit) => ({ span: shifted(edit.span, offset), newText: edit.newText })),
    })),
  };
}

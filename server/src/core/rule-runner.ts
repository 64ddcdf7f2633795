import type { Configuration } from './configuration';
import { Exceptions } from './exceptions';
import { BlockFinding } from './findings-by-block';
import { optionsOfHouseStyle } from './house-styles';
import { rules } from './rules';
import { displacedTurn } from './rules/displaced-turn';
import { type OptionValues, type Rule, type RuleTerms, type Severity, severities } from './rules/rule';
import { Surroundings } from './surroundings';
import { frequentSpeakers, type Profile } from './syntax/profile';
import type { Unit } from './syntax/unit';
import { MisreadNames } from './text/misread-names';
import { Replacements } from './text/replacements';

/** A rule that threw on some block. */
export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
}

/** A rule as it is configured. */
interface ActiveRule {
  readonly rule: Rule;
  /** All bits where it is asked of every block. */
  readonly needs: number;
  readonly besides: number;
  readonly madeOf: number;
  readonly severity: Severity;
  readonly options: OptionValues;
}

/** Runs the rules that are on over one block after the other; one that throws is noted, and the others go on. */
export class RuleRunner {
  private readonly active: readonly ActiveRule[];
  private readonly exceptions: Exceptions;
  private readonly terms: RuleTerms;
  private readonly failed = new Map<Rule, unknown>();

  constructor(
    private readonly profile: Profile,
    configuration: Configuration,
    among: readonly Rule[] = rules,
  ) {
    this.active = activeRules(among, profile, configuration);
    this.exceptions = new Exceptions(configuration.exceptions);
    this.terms = { replacements: new Replacements(configuration.replacements), misreadNames: misreadNamesOf(profile) };
  }

  /** The greatest severity that a rule in force has. */
  worstSeverity(): Severity {
    return severities.find((severity) => this.active.some((active) => active.severity === severity)) ?? 'hint';
  }

  /** What the rules find in a block. */
  check(unit: Unit): readonly BlockFinding[] {
    return this.checkWith(this.active, unit);
  }

  /** What is found of a block because it stands apart, and of nothing else in it. */
  checkApart(unit: Unit): readonly BlockFinding[] {
    return this.checkWith(
      this.active.filter(({ rule }) => rule === displacedTurn),
      unit,
    );
  }

  private checkWith(rules: readonly ActiveRule[], unit: Unit): readonly BlockFinding[] {
    const found: BlockFinding[] = [];
    const surroundings = new Surroundings(unit);
    const traits = unit.traits | everywhere;
    const makeup = unit.makeup | everywhere;
    for (const active of rules) {
      if ((active.needs & traits) === 0 || (active.besides & traits) === 0 || (active.madeOf & makeup) === 0) continue;
      try {
        const findings = active.rule.check(unit, this.profile, active.options, this.terms);
        if (findings.length === 0) continue;
        for (const finding of findings) {
          if (this.exceptions.cover(active.rule.id, surroundings, finding.span)) continue;
          found.push(new BlockFinding(active.rule, finding.severity ?? active.severity, finding));
        }
      } catch (error) {
        this.failed.set(active.rule, error);
      }
    }
    return found;
  }

  /** What is left of findings of a block that were made under fewer exceptions. */
  reconsider(unit: Unit, found: readonly BlockFinding[]): readonly BlockFinding[] {
    const surroundings = new Surroundings(unit);
    return found.filter(({ rule, finding }) => !this.exceptions.cover(rule.id, surroundings, finding.span));
  }

  /** The rules that threw on some block, with what they threw. */
  failures(): RuleFailure[] {
    return [...this.failed].map(([rule, error]) => ({ rule, error }));
  }
}

/** A bit that is neither of `Trait` nor of `BlockTrait`, and that every block has here. */
const everywhere = 1 << 31;
const allBits = -1;

function misreadNamesOf(profile: Profile): MisreadNames {
  const { speakers, variants } = profile;
  return new MisreadNames(frequentSpeakers(profile), (name) => speakers.has(name) && !variants.has(name));
}

function activeRules(among: readonly Rule[], profile: Profile, configuration: Configuration): ActiveRule[] {
  return among.flatMap((rule) => {
    const setting = configuration.rules[rule.id];
    if (setting?.level === 'off' || !rule.languages.includes(profile.language)) return [];
    if (configuration.verbatim && rule.touches === 'words') return [];
    const severity = setting === undefined || setting.level === 'default' ? rule.severity : setting.level;
    const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
    const preset = optionsOfHouseStyle(configuration.houseStyle, rule.id, profile.language);
    const options = { ...defaults, ...preset, ...setting?.options } as OptionValues;
    const { needs = allBits, besides = allBits, madeOf = allBits } = rule;
    return { rule, needs, besides, madeOf, severity, options };
  });
}

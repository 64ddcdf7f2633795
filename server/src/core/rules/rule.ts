import type { Arguments, Localized } from '../localized';
import type { Block } from '../syntax/block';
import type { TranscriptLanguage } from '../syntax/language';
import type { Profile } from '../syntax/profile';
import type { Unit } from '../syntax/unit';
import type { MisreadNames } from '../text/misread-names';
import type { Replacements } from '../text/replacements';
import type { Edit, Span } from '../text/span';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How far a fix may be trusted: see the table in the documentation of rules. */
export const safeties = ['safe', 'preview', 'suggest'] as const;
export type Safety = (typeof safeties)[number];

/** The value of an option of a rule; the default tells its type. */
export interface Option<Value extends string | number | boolean = string | number | boolean> {
  readonly default: Value;
  readonly description: Localized;
  /** The values that are allowed, for a string. */
  readonly values?: readonly Value[];
}
export type Options = Readonly<Record<string, Option>>;
export type OptionValues<O extends Options = Options> = { readonly [Name in keyof O]: O[Name]['default'] };

/** A way to mend a finding. Edits use offsets in the unit that was checked. */
export interface Fix<Key extends string = string> {
  /** Which of the rule's messages is the title, e.g. “Remove the spaces”. */
  readonly title: Key;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/**
 * A fix whose edits are put together when somebody asks for them. A class: an object literal with a getter gets a shape of
 * its own each time it is made, which costs more than most edits.
 */
export class LazyFix<Key extends string = string> implements Fix<Key> {
  constructor(
    readonly title: Key,
    readonly safety: Safety,
    private readonly make: () => readonly Edit[],
  ) {}

  get edits(): readonly Edit[] {
    return this.make();
  }
}

/** What a rule found. Offsets are those of the unit that was checked; the analysis shifts them to the document's. */
export interface Finding<Key extends string = string> {
  readonly span: Span;
  readonly message: Key;
  readonly arguments?: Arguments;
  readonly fixes: readonly Fix<Key>[];
  /** Another place that the finding is about, and which of the rule's messages says how. */
  readonly related?: { readonly block: Block; readonly message: Key };
  /** Where this one finding deserves another severity than its rule. */
  readonly severity?: Severity;
}

/** What is made once for all blocks of a text, from its profile and from what a person set beyond the options of rules. */
export interface RuleTerms {
  readonly replacements: Replacements;
  /** The names of those who speak often. */
  readonly misreadNames: MisreadNames;
}

/** One rule: plain data plus one function. Id = file name = diagnostic code = settings key = documentation anchor. */
export interface Rule<Key extends string = string, O extends Options = Options> {
  readonly id: string;
  readonly summary: Localized;
  readonly severity: Severity;
  /** The safest class that the first fix of a finding may have: bulk work need not ask the rule for less. None where it mends nothing. */
  readonly safest?: Safety;
  /** The version that brought the rule. */
  readonly since: string;
  readonly languages: readonly TranscriptLanguage[];
  readonly messages: Readonly<Record<Key, Localized>>;
  readonly options: O;
  /** `words`: a fix may take away or change what was said, so that verbatim work is better off without the rule. */
  readonly touches?: 'words';
  /** Bits of `Trait`: the rule is asked only of blocks that have one of them; of every block where this is left out. */
  readonly needs?: number;
  /** Bits of the same kind: the rule is asked only of blocks that have one of these as well. */
  readonly besides?: number;
  /** Bits of `BlockTrait`: the rule is asked only of blocks that have one of them. */
  readonly madeOf?: number;
  check(unit: Unit, profile: Profile, options: OptionValues<O>, terms: RuleTerms): readonly Finding<Key>[];
}

/** Lets the compiler check the message keys and the option names of a rule. */
export function defineRule<Key extends string, O extends Options>(rule: Rule<Key, O>): Rule {
  return rule as unknown as Rule;
}

import type { Analysis } from '../analysis';
import type { OwnPattern } from '../conventions/own-pattern';
import { conventionsOfPatterns } from '../conventions/own-pattern';
import type { Convention } from '../syntax/convention';

/** What the labels of one convention amount to in a text. */
export interface ConventionUse {
  readonly convention: Convention;
  readonly labels: number;
  /** How many of them carry a role word, such as 记者 or SPEAKER. */
  readonly withRoleWord: number;
}

/** The conventions in force that have a label, in the order of their strength. */
export function conventionsInUse(analysis: Analysis): ConventionUse[] {
  const { turns } = analysis.structure();
  return analysis.profile.conventions
    .map((convention) => {
      const labels = turns.flatMap(({ label }) => (label.convention === convention.id ? [label] : []));
      const withRoleWord = labels.filter(({ name }) => convention.certain?.test(name)).length;
      return { convention, labels: labels.length, withRoleWord };
    })
    .filter(({ labels }) => labels > 0);
}

/** A pattern of the person's own, and how many labels follow it. */
export interface OwnPatternUse {
  readonly pattern: OwnPattern;
  readonly matches: number;
}

/** Every pattern that the person set, with the number of labels that follow it, be it none. */
export function ownPatternsInUse(analysis: Analysis): OwnPatternUse[] {
  const { patterns } = analysis.configuration;
  if (patterns.length === 0) return [];
  const used = conventionsInUse(analysis);
  return conventionsOfPatterns(patterns).map(({ id }, index) => ({
    pattern: patterns[index]!,
    matches: used.find(({ convention }) => convention.id === id)?.labels ?? 0,
  }));
}

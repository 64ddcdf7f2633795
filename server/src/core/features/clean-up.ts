import type { Analysis } from '../analysis';
import { termsOf } from '../analysis';
import type { Configuration } from '../configuration';
import type { PlacedFix } from '../finding';
import type { BlockFinding } from '../findings-by-block';
import { type RuleFailure, RuleRunner } from '../rule-runner';
import { rules as everyRule } from '../rules';
import { type Rule, type Safety, safeties } from '../rules/rule';
import type { Block } from '../syntax/block';
import { readBlocks } from '../syntax/parse';
import type { Profile } from '../syntax/profile';
import { finished } from '../syntax/steps';
import { surveying } from '../syntax/survey';
import { unitsOf } from '../syntax/unit';
import { compose } from '../text/composition';
import { LineTable } from '../text/line-table';
import type { Lines } from '../text/lines';
import { applyEdits, type Edit, inOrder, overlaps, type Span, shifted } from '../text/span';

/** Which fixes to apply in bulk. */
export interface CleanUpSelection {
  /** `safe`: only fixes that cannot change a spoken word; `preview`: those a person has looked at as well. */
  readonly safety: 'safe' | 'preview';
  /** Only these rules, and of them every fix that is not a choice: safe, preview, and suggested ones that stand alone. */
  readonly rules?: readonly string[];
}

/**
 * The rules that are applied on their own after all others, in this order. A spaced line is a full line and a header
 * tells of a page: what rests on such evidence comes after what mends lines, and joining comes last.
 */
const laterPasses: readonly (readonly string[])[] = [
  ['jump-line', 'page-header', 'page-number', 'line-number', 'footnote'],
  ['column-interleave'],
  ['hard-wrap', 'column-break'],
];

/** How many code units one step goes through. */
const sliceLength = 20_000;

/** A fix may uncover another finding, and joining a short excerpt makes another text of it; no text needs so many rounds. */
const mostRounds = 20;

/** What bulk work does to a text. */
export interface CleanedUp {
  /** In order of place; the text after them has no selected fix left. */
  readonly edits: readonly Edit[];
  /** The rules that threw, with what they threw. */
  readonly failures: readonly RuleFailure[];
}

/** The edits that apply every selected fix to a text of which nothing is known yet. */
export function cleanUpText(text: string, configuration: Configuration, selection: CleanUpSelection): CleanedUp {
  const cleaning = new Cleaning(configuration, selection);
  return finished(cleaning.of(finished(cleaning.reading(text))));
}

/** The edits, in order of place, that apply every selected fix; the text after them has no selected fix left. */
export function cleanUp(analysis: Analysis, selection: CleanUpSelection): readonly Edit[] {
  return finished(cleaningUp(analysis, selection));
}

/** The same in steps of a few milliseconds, but for the putting together of the edits. */
export function* cleaningUp(
  { lines, profile, blocks, configuration }: Analysis,
  selection: CleanUpSelection,
): Generator<void, readonly Edit[]> {
  const { edits } = yield* new Cleaning(configuration, selection).of({ lines, profile, blocks: blocks.blocks });
  return edits;
}

/** A text in blocks, under the profile of some survey. */
interface Reading {
  readonly lines: Lines;
  readonly profile: Profile;
  readonly blocks: Iterable<Block>;
}

/** What one pass does to a text. */
interface Mending {
  readonly pass: number;
  readonly edits: readonly Edit[];
}

/** One cleaning of a text: mended, read again and mended again, until nothing is left to mend. */
class Cleaning {
  private readonly rules: readonly Rule[];
  private readonly failed = new Map<Rule, RuleFailure>();

  constructor(
    private readonly configuration: Configuration,
    private readonly selection: CleanUpSelection,
  ) {
    this.rules = everyRule.filter((rule) => mayMend(rule, selection));
  }

  *of(first: Reading): Generator<void, CleanedUp> {
    let edits: readonly Edit[] = [];
    let { lines } = first;
    let mending = yield* this.mendingOf(first, lastPass);
    for (let round = 0; mending; ) {
      edits = edits.length === 0 ? mending.edits : compose(edits, mending.edits);
      const reading = yield* this.reading(applyEdits(lines.text(), mending.edits));
      lines = reading.lines;
      const next = yield* this.mendingOf(reading, mending.pass);
      if (next && next.pass <= mending.pass && ++round === mostRounds) break;
      mending = next;
    }
    return { edits, failures: [...this.failed.values()] };
  }

  /** Reads a text from nothing. */
  *reading(text: string): Generator<void, Reading> {
    const lines = LineTable.of(text);
    const profile = yield* surveying(lines, termsOf(this.configuration));
    return { lines, profile, blocks: readBlocks(lines, profile) };
  }

  /** What the next pass after `done` that finds anything does to a text; the first pass comes after the last. */
  private *mendingOf({ blocks, profile }: Reading, done: number): Generator<void, Mending | undefined> {
    const runner = new RuleRunner(profile, this.configuration, this.rules);
    let edits: Edit[] = [];
    let soonest = passCount;
    let offset = 0;
    let since = 0;
    for (const unit of unitsOf(blocks)) {
      for (const { rule, finding } of inOrderOfPlace(runner.check(unit))) {
        const fix = selectedFix({ rule, fixes: finding.fixes }, this.selection);
        if (!fix) continue;
        const turn = (passOf(rule.id, fix.safety) - done - 1 + passCount) % passCount;
        if (turn > soonest) continue;
        const fixed = fix.edits;
        if (fixed.length === 0) continue;
        if (turn < soonest) edits = [];
        soonest = turn;
        for (const { span, newText } of fixed) edits.push({ span: shifted(span, offset), newText });
      }
      const { length } = unit.block;
      offset += length;
      since += length;
      if (since < sliceLength) continue;
      since = 0;
      yield;
    }
    for (const failure of runner.failures()) this.failed.set(failure.rule, failure);
    if (edits.length === 0) return undefined;
    return { pass: (soonest + done + 1) % passCount, edits: withoutOverlaps(edits) };
  }
}

function inOrderOfPlace(found: readonly BlockFinding[]): readonly BlockFinding[] {
  if (found.length < 2) return found;
  return [...found].sort(({ finding: { span: a } }, { finding: { span: b } }) => a.start - b.start || a.end - b.end);
}

/** Whether bulk work can apply any fix of a rule. */
function mayMend({ id, safest }: Rule, { safety, rules }: CleanUpSelection): boolean {
  if (!safest) return false;
  return rules ? rules.includes(id) : safeties.indexOf(safest) <= safeties.indexOf(safety);
}

/** All others, the later ones, and the marks of pages. */
const passCount = laterPasses.length + 2;
const lastPass = passCount - 1;

/** When it is a fix's turn: 0 is first. */
function passOf(rule: string, safety: Safety): number {
  return isPageMark(rule, safety) ? lastPass : laterPasses.findIndex((later) => later.includes(rule)) + 1;
}

/** A form feed that shows where a page begins, without a gap to show the same: everything that rests on pages comes first. */
function isPageMark(rule: string, safety: Safety): boolean {
  return rule === 'control-character' && safety !== 'safe';
}

/** The edits of the safe fixes within `span`, of one pass: for a stretch of a text of which the rest is to be left alone. */
export function safeEditsIn(analysis: Analysis, within: Span): readonly Edit[] {
  const fixes = analysis.findingsIn(within).map((finding) => selectedFix(finding, { safety: 'safe' }));
  return withoutOverlaps(fixes.flatMap((fix) => fix?.edits ?? [])).filter(({ span }) => overlaps(span, within));
}

/** The fix that bulk work applies to a finding, if it may apply one. */
export function selectedFix<AnyFix extends Pick<PlacedFix, 'safety'>>(
  { rule, fixes }: { readonly rule: Rule; readonly fixes: readonly AnyFix[] },
  { safety, rules }: CleanUpSelection,
): AnyFix | undefined {
  const [fix] = fixes;
  if (!fix || (rules && !rules.includes(rule.id))) return undefined;
  if (rules) return fixes.length === 1 || fix.safety !== 'suggest' ? fix : undefined;
  if (fix.safety === 'suggest') return undefined;
  return fix.safety === 'safe' || safety === 'preview' ? fix : undefined;
}

/** The edits in order of place; of two that overlap the first stays and the other waits for the next round. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let end = -1;
  for (const edit of inOrder(edits)) {
    if (edit.span.start < end || (edit.span.start === end && edit.span.end === end)) continue;
    kept.push(edit);
    end = edit.span.end;
  }
  return kept;
}

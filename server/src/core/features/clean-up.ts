import { Analysis } from '../analysis';
import type { PlacedFinding, PlacedFix } from '../finding';
import type { Safety } from '../rules/rule';
import { finished } from '../syntax/steps';
import { compose } from '../text/composition';
import { applyEdits, type Edit, inOrder, overlaps, type Span } from '../text/span';

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

/** How many findings one step goes through. */
const findingsAStep = 500;

/** A fix may uncover another finding, and joining a short excerpt makes another text of it; no text needs so many rounds. */
const mostRounds = 20;

/** The edits, in order of place, that apply every selected fix; the text after them has no selected fix left. */
export function cleanUp(analysis: Analysis, selection: CleanUpSelection): readonly Edit[] {
  return finished(cleaningUp(analysis, selection));
}

/** The same in steps of a few milliseconds, but for the putting together of the edits. */
export function* cleaningUp(analysis: Analysis, selection: CleanUpSelection): Generator<void, readonly Edit[]> {
  let edits: readonly Edit[] = [];
  let current = analysis;
  for (let round = 0; round < mostRounds; round++) {
    const before = edits;
    for (const pass of passes) {
      const found = yield* editsOf(current, selection, pass);
      if (found.length === 0) continue;
      edits = edits.length === 0 ? found : compose(edits, found);
      current = yield* Analysis.reading(applyEdits(current.lines.text(), found), current.configuration);
    }
    if (edits === before) break;
  }
  return edits;
}

type Pass = (rule: string, safety: Safety) => boolean;
const passes: readonly Pass[] = [
  (rule, safety) => !laterPasses.some((later) => later.includes(rule)) && !isPageMark(rule, safety),
  ...laterPasses.map(
    (later): Pass =>
      (rule) =>
        later.includes(rule),
  ),
  isPageMark,
];

/** A form feed that shows where a page begins, without a gap to show the same: everything that rests on pages comes first. */
function isPageMark(rule: string, safety: Safety): boolean {
  return rule === 'control-character' && safety !== 'safe';
}

function* editsOf(analysis: Analysis, selection: CleanUpSelection, pass: Pass): Generator<void, Edit[]> {
  yield* analysis.checking();
  const edits: Edit[] = [];
  let read = 0;
  for (const finding of analysis.findingsInOrder()) {
    if (++read % findingsAStep === 0) yield;
    const fix = selectedFix(finding, selection);
    if (fix && pass(finding.rule.id, fix.safety)) for (const edit of fix.edits) edits.push(edit); // there may be too many to be passed as arguments
  }
  return withoutOverlaps(edits);
}

/** The edits of the safe fixes within `span`, of one pass: for a stretch of a text of which the rest is to be left alone. */
export function safeEditsIn(analysis: Analysis, within: Span): readonly Edit[] {
  const fixes = analysis.findingsIn(within).map((finding) => selectedFix(finding, { safety: 'safe' }));
  return withoutOverlaps(fixes.flatMap((fix) => fix?.edits ?? [])).filter(({ span }) => overlaps(span, within));
}

/** The fix that bulk work applies to a finding, if it may apply one. */
export function selectedFix(
  { rule, fixes }: PlacedFinding,
  { safety, rules }: CleanUpSelection,
): PlacedFix | undefined {
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

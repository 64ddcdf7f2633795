import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Label } from './block';
import { type Convention, roleOf } from './convention';
import { headOf } from './head';
import type { Profile } from './profile';

/** A label that the pattern of a convention sees at the start of a line. Offsets of `label` in the line. */
export interface LabelMatch {
  readonly label: Label;
  readonly convention: Convention;
  /** The name carries a role word: it need not be known. */
  readonly certain: boolean;
}

/** What looks like a label at the start of `line` in one of the `conventions`, the first of them that fits. */
export function matchLabel(line: Line, conventions: readonly Convention[]): LabelMatch | undefined {
  for (const match of labelMatches(line, conventions)) return match;
  return undefined;
}

/** What looks like a label at the start of `line`, once for each of the `conventions` that it fits, in their order. */
export function* labelMatches(line: Line, conventions: readonly Convention[]): Generator<LabelMatch, void> {
  if (!mayHoldLabel(line)) return;
  const head = headOf(line);
  for (const convention of conventions) {
    if (line.measure.indent < (convention.indent ?? 0)) continue;
    const match = convention.label.exec(head.text);
    const name = match && nameIn(match);
    if (!name || convention.never.some((never) => never.test(name))) continue;
    const start = numbering.exec(match[0])![0].length;
    const printed = match[0].trimEnd();
    const span = { start: head.offsets[start]!, end: head.offsets[printed.length - 1]! + 1 };
    yield {
      label: { span, name, convention: convention.id, role: roleOf(convention, name) },
      convention,
      certain: convention.certain.test(name),
    };
  }
}

/** A line number or the number of a question before a label. */
const numbering = /^(?:\d{1,2}\.? {0,2})?/u;

function nameIn({ groups }: RegExpExecArray): string {
  return (groups?.['name'] ?? groups?.['name2'] ?? groups?.['name3'] ?? '').trim();
}

/** A quick look that rules most lines out: whether the line has a colon, or begins as labels without one do. */
export function mayHoldLabel(line: Line | undefined): boolean {
  if (!line) return false;
  const { traits, start, end } = line.measure;
  if ((traits & Trait.Colon) !== 0) return true;
  return end > 0 && labelStart.test(line.text[start]!);
}

const labelStart = /[A-Z0-9○〇●◯◎【（<]/u;

/** Whether the profile, or a word in the name itself, says that this is someone who speaks. */
export function isSpeaker(match: LabelMatch, profile: Profile): boolean {
  return match.certain || profile.speakers.has(match.label.name);
}

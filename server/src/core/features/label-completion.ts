import type { Analysis } from '../analysis';
import type { PlacedLabel } from '../model/cast';
import { likelyNext } from '../model/next-speaker';
import { labelWithoutTime, printedLabel } from '../model/printed-label';
import type { Span } from '../text/span';
import { labelsBefore } from './speaker-places';

/** The labels that may begin a line. */
export interface LabelCompletion {
  /** What of the line gives way: what is typed of a label, or the whole label that stands there. Offsets in the document. */
  readonly replaced: Span;
  /** The likeliest first, no two with the same text. */
  readonly labels: readonly ProposedLabel[];
}

export interface ProposedLabel {
  /** The label as the file prints it, with its closing mark, and without a time. */
  readonly label: string;
  /** The label with the indent and the space behind it that the file gives it. */
  readonly newText: string;
  readonly turns: number;
}

/** So many labels are a list to choose from. */
const mostLabels = 100;
/** What is longer is no beginning of a label. */
const longestTyped = 40;

/** The labels for the line of an offset; undefined where something stands before it that is no beginning of a label. */
export function labelCompletion(analysis: Analysis, offset: number): LabelCompletion | undefined {
  const { lines } = analysis;
  const { line, character } = lines.positionAt(offset);
  const { text } = lines.line(line)!;
  const before = text.slice(0, character);
  const typed = before.trimStart();
  if (typed.length > longestTyped) return undefined;
  const cast = analysis.cast();
  const lineStart = offset - character;
  const at = labelsBefore(cast, lineStart);
  const standing = standingAt(cast.labels[at], lineStart, offset);
  const indent = before.slice(0, before.length - typed.length);
  const rest = text.slice(standing ? standing - lineStart : character);
  const found = new Map<string, ProposedLabel>();
  const samples = samplesOf(cast.labels, at);
  for (const person of likelyNext(cast, at)) {
    const proposed = proposal(samples.get(person)!, cast.people[person]!.turns, indent, rest);
    if (isBeginning(typed, proposed.label) && !found.has(proposed.label)) found.set(proposed.label, proposed);
    if (found.size === mostLabels) break;
  }
  if (found.size === 0) return undefined;
  return { replaced: { start: offset - typed.length, end: standing ?? offset }, labels: [...found.values()] };
}

/** Where the label ends that stands on the line and is being changed; an offset in the document. */
function standingAt(placed: PlacedLabel | undefined, lineStart: number, offset: number): number | undefined {
  if (!placed) return undefined;
  const { start, end } = placed.label.span;
  const begins = placed.offset + start;
  return begins >= lineStart && begins <= offset && offset < placed.offset + end ? placed.offset + end : undefined;
}

/** By person the label that was last before `at`, and of one who speaks only afterwards the first. */
function samplesOf(labels: readonly PlacedLabel[], at: number): ReadonlyMap<number, PlacedLabel> {
  const samples = new Map<number, PlacedLabel>();
  for (const [index, placed] of labels.entries())
    if (index < at || !samples.has(placed.person)) samples.set(placed.person, placed);
  return samples;
}

/**
 * @param indent What stands on the line before the label.
 * @param rest What stands behind it.
 */
function proposal({ block, label }: PlacedLabel, turns: number, indent: string, rest: string): ProposedLabel {
  const { text } = block.lines[0]!;
  const printed = labelWithoutTime(printedLabel(block, label), label);
  const margin = ownMargin.exec(text)?.[0] ?? '';
  const missing = margin.startsWith(indent) ? margin.slice(indent.length) : '';
  const gap = /^[ \u3000]+(?=\S)/u.exec(text.slice(label.span.end))?.[0] ?? '';
  return { label: printed, newText: missing + printed + (/^\s/u.test(rest) ? '' : gap), turns };
}

/** A single space before a label is left over from the page. */
const ownMargin = /^(?:\u3000+| {2,})/u;

function isBeginning(typed: string, label: string): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, '').toLowerCase();
  return plain(label).includes(plain(typed));
}

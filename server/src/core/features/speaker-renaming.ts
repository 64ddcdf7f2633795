import type { Analysis } from '../analysis';
import type { Cast, PlacedLabel } from '../model/cast';
import { claimsOf } from '../model/name-claims';
import type { Convention } from '../syntax/convention';
import { labelMatches } from '../syntax/labels';
import { withoutLayoutSpaces } from '../text/layout-spaces';
import { Line, type LineStore } from '../text/lines';
import type { Edit, Span } from '../text/span';
import type { SpeakerPlace } from './speaker-places';

/** What becomes of the labels of a person who is to have another name; what is said is never touched. */
export interface Renaming {
  /** By name as labels have it, without layout spaces, in the order of their first turns. */
  readonly variants: readonly RenamedVariant[];
  /** The names of the same person that share nothing with the old name, and stay. */
  readonly unchanged: readonly string[];
  /** Whether somebody else speaks under the new name: the two cannot be told apart afterwards. */
  readonly isTaken: boolean;
}

export interface RenamedVariant {
  readonly from: string;
  readonly to: string;
  /** One a label, in order of place: the name, or the part of it that changes. Offsets in the document. */
  readonly edits: readonly Edit[];
}

/**
 * Gives the person at `place` another name in all labels. In the other variants, what they share with the old name is
 * renamed: `王毅` to `王义` makes `王义外长` of `王毅外长`, and `王毅外长` to `王义外长` makes `王义` of `王毅`.
 *
 * @returns undefined where the new name could not be read as that of a speaker in such labels.
 */
export function renaming(analysis: Analysis, place: SpeakerPlace, newName: string): Renaming | undefined {
  const { lines, profile } = analysis;
  const cast = analysis.cast();
  const wanted: Change = { part: place.name, newPart: withoutLayoutSpaces(newName) };
  const variants: RenamedVariant[] = [];
  const unchanged: string[] = [];
  for (const [from, labels] of labelsByName(cast, place.person)) {
    const change = changeOf(from, labels[0]!.label.convention, wanted);
    if (!change) {
      unchanged.push(from);
      continue;
    }
    const to = from.replace(change.part, () => change.newPart);
    if (!staysLabel(labels[0]!, change, to, profile.conventions)) return undefined;
    const edits = labels.map((placed) => ({ span: partSpan(lines, placed, change.part), newText: change.newPart }));
    variants.push({ from, to, edits });
  }
  const isTaken = cast.labels.some(({ label, person }) => person !== place.person && label.name === wanted.newPart);
  return { variants, unchanged, isTaken };
}

/** What of a name becomes what. */
interface Change {
  readonly part: string;
  readonly newPart: string;
}

function labelsByName({ labels }: Cast, person: number): ReadonlyMap<string, readonly PlacedLabel[]> {
  const byName = new Map<string, PlacedLabel[]>();
  for (const placed of labels) {
    if (placed.person !== person) continue;
    const known = byName.get(placed.label.name);
    if (known) known.push(placed);
    else byName.set(placed.label.name, [placed]);
  }
  return byName;
}

/** What the wanted change comes to in one variant of the name; undefined where the two share nothing that changes. */
function changeOf(name: string, convention: string, wanted: Change): Change | undefined {
  if (name.includes(wanted.part)) return wanted;
  for (const shared of [name, claimsOf(name, convention).person ?? '']) {
    const at = shared === '' || !name.includes(shared) ? -1 : wanted.part.indexOf(shared);
    if (at < 0) continue;
    const before = wanted.part.slice(0, at);
    const after = wanted.part.slice(at + shared.length);
    const { newPart } = wanted;
    const stays = newPart.startsWith(before) && newPart.endsWith(after);
    const part = newPart.slice(before.length, newPart.length - after.length);
    if (stays && part !== '' && before.length + after.length < newPart.length) return { part: shared, newPart: part };
  }
  return undefined;
}

/** Whether a label would be read as one under the new name; one that runs over two lines is taken as it is. */
function staysLabel(
  { block, label }: PlacedLabel,
  change: Change,
  to: string,
  conventions: readonly Convention[],
): boolean {
  const { text } = block.lines[0]!;
  if (to === '' || /[\r\n]/.test(to)) return false;
  const { start, end } = partIn(text.slice(label.nameSpan.start, label.nameSpan.end), change.part);
  const at = label.nameSpan.start;
  const renamed = text.slice(0, at + start) + change.newPart + text.slice(at + end);
  const reads = (line: string, name: string) =>
    labelMatches(new Line(line, ''), conventions).some((match) => match.label.name === name);
  return !reads(text, label.name) || reads(renamed, to);
}

/** Where a part of the name of a label stands; offsets in the document. */
function partSpan(lines: LineStore, { label: { nameSpan }, offset }: PlacedLabel, part: string): Span {
  const start = offset + nameSpan.start;
  const within = partIn(lines.slice({ start, end: offset + nameSpan.end }), part);
  return { start: start + within.start, end: start + within.end };
}

/** Where a part of a name stands in the name as printed, spaces of the layout between its characters or not. */
function partIn(printed: string, part: string): Span {
  const solid = [...printed.matchAll(/\S/gu)];
  const wanted = part.replace(/\s+/gu, '');
  const first = unitsBefore(solid.map(([character]) => character).join(''), wanted);
  const characters = Array.from(wanted).length;
  const last = solid[first + characters - 1]!;
  return { start: solid[first]!.index, end: last.index + last[0].length };
}

/** How many characters stand before a part that is known to be there. */
function unitsBefore(text: string, part: string): number {
  return Array.from(text.slice(0, text.indexOf(part))).length;
}

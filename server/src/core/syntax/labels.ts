import { CharacterSet } from '../text/character-set';
import { withoutLayoutSpaces } from '../text/layout-spaces';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { Label } from './block';
import { type Convention, groupIn, type LabelParts, roleOf } from './convention';
import { type Head, headOf, joinedHead } from './head';
import type { Profile } from './profile';

/** A label that the pattern of a convention sees at the start of a line. Offsets of `label` in the line. */
export interface LabelMatch {
  readonly label: Label;
  readonly convention: Convention;
  /**
   * `certain`: the name carries a role word, it need not be known. `unclosed`: the closing mark was lost, which is no
   * evidence for anything.
   */
  readonly evidence: 'certain' | 'plain' | 'unclosed';
}

/** What looks like a label at the start of `line`, once for each of the `conventions` that it fits, in their order. */
export function labelMatches(line: Line, conventions: readonly Convention[]): LabelMatch[] {
  const found: LabelMatch[] = [];
  let head: Head | undefined;
  for (const convention of conventions) {
    if (!mayHold(line, convention) || line.indent < (convention.indent ?? 0)) continue;
    head ??= headOf(line);
    const match = matchIn(head, convention);
    if (match) found.push(match);
  }
  return found;
}

/**
 * What looks like a label that begins on `line` and ends on the line right below, where a long one was broken. Offsets
 * are those of both lines together, the ending between them included.
 */
export function brokenLabelMatches(line: Line, below: Line, conventions: readonly Convention[]): LabelMatch[] {
  const found: LabelMatch[] = [];
  const head = headOf(line);
  const joined = joinedHead(head, headOf(below), line.length);
  for (const convention of conventions) {
    if (line.indent < (convention.indent ?? 0)) continue;
    const match = matchIn(joined, convention);
    if (match && match.evidence !== 'unclosed' && match.label.span.end > line.length) found.push(match);
  }
  return found;
}

/** A quick look that rules most lines out: nothing closes or stops on the first line, and something does on the second. */
export function mayBreakLabel(line: Line, below: Line): boolean {
  if (line.isBlank || below.isBlank) return false;
  if ((line.traits & Trait.Colon) !== 0 || (below.traits & Trait.Colon) === 0) return false;
  return line.cells >= narrowestBroken && !/[。！？!?;；…]|[a-z]\. /u.test(line.text);
}

/** A label that was broken fills its first line; cells. */
const narrowestBroken = 16;

function matchIn(head: Head, convention: Convention): LabelMatch | undefined {
  const closed = firstOf(convention.labels, head.text);
  const parts = closed ?? convention.unclosed?.exec(head.text);
  const name = parts && withoutLayoutSpaces(groupIn(parts, 'name') ?? '');
  if (!name || convention.never.some((never) => never.test(name))) return undefined;
  const evidence =
    !closed && !isSetApart(parts, head) ? 'unclosed' : isSure(convention, parts, name) ? 'certain' : 'plain';
  return { label: labelOf(parts, name, convention, head), convention, evidence };
}

/** Whether a wide gap stands behind a label in its line, which the head lost between wide characters. */
function isSetApart({ 0: { length } }: LabelParts, { offsets }: Head): boolean {
  return offsets[length]! - offsets[length - 1]! > 2;
}

/** Whether a name is a speaker's even where it stands once: it has a role word, or an office beside it. */
function isSure({ certain }: Convention, parts: LabelParts, name: string): boolean {
  return certain?.test(name) || groupIn(parts, 'office') !== undefined;
}

/** The label that begins `line`: of somebody who speaks, as the profile or a word in the name itself says. */
export function speakerLabel(line: Line, profile: Profile): LabelMatch | undefined {
  for (const match of labelMatches(line, profile.conventions)) {
    if (match.evidence === 'certain' || profile.speakers.has(match.label.name)) return match;
  }
  return undefined;
}

/** The label that begins on `line` and ends on the one below, of somebody who surely speaks. */
export function brokenSpeakerLabel(line: Line, below: Line, profile: Profile): LabelMatch | undefined {
  for (const match of brokenLabelMatches(line, below, profile.conventions)) {
    if (match.evidence === 'certain') return match;
  }
  return undefined;
}

/** What a line shows that holds a label, for a look that is quick. */
export interface LabelSigns {
  /** With what a label may begin that has neither a colon nor a mark. */
  readonly openings: CharacterSet | 'any';
  /** Characters of which a label without a colon has one near its start. */
  readonly marks: CharacterSet | undefined;
  /** The most code units of a line that a label fills. */
  readonly longest: number;
}

/** What the lines show that hold labels of any of the conventions. */
export function labelSignsOf(conventions: readonly Convention[]): LabelSigns {
  const isAny = conventions.some(({ openings }) => openings === 'any');
  const openings = conventions.map((convention) => convention.openings ?? '').join('');
  const marks = conventions.map((convention) => convention.marks ?? '').join('');
  return {
    openings: isAny ? 'any' : new CharacterSet(openings),
    marks: marks === '' ? undefined : new CharacterSet(marks),
    longest: Math.max(0, ...conventions.map(({ longest = 0 }) => longest)),
  };
}

/** A quick look that rules most lines out: whether the line shows what lines with labels do. */
export function mayHoldLabel(line: Line, { openings, marks, longest }: LabelSigns): boolean {
  const { text, traits, start, end } = line;
  if ((traits & Trait.Colon) !== 0) return true;
  if (end === 0) return false;
  if (end - start <= longest) return true;
  return openings === 'any' || openings.has(text.charCodeAt(start)) || (marks !== undefined && hasEarly(line, marks));
}

/** The same for one convention; a mark anywhere is enough, as few lines come so far. */
function mayHold({ text, traits, start, end }: Line, { openings = '', marks = '', longest }: Convention): boolean {
  if (longest !== undefined) return end > 0 && end - start <= longest;
  if ((traits & Trait.Colon) !== 0) return true;
  if (end === 0) return false;
  return openings === 'any' || openings.includes(text.charAt(start)) || marks !== '';
}

/** Marks stand in so many code units at the start of a line, layout spaces counted. */
const markReach = 40;

function hasEarly({ text, start, end }: Line, marks: CharacterSet): boolean {
  const reach = Math.min(end, start + markReach);
  for (let at = start; at < reach; at++) if (marks.has(text.charCodeAt(at))) return true;
  return false;
}

function firstOf(patterns: Convention['labels'], head: string): LabelParts | undefined {
  for (const pattern of patterns) {
    const parts = pattern.exec(head);
    if (parts) return parts;
  }
  return undefined;
}

function labelOf(parts: LabelParts, name: string, convention: Convention, { offsets }: Head): Label {
  const spanOf = (start: number, end: number) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 });
  const number = groupIn(parts, 'number')?.length ?? 0;
  const printed = groupIn(parts, 'name')!.trim();
  const at = parts[0].indexOf(printed, number);
  return {
    span: spanOf(number, parts[0].trimEnd().length),
    nameSpan: spanOf(at, at + printed.length),
    name,
    convention: convention.id,
    role: roleOf(convention, parts, name),
    time: groupIn(parts, 'time'),
  };
}

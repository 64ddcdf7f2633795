import type { Line, Lines } from '../text/lines';
import { oncePerLine } from '../text/once-per-line';
import { PagedBytes } from '../text/paged-bytes';
import { apparatusAt } from './apparatus';
import { type FurnitureKind, furnitureKinds, type Label } from './block';
import { breaksOff, mayBeginAfter, mayLabelAfter } from './boundary';
import { type BracketedLines, bracketedLinesAt } from './bracketed-lines';
import { isFootnoteAt } from './footnote-place';
import { furnitureOf } from './furniture';
import { isHeadingAt } from './heading-place';
import {
  brokenSpeakerLabel,
  type LabelMatch,
  type LabelSigns,
  labelSignsOf,
  mayBreakLabel,
  mayHoldLabel,
  speakerLabel,
} from './labels';
import { isLoneLineNumber, numberedRange } from './line-numbers';
import { pageFurnitureOf } from './pages';
import type { Profile } from './profile';
import { endsItsSentence } from './sentence-end';
import { isSourceLine } from './source-line';

/** What the houses of reporters are called by, so that `记者：` right below one is the end of a longer label. */
const house = /[台臺社报報网網]|电视|電視|广播|廣播|杂志|雜誌|周刊|週刊|新闻|新聞/u;

/** So many blank lines may stand above a title, and below it. */
const mostAboveTitle = 8;

/** How many lines are held around the one that is read. */
const linesBehind = 64;
const linesAhead = 512;

/**
 * Reads lines together with what the lines right around them make of them. Every answer depends only on the profile
 * and on lines within reach: the line itself, blank lines and furniture beside it, and the first text line before.
 */
export class LineReader {
  private readonly signs: LabelSigns;
  private readonly speakerLabel = oncePerLine((line) => speakerLabel(line, this.profile) ?? null);
  /** What `labelAt` and `turnAt` answered, by line number; null for no label. */
  private readonly labels = new Map<number, LabelMatch | null>();
  private readonly turns = new Map<number, LabelMatch | null>();
  /** What `isBreak` answered, by line number: 1 no, 2 yes. */
  private readonly breaks = new PagedBytes();
  /** What `furnitureAt` answered, by line number, as `codeOf` writes it. */
  private readonly furniture = new PagedBytes();
  /** The kind of page furniture that a line is: asked for by whatever stands on the page. */
  private readonly ofPage = new PagedBytes();
  /** The lines around the one asked for last: reading goes forward, with short looks back. */
  private nearby: { from: number; lines: readonly Line[] } = { from: 0, lines: [] };
  /** The stretch of lines that was measured last: a short one is the same for all its lines. */
  private stretch = { from: 0, to: 0, widest: 0 };

  constructor(
    readonly lines: Lines,
    readonly profile: Profile,
  ) {
    this.signs = labelSignsOf(profile.conventions);
  }

  get lineCount(): number {
    return this.lines.lineCount;
  }

  /** The lines `from` to `to` (exclusive), as `line` gives them. */
  range(from: number, to: number): readonly Line[] {
    const { nearby } = this;
    const isNearby = from >= nearby.from && to <= nearby.from + nearby.lines.length;
    if (isNearby) return nearby.lines.slice(from - nearby.from, to - nearby.from);
    return numberedRange(this.lines, from, to, this.profile.lineNumbers);
  }

  /** A line, its number read as spaces if it has one. */
  line(number: number): Line | undefined {
    const at = number - this.nearby.from;
    if (at >= 0 && at < this.nearby.lines.length) return this.nearby.lines[at];
    if (number < 0 || number >= this.lineCount) return undefined;
    const from = Math.max(0, number - linesBehind);
    this.nearby = { from, lines: this.range(from, number + linesAhead) };
    return this.nearby.lines[number - from];
  }

  isBlank(number: number): boolean {
    return this.line(number)?.isBlank ?? true;
  }

  /** Whether the line cannot stand in the same stretch of text as the one before: it is blank, furniture, or begins a turn. */
  isBreak(number: number): boolean {
    if (number < 0 || number >= this.lineCount) return true;
    const known = this.breaks.get(number);
    if (known !== 0) return known === 2;
    const found = this.isEmpty(number)
      ? !this.isLeading(number)
      : this.turnAt(number) !== undefined || this.furnitureAt(number) !== undefined;
    this.breaks.set(number, found ? 2 : 1);
    return found;
  }

  /** How far a line of a paragraph is from the one before: 1, or more where the lines of a page are set wide apart. */
  get leading(): number {
    return this.profile.lineNumbers?.leading ?? 1;
  }

  /**
   * The cells of the widest line, up to `most`, among the lines that stand together with the line: as far as no break
   * comes between, and no further than `reach` lines.
   */
  widestAround(number: number, reach: number, most: number): number {
    const { stretch } = this;
    if (number >= stretch.from && number < stretch.to && stretch.to - stretch.from <= reach) return stretch.widest;
    let from = number;
    while (from > number - reach && !this.isBreak(from) && !this.isGap(from - 1)) from--;
    let to = number + 1;
    while (to <= number + reach && !this.isBreak(to)) to++;
    let widest = 0;
    for (let i = from; i < to; i++) {
      const { cells } = this.line(i)!.measure;
      if (cells > widest && cells <= most) widest = cells;
    }
    this.stretch = { from, to, widest };
    return widest;
  }

  /** The kind of furniture that the line is; it has to stand alone, not within a paragraph. */
  furnitureAt(number: number): FurnitureKind | undefined {
    const line = this.line(number);
    if (!line || this.profile.conventions.length === 0) return undefined;
    const known = this.furniture.get(number);
    if (known !== 0) return kindOfCode(known);
    const kind = this.readFurniture(line, number);
    this.furniture.set(number, codeOf(kind));
    return kind;
  }

  private readFurniture(line: Line, number: number): FurnitureKind | undefined {
    const ofPage = this.pageFurnitureAt(number);
    if (ofPage) return ofPage;
    if (isFootnoteAt(this, number)) return 'footnote';
    const apparatus = apparatusAt(this, number);
    if (apparatus) return apparatus;
    const form = furnitureOf(line);
    if (form && (form.place === 'anywhere' || this.mayBeginAt(number)))
      return this.turnAt(number) ? undefined : form.kind;
    if (isSourceLine(line) && this.mayBeginAt(number) && !this.turnAt(number)) return 'source';
    if (isHeadingAt(this, number)) return 'heading';
    return this.bracketedAt(number)?.kind;
  }

  /** The line after the last one of the furniture that begins at the line. */
  furnitureEnd(number: number): number {
    const kind = this.furnitureAt(number);
    const spread = kind === 'direction' || kind === 'closing' ? this.bracketedAt(number) : undefined;
    return spread?.end ?? number + 1;
  }

  private bracketedAt(number: number): BracketedLines | undefined {
    const lines = bracketedLinesAt(this, number);
    return lines && this.mayBeginAt(number) ? lines : undefined;
  }

  /** Whether the line by itself is furniture, wherever it stands. */
  isFurnitureByItself(number: number): boolean {
    const line = this.line(number);
    if (!line || isLoneLineNumber(line)) return line !== undefined;
    return (furnitureOf(line) ?? this.pageFurnitureAt(number)) !== undefined;
  }

  /** Whether every page has the line, or it counts pages or their lines. */
  isPageFurniture(number: number): boolean {
    return this.pageFurnitureAt(number) !== undefined;
  }

  private pageFurnitureAt(number: number): FurnitureKind | undefined {
    const line = this.line(number);
    if (!line) return undefined;
    const known = this.ofPage.get(number);
    if (known !== 0) return kindOfCode(known);
    const kind = pageFurnitureOf(line, this.profile.pages);
    this.ofPage.set(number, codeOf(kind));
    return kind;
  }

  /** Whether the line begins with the label of somebody who speaks, wherever it stands. */
  isLabel(number: number): boolean {
    return this.labelAt(number) !== undefined;
  }

  /** The label of the turn that begins at the line, if one does; a long one may end on the next line. */
  turnAt(number: number): LabelMatch | undefined {
    const label = this.labelAt(number);
    if (!label) return undefined;
    let turn = this.turns.get(number);
    if (turn === undefined) {
      turn = this.beginsTurn(label, number) ? label : null;
      this.turns.set(number, turn);
    }
    return turn ?? undefined;
  }

  /** Whether the label that begins at the line ends on the next. */
  labelRunsOver(number: number): boolean {
    const match = this.turnAt(number);
    return match !== undefined && match.label.span.end > this.line(number)!.length;
  }

  /** The label with which the line begins, wherever it stands. */
  private labelAt(number: number): LabelMatch | undefined {
    const line = this.line(number);
    if (!line || !(this.mayHoldLabel(line) || this.mayBreakLabel(number))) return undefined;
    let label = this.labels.get(number);
    if (label === undefined) {
      label = this.readLabel(line, number) ?? null;
      this.labels.set(number, label);
    }
    return label ?? undefined;
  }

  private readLabel(line: Line, number: number): LabelMatch | undefined {
    if (number > 0 && this.mayHoldLabel(line) && this.mayBreakLabel(number - 1) && this.brokenLabelAt(number - 1))
      return undefined;
    const whole = this.mayHoldLabel(line) ? this.speakerLabel(line) : undefined;
    return whole ?? (this.mayBreakLabel(number) ? this.brokenLabelAt(number) : undefined);
  }

  private mayBreakLabel(number: number): boolean {
    const below = this.line(number + 1);
    return below !== undefined && mayBreakLabel(this.line(number)!, below);
  }

  private brokenLabelAt(number: number): LabelMatch | undefined {
    const line = this.line(number)!;
    const below = this.line(number + 1)!;
    if (breaksOff(line, this.profile.columns)) return undefined;
    const own = this.speakerLabel(below);
    if (own && !(own.label.role === 'question' && house.test(line.text) && this.mayFollow(number))) return undefined;
    const whole = brokenSpeakerLabel(line, below, this.profile);
    return !own || whole?.label.name.endsWith(own.label.name) ? whole : undefined;
  }

  /** Whether something new may begin on the line, as far as the line above by itself tells. */
  private mayFollow(number: number): boolean {
    return mayBeginAfter(this.line(number - 1), this.profile.pages);
  }

  private mayHoldLabel(line: Line): boolean {
    return this.profile.conventions.length > 0 && mayHoldLabel(line, this.signs);
  }

  private beginsTurn({ convention, evidence, label }: LabelMatch, number: number): boolean {
    if (evidence === 'plain' && this.isTitle(label, number)) return false;
    if (convention.mayStand === 'anywhere' && evidence !== 'unclosed') return true;
    if (mayLabelAfter(this.line(number - 1), this.profile.pages) || isHeadingAt(this, number - 1)) return true;
    const above = this.labelAt(number - 1);
    const isBelowOther = above !== undefined && above.label.name !== label.name;
    return (evidence === 'certain' || isBelowOther) && breaksOff(this.line(number - 1)!, this.profile.columns);
  }

  /** Whether a line that begins like a turn is the title of the text, `李明：我写的是桥`: the first, alone, and no sentence. */
  private isTitle({ span }: Label, number: number): boolean {
    const line = this.line(number)!;
    if (number > mostAboveTitle || span.end >= line.end || endsItsSentence(line) || !this.isBlank(number + 1))
      return false;
    for (let above = 0; above < number; above++) if (!this.isEmpty(above)) return false;
    let below = number + 1;
    while (below <= number + mostAboveTitle && this.isEmpty(below)) below++;
    return this.line(below) !== undefined && !this.isPageFurniture(below) && !this.isLabel(below);
  }

  /** Whether the line has no text: it is blank, or holds nothing but its number. */
  private isEmpty(number: number): boolean {
    const line = this.line(number);
    return line === undefined || line.isBlank || isLoneLineNumber(line);
  }

  /** Whether a line without text only keeps apart two lines of text as all lines of the page are. */
  private isLeading(number: number): boolean {
    if (this.leading === 1) return false;
    let above = number - 1;
    while (number - above < this.leading && this.isEmpty(above)) above--;
    let below = number + 1;
    while (below - above < this.leading && this.isEmpty(below)) below++;
    return below - above <= this.leading && !this.isEmpty(above) && !this.isEmpty(below);
  }

  /** Whether the line parts those around it without belonging to either. */
  private isGap(number: number): boolean {
    return this.isBreak(number) && this.turnAt(number) === undefined;
  }

  private mayBeginAt(number: number): boolean {
    return mayBeginAfter(this.line(number - 1), this.profile.pages) || isHeadingAt(this, number - 1);
  }
}

/** A kind of furniture as a number above 0: 1 for none, else its place in the list, and 2. */
function codeOf(kind: FurnitureKind | undefined): number {
  return kind ? furnitureKinds.indexOf(kind) + 2 : 1;
}

function kindOfCode(code: number): FurnitureKind | undefined {
  return code === 1 ? undefined : furnitureKinds[code - 2];
}

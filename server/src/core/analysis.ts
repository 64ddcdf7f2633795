import { Checker } from './checker';
import type { Configuration } from './configuration';
import { conventionById, conventions } from './conventions';
import { conventionsOfPatterns } from './conventions/own-pattern';
import type { Exception } from './exceptions';
import type { FindingList, PlacedFinding } from './finding';
import type { RuleCount } from './findings-by-block';
import { type Cast, castOf } from './model/cast';
import { differingBlocks, type ExchangeLinks, linksOf, noLinks } from './model/exchange-links';
import { mostTurnsOfPages, relating } from './model/exchanges';
import { Readings } from './model/readings';
import { type Structure, structureOf } from './model/structure';
import { solidEnd } from './model/turn-tally';
import type { RuleFailure } from './rule-runner';
import type { Block } from './syntax/block';
import type { LabelTerms } from './syntax/label-tally';
import { parsing, reparse, type Transcript } from './syntax/parse';
import { type Profile, sameProfile } from './syntax/profile';
import { finished } from './syntax/steps';
import { surveying } from './syntax/survey';
import { LineStore } from './text/lines';
import type { Edit, Span } from './text/span';

/**
 * One text under one configuration and one profile: everything the core knows of it, computed when asked for and kept.
 * Never changed: an edit makes a new analysis, which shares what the edit did not touch.
 */
export class Analysis {
  private constructor(
    private readonly transcript: Transcript,
    readonly configuration: Configuration,
    private readonly checker: Checker,
    private readonly readings: Readings,
    private readonly links: ExchangeLinks,
  ) {}

  private knownStructure: Structure | undefined;
  private knownCast: Cast | undefined;
  private knownOffsets: ReadonlyMap<Block, number> | undefined;

  /** Reads a text from nothing; without a profile, surveys it first. */
  static of(text: string, configuration: Configuration, profile?: Profile): Analysis {
    return finished(Analysis.reading(text, configuration, profile));
  }

  /** The same in steps of a few milliseconds. */
  static *reading(text: string, configuration: Configuration, profile?: Profile): Generator<void, Analysis> {
    const lines = LineStore.of(text);
    return yield* Analysis.from(lines, configuration, profile ?? (yield* surveying(lines, termsOf(configuration))));
  }

  private static *from(lines: LineStore, configuration: Configuration, profile: Profile): Generator<void, Analysis> {
    const transcript = yield* parsing(lines, profile);
    return new Analysis(
      transcript,
      configuration,
      Checker.of(transcript, configuration, noLinks),
      Readings.of(transcript.blocks.length),
      noLinks,
    );
  }

  get lines(): LineStore {
    return this.transcript.lines;
  }

  get profile(): Profile {
    return this.transcript.profile;
  }

  /** The blocks that tile the text, with their places. */
  get blocks(): Transcript {
    return this.transcript;
  }

  /** The analysis after one edit, under the same profile; everything the edit did not touch is kept. */
  edit(edit: Edit): Analysis {
    const { store, change } = this.lines.edit(edit);
    const reparsed = reparse(this.transcript, store, change);
    const checker = this.checker.after(reparsed.transcript, reparsed.change);
    const readings = this.readings.after(reparsed.change);
    return new Analysis(reparsed.transcript, this.configuration, checker, readings, this.links);
  }

  /** Surveys the whole text again; `this` if nothing that matters has changed. */
  surveyed(): Analysis {
    return finished(this.surveying());
  }

  /** The same in steps of a few milliseconds. */
  *surveying(): Generator<void, Analysis> {
    const profile = yield* surveying(this.lines, termsOf(this.configuration));
    return sameProfile(profile, this.profile) ? this : yield* Analysis.from(this.lines, this.configuration, profile);
  }

  /** The same text under another configuration. */
  configured(configuration: Configuration): Analysis {
    if (isSameButForExceptions(configuration, this.configuration)) {
      const checker = this.checker.excepting(configuration, this.configuration);
      return new Analysis(this.transcript, configuration, checker, this.readings, this.links);
    }
    const profile = finished(surveying(this.lines, termsOf(configuration)));
    return finished(Analysis.from(this.lines, configuration, profile));
  }

  /** Checks what is not checked yet, a bounded slice of the text (about a millisecond) at each step. */
  checking(): Generator<void, void> {
    return this.checker.checking();
  }

  /** Checks until the first `limit` findings are known; see `firstFindings`. */
  checkingFirst(limit: number): Generator<void, void> {
    return this.checker.checkingFirst(limit);
  }

  /** The first findings, at most `limit`, the most severe first; of a long text no more is checked than they need. */
  firstFindings(limit: number): readonly PlacedFinding[] {
    return this.checker.firstFindings(limit);
  }

  /** All findings in order of place, one after the other; for those who read them once. */
  findingsInOrder(): Generator<PlacedFinding, void> {
    return this.checker.inOrder();
  }

  /** All findings, or the first `limit`; runs what is left of `checking` at once. */
  findings(limit = Number.POSITIVE_INFINITY): FindingList {
    return this.checker.findings(limit);
  }

  /** The findings that touch `span`, in order of place. */
  findingsIn(span: Span): readonly PlacedFinding[] {
    return this.checker.findingsIn(span);
  }

  /** How many findings there are of each rule that found anything; runs what is left of `checking` at once, as all below do. */
  ruleCounts(): readonly RuleCount[] {
    return this.checker.ruleCounts();
  }

  /** At most `limit` findings of one rule in order of place, without the first `from` of them. */
  findingsOfRule(rule: string, from: number, limit: number): readonly PlacedFinding[] {
    return this.checker.findingsOfRule(rule, from, limit);
  }

  /** The findings, of one rule or of all, that begin at `offset` or after it, in order of place. */
  findingsOnward(offset: number, rule?: string): Generator<PlacedFinding, void> {
    return this.checker.onward(offset, rule);
  }

  /** The findings, of one rule or of all, that begin before `offset`, the last one first. */
  findingsBackward(offset: number, rule?: string): Generator<PlacedFinding, void> {
    return this.checker.backward(offset, rule);
  }

  /** How many findings of the same rule stand before a finding. */
  countBefore(finding: PlacedFinding): number {
    return this.checker.countBefore(finding);
  }

  /** What a finding would be known by if it were right. */
  exceptionFor(finding: PlacedFinding): Exception {
    return this.checker.exceptionFor(finding);
  }

  /** The rules that threw instead of answering, with what they threw; their findings are left out. */
  failures(): readonly RuleFailure[] {
    return this.checker.failures();
  }

  /** Where a block stands, without the blank lines behind it; undefined for one that this text has no more. Offsets in the document. */
  spanOf(block: Block): Span | undefined {
    this.knownOffsets ??= offsetsOf(this.transcript.blocks);
    const offset = this.knownOffsets.get(block);
    return offset === undefined ? undefined : { start: offset, end: solidEnd({ block, offset }) };
  }

  /** Who speaks where; much less work than the structure, as nothing of what is said is read. */
  cast(): Cast {
    this.knownCast ??= castOf(this.transcript);
    return this.knownCast;
  }

  structure(): Structure {
    this.knownStructure ??= structureOf(this.transcript, this.readings, this.links);
    return this.knownStructure;
  }

  /** The analysis with the questions and answers paired that stand apart; `this` if nothing changes. */
  related(): Analysis {
    return finished(this.relating());
  }

  /** The same in steps of a few milliseconds. */
  *relating(): Generator<void, Analysis> {
    const { labels } = this.cast();
    if (labels.length > mostTurnsOfPages) return this;
    if (labels.length > 0) yield* this.readings.making(this.transcript.blocks);
    const { turns, orphans } = this.structure();
    const textOf = (turn: number) => {
      const { span, labelSpan } = turns[turn]!;
      return this.lines.slice({ start: labelSpan.end, end: span.end });
    };
    const displaced = yield* relating(
      turns.map(({ evidence }) => evidence),
      textOf,
    );
    const strays = orphans.filter(({ reason }) => reason === 'column').map(({ block }) => block);
    const links = linksOf(
      displaced,
      (turn) => turns[turn]!.block,
      (turn) => turns[turn]!,
      strays,
    );
    if (differingBlocks(links, this.links).size === 0) return this;
    return new Analysis(this.transcript, this.configuration, this.checker.linked(links), this.readings, links);
  }
}

function isSameButForExceptions(a: Configuration, b: Configuration): boolean {
  const others = (configuration: Configuration) => JSON.stringify({ ...configuration, exceptions: [] });
  return others(a) === others(b);
}

function offsetsOf(blocks: Iterable<Block>): ReadonlyMap<Block, number> {
  const offsets = new Map<Block, number>();
  let offset = 0;
  for (const block of blocks) {
    offsets.set(block, offset);
    offset += block.length;
  }
  return offsets;
}

/** What a survey starts from under a configuration. */
export function termsOf(configuration: Configuration): LabelTerms {
  const pinned = configuration.conventions.map(conventionById).filter((convention) => convention !== undefined);
  return {
    conventions: pinned.length > 0 ? pinned : conventions,
    pinned: pinned.length > 0 ? 'pinned' : 'recognised',
    own: conventionsOfPatterns(configuration.patterns),
    speakers: configuration.speakers,
  };
}

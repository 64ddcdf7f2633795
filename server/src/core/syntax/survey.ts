import type { Line, LineStore } from '../text/lines';
import { mayBeginAfter } from './boundary';
import { ColumnTally } from './columns';
import type { Convention } from './convention';
import { BracketSpacingTally, LatinSpacingTally } from './house-spacing';
import { labelMatches, mayBeginAnyhow, mayHoldLabel } from './labels';
import type { TranscriptLanguage } from './language';
import { PageTally } from './page-tally';
import { noPages, type PageFurniture } from './pages';
import type { Profile } from './profile';
import { ScriptTally } from './script';
import { spacingOf } from './spacing';
import { finished } from './steps';

/** What a survey starts from. */
export interface SurveyTerms {
  /** The conventions to choose from. */
  readonly conventions: readonly Convention[];
  /** Whether these conventions are in force whatever the text says: somebody named them. */
  readonly pinned: 'pinned' | 'recognised';
  /** Names that are speakers even where they speak once. */
  readonly speakers: readonly string[];
}

/** Reads the whole text for what only the whole can tell. Linear in the text. */
export function survey(lines: LineStore, terms: SurveyTerms): Profile {
  return finished(surveying(lines, terms));
}

/** The same in steps, between which others can do their work. */
export function* surveying(lines: LineStore, terms: SurveyTerms): Generator<void, Profile> {
  const { language, pages } = yield* firstLook(lines);
  const eligible = terms.conventions.filter((convention) => convention.languages.includes(language));
  const labels = new LabelTally(terms, terms.pinned === 'pinned' ? terms.conventions : eligible, pages);
  const columns = new ColumnTally();
  const brackets = new BracketSpacingTally();
  const latin = new LatinSpacingTally();
  let before: Line | undefined;
  let count = 0;
  let solid = 0;
  let stretched = 0;
  for (const stretch of lines.stretches()) {
    for (const line of stretch) {
      labels.add(line, before);
      if (isInSample(count++) && !line.isBlank) {
        if (before && !before.isBlank) columns.add(before, line);
        brackets.add(line);
        latin.add(line);
        solid++;
        if (spacingOf(line).runs.length > 0) stretched++;
      }
      before = line;
    }
    yield;
  }
  const { conventions, speakers, paragraphs } = labels.result();
  return {
    language,
    conventions,
    speakers,
    paragraphs,
    pages: conventions.length > 0 ? pages : noPages,
    stretched: stretched >= leastStretched && stretched >= leastStretchedShare * solid,
    columns: columnsOf(columns, count, language, conventions),
    latinSpacing: latin.result(),
    bracketSpacing: brackets.result(),
  };
}

/** Habits show in a part of a long text as well as in all of it: the beginning, and then one line in eight. */
function isInSample(lineNumber: number): boolean {
  return lineNumber < 4000 || lineNumber % 8 === 0;
}

/** So many lines, and such a share of all, are spelled out in a file that was justified and extracted. */
const leastStretched = 3;
const leastStretchedShare = 0.03;

/** What the search for labels rests on: the language, and what is printed on every page. */
function* firstLook(lines: LineStore): Generator<void, Pick<Profile, 'language' | 'pages'>> {
  const scripts = new ScriptTally();
  const pages = new PageTally();
  let number = 0;
  for (const stretch of lines.stretches()) {
    for (const line of stretch) {
      if (isInSample(number)) scripts.add(line);
      pages.add(line, number++);
    }
    yield;
  }
  return { language: scripts.result(), pages: pages.result() };
}

/** English text that is no transcript may be anything, code and logs included: it is left as it is. */
function columnsOf(
  tally: ColumnTally,
  lineCount: number,
  language: TranscriptLanguage,
  conventions: readonly Convention[],
): number[] {
  if (conventions.length > 0) return tally.result(lineCount, 'transcript');
  return language === 'en' ? [] : tally.result(lineCount, 'unknown');
}

/** How often a name stands where a label may stand, and whether it carries a role word. */
interface LabelCount {
  labels: number;
  readonly certain: boolean;
  /** The next speaker after something under this label that ended with a question mark. */
  answeredBy: string | undefined;
  /** How many of the labels stand below a blank line. */
  apart: number;
}

/** A convention that fits the text, with the names it accepts. */
interface Candidate {
  readonly convention: Convention;
  readonly names: ReadonlyMap<string, LabelCount>;
  readonly labels: number;
  /** How many of the labels carry a role word of the convention. */
  readonly certainLabels: number;
}

/** So many labels, and such a share of them, stand below a blank line where blank lines part all paragraphs. */
const leastApart = 4;
const mostlyApart = 0.9;

/** Somebody who answers has spoken so often. */
const leastAnswers = 3;

/** Counts what looks like labels, for each convention. */
class LabelTally {
  private readonly seen = new Map<Convention, Map<string, LabelCount>>();
  private readonly known: ReadonlySet<string>;
  private readonly looksAtAll: boolean;
  /** The label seen last, by convention. */
  private readonly latest = new Map<Convention, LabelCount>();
  /** Whether the last line that is not blank ended with a question mark. */
  private endedAsking = false;

  constructor(
    private readonly terms: SurveyTerms,
    private readonly conventions: readonly Convention[],
    private readonly pages: PageFurniture,
  ) {
    this.looksAtAll = mayBeginAnyhow(conventions);
    this.known = new Set(terms.speakers.map((name) => name.replace(/\s/gu, '')));
  }

  add(line: Line, before: Line | undefined): void {
    if (this.looksAtAll || mayHoldLabel(line)) this.addLabels(line, before);
    const { end } = line.measure;
    if (end > 0) this.endedAsking = '？?'.includes(line.text[end - 1]!);
  }

  private addLabels(line: Line, before: Line | undefined): void {
    const mayBegin = mayBeginAfter(before, this.pages);
    for (const { convention, label, evidence } of labelMatches(line, this.conventions)) {
      if (evidence === 'unclosed') continue;
      const certain = evidence === 'certain';
      if (!mayBegin && convention.mayStand !== 'anywhere' && !certain) continue;
      const names = this.seen.get(convention) ?? this.seen.set(convention, new Map()).get(convention)!;
      const entry = names.get(label.name) ?? { labels: 0, certain, answeredBy: undefined, apart: 0 };
      entry.labels++;
      if (!before || before.isBlank) entry.apart++;
      names.set(label.name, entry);
      const asked = this.latest.get(convention);
      if (asked && before && this.endedAsking) asked.answeredBy ??= label.name;
      this.latest.set(convention, entry);
    }
  }

  /**
   * The conventions in force and those who speak. The convention with the most role words comes first; another one is
   * in force beside it if it accepts somebody whom those before it do not.
   */
  result(): Pick<Profile, 'conventions' | 'speakers' | 'paragraphs'> {
    let labels = 0;
    let apart = 0;
    const speakers = new Map<string, number>();
    const inForce: Convention[] = [];
    for (const { convention, names } of this.candidates()) {
      const fresh = [...names].filter(([name]) => !speakers.has(name));
      if (fresh.length === 0) continue;
      inForce.push(convention);
      for (const [name, entry] of fresh) {
        speakers.set(name, entry.labels);
        labels += entry.labels;
        apart += entry.apart;
      }
    }
    for (const name of this.known) if (!speakers.has(name)) speakers.set(name, 0);
    return {
      conventions: this.terms.pinned === 'pinned' ? this.terms.conventions : inForce,
      speakers,
      paragraphs: labels >= leastApart && apart >= mostlyApart * labels ? 'apart' : 'unknown',
    };
  }

  private candidates(): Candidate[] {
    const found: Candidate[] = [];
    for (const [convention, all] of this.seen) {
      const isSure = (name: string, entry: LabelCount) => entry.certain || entry.labels >= 2 || this.known.has(name);
      const names = new Map(
        [...all].filter(([name, entry]) => isSure(name, entry) || this.isAnswered(entry, all, isSure)),
      );
      const candidate = {
        convention,
        names,
        labels: sumOf(names, ({ labels }) => labels),
        certainLabels: sumOf(names, ({ labels, certain }) => (certain ? labels : 0)),
      };
      if (this.terms.pinned === 'pinned' || this.convinces(candidate)) found.push(candidate);
    }
    const order = (convention: Convention) => this.conventions.indexOf(convention);
    return found.sort(
      (a, b) => b.certainLabels - a.certainLabels || b.labels - a.labels || order(a.convention) - order(b.convention),
    );
  }

  /** Whether somebody who surely speaks comes right after a question under this label: then it is a label, though it stands once. */
  private isAnswered(
    { answeredBy }: LabelCount,
    all: ReadonlyMap<string, LabelCount>,
    isSure: (name: string, entry: LabelCount) => boolean,
  ): boolean {
    const answer = answeredBy === undefined ? undefined : all.get(answeredBy);
    return answer !== undefined && isSure(answeredBy!, answer) && answer.labels >= leastAnswers;
  }

  /** Whether the labels are evidence enough: somebody has a role word, or two speak twice or are known, and what the convention itself asks. */
  private convinces({ convention: { proof }, names, labels, certainLabels }: Candidate): boolean {
    const repeated = [...names].filter(([name, entry]) => entry.labels >= 2 || this.known.has(name)).length;
    if (labels < 2 || (certainLabels === 0 && repeated < 2)) return false;
    if (repeated < (proof?.repeated ?? 0)) return false;
    return !proof?.name || [...names.keys()].some((name) => proof.name!.test(name));
  }
}

function sumOf(names: ReadonlyMap<string, LabelCount>, value: (entry: LabelCount) => number): number {
  let sum = 0;
  for (const entry of names.values()) sum += value(entry);
  return sum;
}

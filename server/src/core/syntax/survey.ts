import type { Line, LineStore } from '../text/lines';
import { mayBeginAfter } from './boundary';
import { ColumnTally } from './columns';
import type { Convention } from './convention';
import { BracketSpacingTally, LatinSpacingTally } from './house-spacing';
import { type LabelMatch, labelMatches, mayHoldLabel } from './labels';
import type { TranscriptLanguage } from './language';
import type { Profile } from './profile';
import { ScriptTally } from './script';

/** What a survey starts from. */
export interface SurveyTerms {
  /** The conventions to choose from. */
  readonly conventions: readonly Convention[];
  /** Whether these conventions are in force whatever the text says: somebody named them. */
  readonly pinned: 'pinned' | 'recognised';
  /** Names that are speakers even where they speak once. */
  readonly speakers: readonly string[];
}

/** Reads the whole text once for what only the whole can tell. Linear in the text. */
export function survey(lines: LineStore, terms: SurveyTerms): Profile {
  const labels = new LabelTally(terms);
  const columns = new ColumnTally();
  const brackets = new BracketSpacingTally();
  const scripts = new ScriptTally();
  const latin = new LatinSpacingTally();
  let before: Line | undefined;
  let count = 0;
  for (const line of lines.all()) {
    labels.add(line, before);
    if (before && !before.isBlank && !line.isBlank) columns.add(before, line);
    brackets.add(line);
    scripts.add(line);
    latin.add(line);
    before = line;
    count++;
  }
  const language = scripts.result();
  const { conventions, speakers } = labels.result(language);
  return {
    language,
    conventions,
    speakers,
    columns: columnsOf(columns, count, language, conventions),
    latinSpacing: latin.result(),
    bracketSpacing: brackets.result(),
  };
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

/** How often a name stands where a label may stand. */
interface LabelCount {
  count: number;
  readonly certain: boolean;
  /** Whether no convention before this one sees a label there. */
  readonly own: boolean;
}

/**
 * Counts what looks like labels, for each convention. A name counts for the first convention that it fits; one with a
 * role word in it speaks for the others as well: where a `记者：` asks, the names that repeat are those who answer.
 */
class LabelTally {
  private readonly seen = new Map<Convention, Map<string, LabelCount>>();

  constructor(private readonly terms: SurveyTerms) {}

  add(line: Line, before: Line | undefined): void {
    if (!mayHoldLabel(line) || !mayBeginAfter(before)) return;
    let own = true;
    for (const match of labelMatches(line, this.terms.conventions)) {
      if (own || match.certain) this.count(match, { count: 0, certain: match.certain, own });
      own = false;
    }
  }

  private count({ convention, label }: LabelMatch, first: LabelCount): void {
    const names = this.seen.get(convention) ?? this.seen.set(convention, new Map()).get(convention)!;
    const entry = names.get(label.name) ?? first;
    entry.count++;
    names.set(label.name, entry);
  }

  /** The conventions in force in a text of this language, and those who speak in it. */
  result(language: TranscriptLanguage): Pick<Profile, 'conventions' | 'speakers'> {
    const known = new Set(this.terms.speakers.map((name) => name.replace(/\s/gu, '')));
    const speakers = new Map<string, number>();
    const ranked: { convention: Convention; labels: number }[] = [];
    for (const [convention, names] of this.seen) {
      const accepted = [...names].filter(([name, { count, certain }]) => certain || count >= 2 || known.has(name));
      const labels = accepted.reduce((sum, [, { count }]) => sum + count, 0);
      const repeated = accepted.filter(([name, { count }]) => count >= 2 || known.has(name)).length;
      const convinces = labels >= 2 && (repeated >= 2 || accepted.some(([, { certain }]) => certain));
      const isNeeded = convinces && accepted.some(([, { own }]) => own);
      const isForeign = !convention.languages.includes(language);
      if ((!isNeeded || isForeign) && this.terms.pinned === 'recognised') continue;
      ranked.push({ convention, labels });
      for (const [name, { count }] of accepted) speakers.set(name, count);
    }
    if (this.terms.pinned === 'pinned')
      return { conventions: this.terms.conventions, speakers: withKnown(speakers, known) };
    ranked.sort(
      (a, b) =>
        b.labels - a.labels ||
        this.terms.conventions.indexOf(a.convention) - this.terms.conventions.indexOf(b.convention),
    );
    return { conventions: ranked.map(({ convention }) => convention), speakers: withKnown(speakers, known) };
  }
}

function withKnown(speakers: Map<string, number>, known: ReadonlySet<string>): Map<string, number> {
  for (const name of known) if (!speakers.has(name)) speakers.set(name, 0);
  return speakers;
}

import { endsSentence, isIdeographic, isWide, Kind, kindOf } from '../text/characters';
import type { Line, LineStore } from '../text/lines';
import { Trait } from '../text/measure';
import { mayBeginAfter } from './boundary';
import type { Convention } from './convention';
import { type LabelMatch, labelMatches, mayHoldLabel } from './labels';
import type { TranscriptLanguage } from './language';
import type { Profile } from './profile';

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
  const widths = new WidthTally();
  const scripts = new ScriptTally();
  const latin = new LatinSpacingTally();
  let before: Line | undefined;
  let count = 0;
  for (const line of lines.all()) {
    labels.add(line, before);
    if (before && !before.isBlank && !line.isBlank) widths.add(before);
    scripts.add(line);
    latin.add(line);
    before = line;
    count++;
  }
  const { conventions, speakers } = labels.result();
  return {
    language: scripts.result(),
    conventions,
    speakers,
    columns: widths.result(count),
    latinSpacing: latin.result(),
  };
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

  result(): Pick<Profile, 'conventions' | 'speakers'> {
    const known = new Set(this.terms.speakers.map((name) => name.replace(/\s/gu, '')));
    const speakers = new Map<string, number>();
    const ranked: { convention: Convention; labels: number }[] = [];
    for (const [convention, names] of this.seen) {
      const accepted = [...names].filter(([name, { count, certain }]) => certain || count >= 2 || known.has(name));
      const labels = accepted.reduce((sum, [, { count }]) => sum + count, 0);
      const repeated = accepted.filter(([name, { count }]) => count >= 2 || known.has(name)).length;
      const convinces = labels >= 2 && (repeated >= 2 || accepted.some(([, { certain }]) => certain));
      const isNeeded = convinces && accepted.some(([, { own }]) => own);
      if (!isNeeded && this.terms.pinned === 'recognised') continue;
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

/** Lines narrower than this are verse, lists and tables rather than columns of running text; cells. */
const narrowestColumn = 18;
/** How far the lines of one column differ in width; cells. */
const columnSpread = 4;
/** In running text this share of the full lines has a sentence end or a comma before its end; in verse hardly any. */
const leastProse = 0.1;

/** Collects the widths of lines that break off in mid-sentence above another line. */
class WidthTally {
  private readonly broken = new Map<number, number>();
  private readonly prose = new Map<number, number>();
  private total = 0;

  add({ text, measure: { start, end, cells } }: Line): void {
    if (cells < narrowestColumn || endsSentence(text, start, end) || '：；:;'.includes(text[end - 1]!)) return;
    this.broken.set(cells, (this.broken.get(cells) ?? 0) + 1);
    if (/[，。、；？！,.?!](?=.*[^\s，。、；？！,.?!])/u.test(text.slice(start, Math.min(end, start + 200))))
      this.prose.set(cells, (this.prose.get(cells) ?? 0) + 1);
    this.total++;
  }

  /** The columns, ascending: widths at which many lines break off, each counted with those slightly narrower. */
  result(lineCount: number): number[] {
    const columns: number[] = [];
    const least = lineCount < 12 ? 1 : Math.max(3, 0.02 * this.total);
    const widths = [...this.broken.keys()].sort((a, b) => b - a);
    let below = Number.POSITIVE_INFINITY;
    for (const width of widths) {
      if (width >= below) continue;
      const lines = sumAround(this.broken, width);
      if (lines < least || sumAround(this.prose, width) < leastProse * lines) continue;
      columns.unshift(this.summit(width));
      below = columns[0]! * 0.8;
    }
    return columns;
  }

  /** The widest of the widths that belong to the column and are not the exception in it. */
  private summit(width: number): number {
    let most = 0;
    for (let w = width - columnSpread; w <= width; w++) most = Math.max(most, this.broken.get(w) ?? 0);
    let summit = width;
    while ((this.broken.get(summit) ?? 0) < 0.1 * most) summit--;
    return summit;
  }
}

function sumAround(counts: ReadonlyMap<number, number>, width: number): number {
  let sum = 0;
  for (let w = width - columnSpread; w <= width; w++) sum += counts.get(w) ?? 0;
  return sum;
}

/** Characters that only one of the two Chinese scripts uses, all of them frequent. */
const simplifiedOnly = new Set(
  '这们说为国会来时对发后个学长问题过门开关东车贸话认识与经济应该让进还种给从众党员记产业动务华现实',
);
const traditionalOnly = new Set(
  '這們說為國會來時對發後個學長問題過門開關東車貿話認識與經濟應該讓進還種給從眾黨員記產業動務華現實',
);

/** Counts scripts; long texts are sampled, evenly and always at the same places. */
class ScriptTally {
  private han = 0;
  private kana = 0;
  private hangul = 0;
  private letters = 0;
  private simplified = 0;
  private traditional = 0;

  add(line: Line): void {
    const { traits } = line.measure;
    if ((traits & Trait.Han) !== 0) this.addHan(line.text);
    if ((traits & Trait.Kana) !== 0) this.kana++;
    if ((traits & Trait.Hangul) !== 0) this.hangul++;
    if ((traits & Trait.Letter) !== 0 && (traits & (Trait.Han | Trait.Hangul)) === 0) this.letters++;
  }

  result(): TranscriptLanguage {
    if (this.hangul > this.han && this.hangul > this.letters) return 'ko';
    if (this.letters > this.han) return 'en';
    if (this.kana > 0.3 * this.han) return 'ja';
    return this.traditional > this.simplified ? 'zh-Hant' : 'zh-Hans';
  }

  private addHan(text: string): void {
    this.han++;
    if (this.han > 2000 && this.han % 16 !== 0) return;
    for (const character of text.slice(0, 200)) {
      if (simplifiedOnly.has(character)) this.simplified++;
      if (traditionalOnly.has(character)) this.traditional++;
    }
  }
}

/** The share of one way of setting Latin words and numbers that counts as the file's own style. */
const clearMajority = 0.8;
const leastPlaces = 10;

/** Counts whether places between a wide letter and a Latin word or number have a space. */
class LatinSpacingTally {
  private spaced = 0;
  private tight = 0;

  add({ text, measure: { start, end, traits } }: Line): void {
    if ((traits & (Trait.Letter | Trait.Digit)) === 0 || (traits & (Trait.Han | Trait.Kana)) === 0) return;
    let before: Kind = Kind.Other;
    let gap = 0;
    for (let at = start; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === Kind.Space) {
        gap++;
        continue;
      }
      if ((isIdeographic(before) && isWord(kind)) || (isWord(before) && isIdeographic(kind))) {
        if (gap === 0) this.tight++;
        else if (gap === 1) this.spaced++;
      }
      before = kind;
      gap = 0;
    }
  }

  result(): Profile['latinSpacing'] {
    const places = this.spaced + this.tight;
    if (places < leastPlaces) return undefined;
    if (this.spaced >= clearMajority * places) return 'space';
    return this.tight >= clearMajority * places ? 'none' : undefined;
  }
}

function isWord(kind: Kind): boolean {
  return !isWide(kind) && (kind === Kind.Letter || kind === Kind.Digit);
}

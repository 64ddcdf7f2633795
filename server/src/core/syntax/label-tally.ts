import { CharacterSet } from '../text/character-set';
import { chineseOffice } from '../text/chinese-offices';
import { chineseSurname } from '../text/chinese-surnames';
import { withoutLayoutSpaces } from '../text/layout-spaces';
import type { Line } from '../text/lines';
import { oncePerLine } from '../text/once-per-line';
import { mayLabelAfter } from './boundary';
import type { Convention } from './convention';
import {
  brokenLabelMatches,
  type LabelMatch,
  type LabelSigns,
  labelMatches,
  labelSignsOf,
  mayBreakLabel,
  mayHoldLabel,
} from './labels';
import { isMisread } from './name-variants';
import type { PageFurniture } from './pages';
import type { Profile } from './profile';
import { endsItsSentence } from './sentence-end';
import { bareName, shortNames } from './short-names';
import { Talk } from './talk';

/** Which conventions may be in force, and who is known to speak. */
export interface LabelTerms {
  /** The conventions to choose from. */
  readonly conventions: readonly Convention[];
  /** Whether these conventions are in force whatever the text says: somebody named them. */
  readonly pinned: 'pinned' | 'recognised';
  /** Conventions that a person wrote, in force before all others where one label follows them. */
  readonly own: readonly Convention[];
  /** Names that are speakers even where they speak once. */
  readonly speakers: readonly string[];
}

/** How often a name stands where a label may stand, and what speaks for its being a speaker. */
interface LabelCount {
  labels: number;
  readonly certain: boolean;
  /** Whether its label comes right after the question of somebody whose role word says that he asks or presides. */
  answers: boolean;
  /** How often its label comes right after the question of such a one whose label is of another convention. */
  answersOthers: number;
  /** How many of the labels say when it was said. */
  timed: number;
  /** The next speaker after something under this label that ended with a question mark. */
  answeredBy: string | undefined;
  /** Whether something is said behind one of them: a headline, `李明：收回旧桥`, neither ends a sentence nor goes on below. */
  said: boolean;
  /** How many of the labels stand below a blank line. */
  apart: number;
  /** The names before and after the first of its labels: who talks with somebody is another one. */
  readonly beside: Set<string>;
}

/** A convention that fits the text, with the names it accepts. */
interface Candidate {
  readonly convention: Convention;
  readonly names: ReadonlyMap<string, LabelCount>;
  /** How many people speak twice or are known; where labels say when, whoever speaks beside one of them counts. */
  readonly repeated: number;
  readonly labels: number;
  /** How many of the labels carry a role word of the convention. */
  readonly certainLabels: number;
}

const questionMarks = new CharacterSet('？?');

/** So many labels, and such a share of them, stand below a blank line where blank lines part all paragraphs. */
const leastApart = 4;
const mostlyApart = 0.9;

/** A turn that takes no more cells than this was not wrapped. */
const longestShort = 30;
/** Somebody who answers has spoken so often. */
const leastAnswers = 3;
/** Somebody who answers questions under labels of another convention has done so so often. */
const leastAnswersToOthers = 2;
/** So many labels with times show a recording, in which whoever has such a label speaks. */
const leastTimed = 4;

/** What is a person's name and no word: a surname and what is given, several words, all in capitals. */
const personal = new RegExp(
  `^${chineseSurname}\\p{sc=Han}{1,2}(?:[（(]|$)|^\\p{Lu}\\S* \\p{Lu}|^[A-Z]{2,}(?:[ (]|$)|·`,
  'u',
);
/** Who may speak once among others: a person by the full name, or by an office. */
const guest = new RegExp(
  `^(?:${chineseSurname}\\p{sc=Han}{2}|\\p{sc=Han}{0,14}${chineseOffice}(?:${chineseSurname}\\p{sc=Han}{1,2})?)(?:[（(][^）)]{1,20}[）)])?$`,
  'u',
);
/** So many labels show a talk, in which somebody may speak who does so only once. */
const leastHosts = 4;

/** Counts what looks like labels, for each convention, and decides which conventions are in force and who speaks. */
export class LabelTally {
  private readonly conventions: readonly Convention[];
  private readonly seen = new Map<Convention, Map<string, LabelCount>>();
  private readonly known: ReadonlySet<string>;
  private readonly signs: LabelSigns;
  /** The label seen last, by convention. */
  private readonly latest = new Map<Convention, { readonly count: LabelCount; readonly match: LabelMatch }>();
  /** The last label, if it carries a role word, whatever its convention. */
  private latestSure: LabelMatch | undefined;
  private readonly closedLabels = oncePerLine((line) =>
    labelMatches(line, this.conventions).filter(({ evidence }) => evidence !== 'unclosed'),
  );
  private readonly talk = new Talk();
  /** Those whose label is on the line before, where that line does not end a sentence. */
  private unended: LabelCount[] = [];
  /** Whether the last line that is not blank ended with a question mark. */
  private endedAsking = false;
  /** Whether there was a question mark anywhere since the last label. */
  private hasAsked = false;

  constructor(
    private readonly terms: LabelTerms,
    private readonly pages: PageFurniture,
  ) {
    this.conventions = [...terms.own, ...terms.conventions];
    this.signs = labelSignsOf(this.conventions);
    this.known = new Set(terms.speakers.map(withoutLayoutSpaces));
  }

  /** Counts the next line of the text, with the line before it. */
  add(line: Line, before: Line | undefined): void {
    const unended = this.unended;
    this.unended = [];
    if (mayHoldLabel(line, this.signs)) this.addLabels(line, before, unended);
    else this.talk.goesOn(line);
    if (!line.isBlank && this.unended.length === 0) for (const count of unended) count.said = true;
    const { text, end } = line;
    if (end > 0) this.endedAsking = questionMarks.has(text.charCodeAt(end - 1)) || endsAsking(text, end);
    this.hasAsked ||= text.includes('？') || text.includes('?');
  }

  /** `above`: those whose label is on the line before, where that line ends no sentence. */
  private addLabels(line: Line, before: Line | undefined, above: readonly LabelCount[]): void {
    const whole = this.closedLabels(line);
    const mayBegin = whole.length > 0 && mayLabelAfter(before, this.pages);
    // What somebody else says in a line may be short and end without a mark.
    const isBelowTurn = above.length > 0 && before!.measure.cells <= longestShort;
    const isNext = ({ convention, label }: LabelMatch) =>
      isBelowTurn && !above.some((count) => count === this.seen.get(convention)?.get(label.name));
    const counted = whole.filter(
      (match) => mayBegin || match.convention.mayStand === 'anywhere' || match.evidence === 'certain' || isNext(match),
    );
    for (const match of counted) this.count(match, line, before);
    if (counted.length === 0) this.talk.goesOn(line);
    else {
      this.talk.begins(line, counted);
      this.latestSure = counted.find(({ evidence }) => evidence === 'certain');
    }
    if (before && mayBreakLabel(before, line) && !whole.some(({ evidence }) => evidence === 'certain')) {
      const broken = brokenLabelMatches(before, line, this.conventions);
      for (const match of broken) if (match.evidence === 'certain') this.count(match, line, before);
    }
    if (counted.length > 0) this.hasAsked = false;
  }

  /** Counts a label, which `line` closes; `before` is the line above. */
  private count(match: LabelMatch, line: Line, before: Line | undefined): void {
    const { convention, label, evidence } = match;
    const names = this.seen.get(convention) ?? this.seen.set(convention, new Map()).get(convention)!;
    const count = names.get(label.name) ?? {
      labels: 0,
      certain: evidence === 'certain',
      answers: false,
      answersOthers: 0,
      timed: 0,
      answeredBy: undefined,
      said: false,
      apart: 0,
      beside: new Set<string>(),
    };
    count.labels++;
    if (label.time !== undefined) count.timed++;
    if (!before || before.isBlank) count.apart++;
    names.set(label.name, count);
    if (label.span.end >= line.end || endsItsSentence(line)) count.said = true;
    else this.unended.push(count);
    const asked = this.latest.get(convention);
    if (asked && count.labels <= mostOfVariant) count.beside.add(asked.match.label.name);
    if (asked && asked.count.labels <= mostOfVariant) asked.count.beside.add(label.name);
    if (asked && before && this.endedAsking) asked.count.answeredBy ??= label.name;
    if (asked && this.hasAsked && asked.match.evidence === 'certain' && asksOrPresides(asked.match))
      count.answers = true;
    const sure = this.latestSure;
    if (sure && sure.convention !== convention && this.hasAsked && asksOrPresides(sure)) count.answersOthers++;
    this.latest.set(convention, { count, match });
  }

  /**
   * The conventions in force and those who speak. A person's own conventions come first, then the one with the most role
   * words; another one is in force beside it if it accepts somebody whom those before it do not.
   */
  result(): Pick<Profile, 'conventions' | 'speakers' | 'variants' | 'paragraphs'> {
    let labels = 0;
    let apart = 0;
    const speakers = new Map<string, number>();
    const variants = new Map<string, string>();
    const inForce: Convention[] = [];
    for (const { convention, names } of this.candidates()) {
      const fresh = [...names].filter(([name]) => !speakers.has(name));
      if (fresh.length === 0) continue;
      inForce.push(convention);
      for (const [name, count] of fresh) {
        speakers.set(name, count.labels);
        labels += count.labels;
        apart += count.apart;
      }
      for (const [name, usual] of variantsAmong(this.seen.get(convention)!)) {
        if (speakers.has(usual)) variants.set(name, usual);
      }
    }
    if (labels >= leastHosts) this.addGuests(speakers, inForce);
    for (const name of variants.keys()) if (!speakers.has(name)) speakers.set(name, 1);
    for (const name of this.known) if (!speakers.has(name)) speakers.set(name, 0);
    const { pinned, own, conventions } = this.terms;
    return {
      conventions: pinned === 'pinned' ? [...own, ...conventions] : inForce,
      speakers,
      variants,
      paragraphs: labels >= leastApart && apart >= mostlyApart * labels ? 'apart' : 'unknown',
    };
  }

  /** Adds who speaks only once, among others of whom it is known that they talk; in any of the conventions that were seen. */
  private addGuests(speakers: Map<string, number>, inForce: Convention[]): void {
    const seen = [...inForce, ...[...this.seen.keys()].filter((convention) => !inForce.includes(convention))];
    for (const convention of seen) {
      const guests = [...(this.seen.get(convention) ?? [])].filter(
        ([name, { said }]) => said && !speakers.has(name) && guest.test(name),
      );
      if (guests.length > 0 && !inForce.includes(convention)) inForce.push(convention);
      for (const [name, { labels }] of guests) speakers.set(name, labels);
    }
  }

  private candidates(): Candidate[] {
    const found: Candidate[] = [];
    for (const [convention, all] of this.seen) {
      const candidate = this.candidateOf(convention, all);
      if (this.isGiven(convention) || this.convinces(candidate)) found.push(candidate);
    }
    const order = (convention: Convention) => this.conventions.indexOf(convention);
    const isOwn = ({ convention }: Candidate) => (this.terms.own.includes(convention) ? 1 : 0);
    return found.sort(
      (a, b) =>
        isOwn(b) - isOwn(a) ||
        b.certainLabels - a.certainLabels ||
        b.labels - a.labels ||
        order(a.convention) - order(b.convention),
    );
  }

  private candidateOf(convention: Convention, all: ReadonlyMap<string, LabelCount>): Candidate {
    const bare = peopleIn(all);
    const speaksTwice = (name: string) => bare.get(bareName(name))! >= 2;
    const series = new Set([...all.keys()].filter(speaksTwice).map(seriesOf));
    const isRecording = sumOf(all, ({ timed }) => timed) >= leastTimed;
    const isSure = (name: string, count: LabelCount) =>
      count.certain || speaksTwice(name) || this.known.has(name) || (isRecording && count.timed > 0);
    const names = new Map(
      [...all].filter(
        ([name, count]) =>
          isSure(name, count) ||
          count.answers ||
          count.answersOthers >= leastAnswersToOthers ||
          isAnswered(count, all, isSure) ||
          (count.said && seriesOf(name) !== undefined && series.has(seriesOf(name))) ||
          (count.said && introduces(name, bare)),
      ),
    );
    const repeated = [...names.keys()].filter((name) => speaksTwice(name) || this.known.has(name)).map(bareName);
    return {
      convention,
      names,
      repeated: isRecording && repeated.length > 0 ? Math.max(2, new Set(repeated).size) : new Set(repeated).size,
      labels: sumOf(names, ({ labels }) => labels),
      certainLabels: sumOf(names, ({ labels, certain }) => (certain ? labels : 0)),
    };
  }

  /** Whether somebody said that the convention is in force. */
  private isGiven(convention: Convention): boolean {
    return this.terms.pinned === 'pinned' || this.terms.own.includes(convention);
  }

  /**
   * Whether the labels are evidence enough: somebody has a role word, or two speak twice or are known and talk to each other
   * or have names of people, or the questions of another convention are answered, and what the convention itself asks.
   */
  private convinces({ convention, names, repeated, labels, certainLabels }: Candidate): boolean {
    const { proof } = convention;
    const isExchange = ([name, { answeredBy }]: [string, LabelCount]) =>
      answeredBy !== undefined && bareName(answeredBy) !== bareName(name);
    const isTalk = () => this.talk.isCourteous(convention) || [...names].some(isExchange);
    const isAnswering = () =>
      !proof?.exchange || isTalk() || (proof.exchange === 'or-sentences' && this.talk.isInSentences(convention));
    const converses = () =>
      proof?.name !== undefined ||
      (this.talk.isConversation(convention) && isAnswering()) ||
      sumOf(names, ({ timed }) => timed) > 0 ||
      [...names.keys()].filter((name) => personal.test(name)).length >= 2;
    const answersOthers = () => [...names.values()].some((count) => count.answersOthers >= leastAnswersToOthers);
    if (labels < 2 || !this.talk.isSpoken(convention)) return false;
    if (certainLabels === 0 && !(repeated >= 2 && converses()) && !answersOthers()) return false;
    if (repeated < (proof?.repeated ?? 0)) return false;
    if (proof?.exchange === 'needed' && !isTalk()) return false;
    return !proof?.name || [...names.keys()].some((name) => proof.name!.test(name));
  }
}

/** How many labels there are of each person: of the name without what is left out later, or given the first time alone. */
function peopleIn(all: ReadonlyMap<string, LabelCount>): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const [name, { labels }] of all) people.set(bareName(name), (people.get(bareName(name)) ?? 0) + labels);
  for (const [name, { labels }] of all) {
    const short = shortNames(name).find((part) => all.has(part));
    if (short !== undefined) people.set(short, (people.get(short) ?? 0) + labels);
  }
  return people;
}

/** What the names of some who are counted have in common: `S` of `S2`, `嘉宾` of `嘉宾C`; undefined of other names. */
function seriesOf(name: string): string | undefined {
  return /^(.{1,12}?)(?:\d{1,2}|(?<=\p{sc=Han})[A-ZＡ-Ｚ甲乙丙丁一二三四五六七八九])$/u.exec(name)?.[1];
}

/** Whether a name is that of somebody who speaks twice, with the given name or the office before it. */
function introduces(name: string, people: ReadonlyMap<string, number>): boolean {
  return shortNames(name).some((part) => (people.get(part) ?? 0) >= 2);
}

/** Whether a Japanese sentence asks or begs without a question mark. */
function endsAsking(text: string, end: number): boolean {
  return (
    text.endsWith('。', end) &&
    /(?:か|ください|お願いします|お願いいたします|伺います)。$/u.test(text.slice(Math.max(0, end - 10), end))
  );
}

function asksOrPresides({ label: { role } }: LabelMatch): boolean {
  return role === 'question' || role === 'statement';
}

/** Whether somebody who surely speaks comes right after a question under this label: then it is a label, though it stands once. */
function isAnswered(
  { answeredBy }: LabelCount,
  all: ReadonlyMap<string, LabelCount>,
  isSure: (name: string, count: LabelCount) => boolean,
): boolean {
  const answer = answeredBy === undefined ? undefined : all.get(answeredBy);
  return answer !== undefined && isSure(answeredBy!, answer) && answer.labels >= leastAnswers;
}

/** A name with no more labels than this may be another one misread, with at least so many. */
const mostOfVariant = 2;
const leastOfUsual = 5;
/** More names than these are no cast of a transcript. */
const mostNames = 2000;

/** The rare names that look like a frequent one misread, and no other. */
function variantsAmong(names: ReadonlyMap<string, LabelCount>): [string, string][] {
  if (names.size > mostNames) return [];
  const usual = [...names].filter(([, { labels }]) => labels >= leastOfUsual).map(([name]) => name);
  return [...names]
    .filter(([, { labels }]) => labels <= mostOfVariant)
    .flatMap(([name, { beside }]): [string, string][] => {
      const meant = usual.filter((other) => isMisread(name, other) && !beside.has(other));
      return meant.length === 1 ? [[name, meant[0]!]] : [];
    });
}

function sumOf(names: ReadonlyMap<string, LabelCount>, value: (count: LabelCount) => number): number {
  let sum = 0;
  for (const count of names.values()) sum += value(count);
  return sum;
}

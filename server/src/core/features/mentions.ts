import type { Cast } from '../model/cast';
import { claimsOf } from '../model/name-claims';
import type { LineStore } from '../text/lines';
import { type FoundPhrase, PhraseIndex } from '../text/phrase-index';
import type { Span } from '../text/span';

/** A place where the text speaks of somebody who speaks in it. */
export interface Mention {
  /** Offsets in the document. */
  readonly span: Span;
  readonly name: string;
  /** Index in `Cast.people`. */
  readonly person: number;
}

/** Names, without layout spaces, with the index in `Cast.people` of whom they surely mean. */
export type SpeakerNames = ReadonlyMap<string, number>;

/**
 * The names in labels that mean the same person wherever they stand in the text: the name of one person, and neither an
 * office nor what somebody is called in labels alone (`Q`, `问`, `Speaker 1`, a newspaper’s reporter).
 */
export function speakerNames({ labels }: Cast): SpeakerNames {
  const names = new Map<string, number | undefined>();
  for (const { label, person } of labels) {
    const known = names.get(label.name);
    if (known === person) continue;
    if (names.has(label.name)) names.set(label.name, undefined);
    else names.set(label.name, isDistinct(label.name, label.convention) ? person : undefined);
  }
  return new Map([...names].flatMap(([name, person]) => (person === undefined ? [] : [[name, person] as const])));
}

/**
 * Where the text has one of the names, in order of place, those within labels included; those of some hundreds of lines
 * at a time, as one pass over a long text takes a while; the pass ends at the offset `end`, or soon after.
 */
export function* mentionsOf(lines: LineStore, names: SpeakerNames, end: number): Generator<Mention[], void> {
  if (names.size === 0) return;
  const index = new PhraseIndex(names);
  let offset = 0;
  for (const stretch of lines.stretches()) {
    if (offset >= end) return;
    const found: Mention[] = [];
    for (const { text, length } of stretch) {
      found.push(...mentionsIn(text, offset, index));
      offset += length;
    }
    yield found;
  }
}

/** The same on one line, by its 0-based number. */
export function mentionsOnLine(lines: LineStore, line: number, names: SpeakerNames): Mention[] {
  return mentionsIn(lines.line(line)?.text ?? '', lines.offsetOfLine(line), new PhraseIndex(names));
}

function mentionsIn(text: string, offset: number, index: PhraseIndex<number>): Mention[] {
  const found = index.find(text, (phrase) => isCertain(text, phrase));
  return found.map(({ start, end, value }) => ({
    span: { start: offset + start, end: offset + end },
    name: text.slice(start, end),
    person: value,
  }));
}

function isDistinct(name: string, convention: string): boolean {
  if (claimsOf(name, convention).person === undefined || anyReporter.test(name)) return false;
  return latin.test(name) ? name.includes(' ') : name.length >= shortestName;
}

const shortestName = 2;
const latin = /^\p{sc=Latin}/u;
const anyReporter = /(?:记者|記者)$/u;

/** Whether a name stands by itself, and is no part of a longer word. */
function isCertain(text: string, { start, end }: FoundPhrase<number>): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 2);
  if (isShortHan.test(name))
    return (!hanAtEnd.test(before) || leadsToName.test(before)) && (!hanAtStart.test(after) || followsName.test(after));
  return !partOfWord.test(before + name.slice(0, 1)) && !partOfWord.test(name.slice(-1) + after.slice(0, 1));
}

/** Two characters may come together in the midst of other words; more of them hardly ever do. */
const isShortHan = /^\p{sc=Han}{2}$/u;
const hanAtEnd = /\p{sc=Han}$/u;
const hanAtStart = /^\p{sc=Han}/u;
/** The ends of offices, and the words that name somebody: 部长, 请, 与. */
const leadsToName = /[长長任员員记記者士官授席理表使由请請对對和与與及向同被给給跟问問是致]$/u;
/** The beginnings of titles and of what is said about somebody: 外长, 先生, 表示, 的. */
const followsName =
  /^(?:[外部局司院校处處科市省县縣区區镇鎮社会會主总總委教博律法大代同先女小]\p{sc=Han}|[说說称稱讲講谈談问問答道曰的在就对對将將和与與及、]|表示|指出|强调|強調|认为|認為|介绍|介紹|回答|回应|回應|告诉|告訴|出席|主持|发言|發言)/u;
const partOfWord = /^(?:[\p{sc=Latin}\p{N}]{2}|\p{sc=Hangul}{2})$/u;

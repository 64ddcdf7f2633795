import type { Role } from '../syntax/block';
import { Affinity } from './affinity';

/** What pairing needs to know of a turn. */
export interface ExchangeTurn {
  readonly role: Role;
  /** Index of the speaker. */
  readonly speaker: number;
  /** Whether some ask and others answer here; where anybody may ask in passing, nothing is out of its place. */
  readonly inInterview: boolean;
  /** Whether it stands after a closing line or a line that says that an article comes from another page. */
  readonly afterBreak: boolean;
}

/** An answer that stands apart from its question. */
export interface Displacement {
  /** The turn with which the answer begins; what follows it up to the next question or displaced answer goes with it. */
  readonly turn: number;
  /** The turn of the question. */
  readonly question: number;
  /** How much the two have in common, 0 to 1, and how many times as much as the answer has with any other question. */
  readonly score: number;
  readonly margin: number;
}

/** Texts of more turns are records and collections rather than pages of a newspaper: in them nothing is looked for elsewhere. */
export const mostTurnsOfPages = 2000;
/** How many turns lie between an answer and its question at most: a newspaper page has fewer. */
const reach = 100;
/** An answer is taken for that of a question far away only if it has this much in common with it … */
const leastScore = 0.01;
/** … and so many times as much as with any other question that it might answer. */
const clearMargin = 1.5;

/**
 * By turn, the index of the question that it answers; undefined for what answers none.
 *
 * @param displaced The answers that stand apart from their questions.
 */
export function answersOf(turns: readonly ExchangeTurn[], displaced: readonly Displacement[]): (number | undefined)[] {
  const inPlace = answersInPlace(turns);
  if (displaced.length === 0) return inPlace;
  const found = new Map(displaced.map((displacement) => [displacement.turn, displacement]));
  let current: number | undefined;
  return turns.map(({ role, afterBreak }, index) => {
    if (afterBreak || role === 'question') current = undefined;
    if (role === 'question') return undefined;
    const displacement = found.get(index);
    if (displacement) current = displacement.question;
    else if (isLoose(turns, inPlace, index)) current = undefined;
    else if (turns[index - 1]?.role === 'question') current = inPlace[index];
    return role === 'answer' ? current : undefined;
  });
}

/** The answers as they stand: each belongs to the last question before it, with no break between. */
function answersInPlace(turns: readonly ExchangeTurn[]): (number | undefined)[] {
  let question: number | undefined;
  return turns.map(({ role, afterBreak }, index) => {
    if (afterBreak) question = undefined;
    if (role === 'question') question = index;
    return role === 'answer' ? question : undefined;
  });
}

/**
 * Finds the answers that stand apart from their questions, in order of place. Nothing is compared where every question has an answer behind it.
 * Where one has none, the answer is looked for that has clearly more in common with it than with any other question
 * (cosine of pairs of characters and of words, the rare ones weighing more); if that one stood behind another question,
 * this is looked for next. Linear in the text, which is read only where a question is open and an answer loose.
 *
 * @param textOf What is said in a turn, layout spaces and line ends included.
 */
export function* relating(
  turns: readonly ExchangeTurn[],
  textOf: (turn: number) => string,
): Generator<void, Displacement[]> {
  const answers = answersInPlace(turns);
  const open = openQuestions(turns);
  if (open.length === 0) return [];
  const opening = openingOf(turns, textOf);
  if (!answers.some((_, turn) => turn >= opening && isLoose(turns, answers, turn))) return [];
  const likeness = yield* likenessOf(turns, textOf);
  const found = new Map<number, Displacement>();
  for (let next = 0; next < open.length; next++) {
    const question = open[next]!;
    const displacement = answerTo({ question, opening, turns, answers, likeness, found });
    if (next % 8 === 7) yield;
    if (!displacement) continue;
    found.set(displacement.turn, displacement);
    const inPlace = answers[displacement.turn];
    if (inPlace !== undefined && displacement.turn === inPlace + 1) open.push(inPlace);
  }
  return [...found.values()].sort((a, b) => a.turn - b.turn);
}

/** The questions that nobody answers where they stand: another one follows, or nothing. */
function openQuestions(turns: readonly ExchangeTurn[]): number[] {
  const open: number[] = [];
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'question' || !turn.inInterview) continue;
    const next = turns[index + 1];
    if (!next || next.afterBreak || next.role === 'question') open.push(index);
  }
  return open;
}

/** Whether a turn looks as if its question stood elsewhere: there is none before it, or its speaker has just answered. */
function isLoose(turns: readonly ExchangeTurn[], answers: readonly (number | undefined)[], index: number): boolean {
  const { role, speaker, inInterview } = turns[index]!;
  if (role !== 'answer' || !inInterview) return false;
  const before = turns[index - 1];
  return answers[index] === undefined || (before?.role === 'answer' && before.speaker === speaker);
}

/** What somebody says who opens a conference, and nobody who answers. */
const greeting =
  /^\W{0,2}(?:.{0,16}(?:大家(?:上午|下午|晚上|早上|早安|新年)?好|女士们|女士們|朋友们|朋友們|各位(?:媒体|媒體|记者|記者|来宾|來賓|网友|網友|早|好))|(?:Okay|Well|All right|Alright)?\W{0,3}(?:Good (?:morning|afternoon|evening|day)|Hello|Hi|Welcome|Ladies)\b|皆さん|皆様|안녕하)/iu;

/** How many turns at the start are the statement with which a conference opens: it greets, and nobody has asked yet. */
function openingOf(turns: readonly ExchangeTurn[], textOf: (turn: number) => string): number {
  const asked = turns.findIndex(({ role, afterBreak }) => role === 'question' || afterBreak);
  return asked > 0 && greeting.test(textOf(0).trimStart().slice(0, greetingReach)) ? asked : 0;
}

/** So many code units at the start hold the greeting. */
const greetingReach = 80;

/** What is looked through for the answer to a question. */
interface Search {
  readonly question: number;
  /** How many turns at the start answer nothing. */
  readonly opening: number;
  readonly turns: readonly ExchangeTurn[];
  readonly answers: readonly (number | undefined)[];
  readonly likeness: Likeness;
  readonly found: ReadonlyMap<number, Displacement>;
}

/** The answer to an open question, if there clearly is one. */
function answerTo({ question, opening, turns, answers, likeness, found }: Search): Displacement | undefined {
  let turn = -1;
  let score = leastScore;
  for (
    let index = Math.max(opening, question - reach);
    index <= Math.min(turns.length - 1, question + reach);
    index++
  ) {
    if (turns[index]!.role !== 'answer' || found.has(index) || answers[index] === question) continue;
    const common = likeness(question, index);
    if (common > score) [turn, score] = [index, common];
  }
  if (turn < 0) return undefined;
  const taken = new Set([...found.values()].map((other) => other.question));
  let second = 0;
  for (let index = Math.max(0, turn - reach); index <= Math.min(turns.length - 1, turn + reach); index++) {
    if (turns[index]!.role !== 'question' || index === question || taken.has(index)) continue;
    second = Math.max(second, likeness(index, turn));
  }
  const margin = second === 0 ? Number.POSITIVE_INFINITY : score / second;
  return margin >= clearMargin ? { turn, question, score, margin } : undefined;
}

/** How much a question and an answer, both given as turns, have in common. */
type Likeness = (question: number, answer: number) => number;

/** Reads all turns: one question leads to the next, so that none of them is too far away to be asked for. */
function* likenessOf(turns: readonly ExchangeTurn[], textOf: (turn: number) => string): Generator<void, Likeness> {
  const places = new Int32Array(turns.length);
  const questions: string[] = [];
  const answers: number[] = [];
  for (const [index, { role }] of turns.entries())
    places[index] = role === 'question' ? questions.push(textOf(index)) - 1 : answers.push(index) - 1;
  const affinity = yield* Affinity.of(questions, readEach(answers, textOf));
  return (question, answer) => affinity.between(places[question]!, places[answer]!);
}

function* readEach(turns: readonly number[], textOf: (turn: number) => string): Generator<string> {
  for (const turn of turns) yield textOf(turn);
}

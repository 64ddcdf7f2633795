import { CharacterSet } from '../text/character-set';
import { isSpace, kindOf } from '../text/characters';
import { lookAlike } from '../text/lookalikes';

/**
 * Whether a name looks like another one misread or mistyped: one edit apart in a place where two people's names hardly
 * ever differ by that alone. Both as labels have them, without layout spaces.
 */
export function isMisread(name: string, usual: string): boolean {
  if (name === usual) return false;
  if (haveMarks(name, usual) && bare(name) === bare(usual)) return true;
  const edit = onlyEdit(name, usual);
  if (!edit) return false;
  const { before, after } = edit;
  if (/\s/u.test(before + after)) return false;
  if (lookAlike(before, after)) return !/^[\dIl|]$/.test(before + after) && isPartOfWord(edit, usual);
  return isLatinWord(before + after) && isTypingError(edit, usual);
}

/** A quick look that rules most pairs out: two names that differ in marks alone differ where one of them has a mark. */
function haveMarks(name: string, usual: string): boolean {
  const at = firstDifference(name, usual);
  return isMark(name, at) || isMark(usual, at);
}

function isMark(name: string, at: number): boolean {
  const unit = name.charCodeAt(at);
  return marks.has(unit) || isSpace(kindOf(unit));
}

/** A name without the marks and spaces in it, which are lost or doubled easily. */
function bare(name: string): string {
  return name.replace(/[\s.,'’‘·、:：;()（）-]+/gu, '');
}

const marks = new CharacterSet(".,'’‘·、:：;()（）-\n\f\r\u2028\u2029\ufeff");

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** The one place in which two texts differ: what stands there in each, and where. */
interface NameEdit {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** What parts two texts, if it is at most two characters wide. */
function onlyEdit(name: string, usual: string): NameEdit | undefined {
  if (Math.abs(name.length - usual.length) > 1) return undefined;
  const start = firstDifference(name, usual);
  let end = 0;
  const most = Math.min(name.length, usual.length) - start;
  while (end < most && name.charCodeAt(name.length - 1 - end) === usual.charCodeAt(usual.length - 1 - end)) end++;
  if (Math.max(name.length, usual.length) - start - end > 2) return undefined;
  return { before: name.slice(start, name.length - end), after: usual.slice(start, usual.length - end), at: start };
}

/**
 * A digit by itself is a number, which tells people apart; within a word it is a letter misread. A letter misread for
 * another makes another name of a short one.
 */
function isPartOfWord({ before, after, at }: NameEdit, usual: string): boolean {
  if (!/^[\p{sc=Latin}\d]/u.test(after)) return true;
  const word = wordAt(usual, at);
  const shortest = /\d/.test(before + after) ? shortestWithDigit : shortestMistyped;
  return /\p{L}/u.test(word) && word.length >= shortest && !titles.has(word.toLowerCase());
}

const shortestWithDigit = 3;
const shortestMistyped = 5;
/** Titles that are an edit apart and tell people apart. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'sr', 'jr', 'the']);
const vowels = /^[aeiouy]*$/iu;

function isLatinWord(text: string): boolean {
  return /^\p{sc=Latin}+$/u.test(text);
}

/**
 * A letter left out, put in, or changed, or two that changed places, inside a word that is long enough; never the first
 * letter, a vowel for a vowel, a letter doubled, or the end of a word: Allen and Allan, Philips and Phillips, Brown and
 * Browne are people.
 */
function isTypingError({ before, after, at }: NameEdit, usual: string): boolean {
  const word = wordAt(usual, at);
  const from = at - usual.slice(0, at).search(/[\p{L}\p{N}'’-]*$/u);
  if (word.length < shortestMistyped || from === 0) return false;
  if (before.length === 2 || after.length === 2)
    return before.length === 2 && before[0] === after[1] && before[1] === after[0];
  if (from + after.length >= word.length) return false;
  if (before !== '' && after !== '') return !(vowels.test(before) && vowels.test(after));
  const letter = (before || after).toLowerCase();
  const beside = [usual[at - 1], usual[at + after.length]];
  const isDoubled = beside.some((other) => other?.toLowerCase() === letter);
  return !isDoubled && !vowels.test(letter);
}

function wordAt(text: string, at: number): string {
  const start = text.slice(0, at).search(/[\p{L}\p{N}'’-]*$/u);
  return /^[\p{L}\p{N}'’-]*/u.exec(text.slice(start))![0];
}

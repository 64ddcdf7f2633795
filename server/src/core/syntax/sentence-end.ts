import { CharacterSet } from '../text/character-set';
import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { isDirection } from './directions';

/** Whether a line ends a sentence, maybe with a direction or a time behind it: `谢谢大家。（掌声）`. */
export function endsItsSentence(line: Line): boolean {
  const { text, start, end } = line;
  if (endsSentence(text, start, end)) return true;
  const words = wordsBehindSentence(line);
  return words !== undefined && isAside(words);
}

/** The same with anything in brackets behind it that is no number of an item: `答复如下。（附件一）`. */
export function endsItsSentenceWithRemark(line: Line): boolean {
  if (endsItsSentence(line)) return true;
  const words = wordsBehindSentence(line);
  return words !== undefined && words !== '' && !isItem.test(words);
}

/** What stands in brackets at the end of a line, right behind the end of a sentence. */
function wordsBehindSentence({ text, start, end }: Line): string | undefined {
  if (!closers.has(text.charCodeAt(end - 1))) return undefined;
  const opening = Math.max(...['（', '(', '[', '〔'].map((bracket) => text.lastIndexOf(bracket, end - 2)));
  if (opening <= start || end - opening > longestDirection) return undefined;
  if (!endsSentence(text, start, text.slice(0, opening).trimEnd().length)) return undefined;
  return text.slice(opening + 1, end - 1).trim();
}

const isItem = /^(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[a-z]|[ivx]{1,5})$/iu;

/** Whether words in brackets direct, or say when it was said. */
function isAside(words: string): boolean {
  return isDirection(words) || /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u.test(words);
}

const closers = new CharacterSet('）)]〕');

/** UTF-16 code units, brackets included. */
const longestDirection = 60;

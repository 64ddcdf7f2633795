import { CharacterSet } from '../text/character-set';
import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { isDirection } from './directions';

/** Whether a line ends a sentence, maybe with a direction or a time behind it: `谢谢大家。（掌声）`. */
export function endsItsSentence({ text, measure: { start, end } }: Line): boolean {
  if (endsSentence(text, start, end)) return true;
  if (!closers.has(text.charCodeAt(end - 1))) return false;
  const opening = Math.max(...['（', '(', '[', '〔'].map((bracket) => text.lastIndexOf(bracket, end - 2)));
  if (opening <= start || end - opening > longestDirection) return false;
  return (
    endsSentence(text, start, text.slice(0, opening).trimEnd().length) &&
    isAside(text.slice(opening + 1, end - 1).trim())
  );
}

/** Whether words in brackets direct, or say when it was said. */
function isAside(words: string): boolean {
  return isDirection(words) || /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/u.test(words);
}

const closers = new CharacterSet('）)]〕');

/** UTF-16 code units, brackets included. */
const longestDirection = 60;

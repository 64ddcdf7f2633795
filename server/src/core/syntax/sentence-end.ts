import { CharacterSet } from '../text/character-set';
import { endsSentence } from '../text/characters';
import type { Line } from '../text/lines';
import { isDirection } from './directions';

/** Whether a line ends a sentence, maybe with a direction behind it: `谢谢大家。（掌声）`. */
export function endsItsSentence({ text, measure: { start, end } }: Line): boolean {
  if (endsSentence(text, start, end)) return true;
  if (!closers.has(text.charCodeAt(end - 1))) return false;
  const opening = Math.max(...['（', '(', '[', '〔'].map((bracket) => text.lastIndexOf(bracket, end - 2)));
  if (opening <= start || end - opening > longestDirection) return false;
  return (
    endsSentence(text, start, text.slice(0, opening).trimEnd().length) &&
    isDirection(text.slice(opening + 1, end - 1).trim())
  );
}

const closers = new CharacterSet('）)]〕');

/** UTF-16 code units, brackets included. */
const longestDirection = 60;

import { transcriptLanguages } from '../syntax/language';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A heading or a label in Latin letters that are set apart by spaces. */
export const spacedLatin = defineRule({
  id: 'spaced-latin',
  summary: { en: 'Latin letters set apart by spaces', 'zh-cn': '西文字母之间被空格隔开' },
  severity: 'information',
  safest: 'preview',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    spaced: {
      en: '“{word}” is spelled out letter by letter, so that no search finds it: the page was set wide. Put the letters together.',
      'zh-cn': '“{word}”被逐个字母拆开，无法检索：原页排版加宽了字距。应合并。',
    },
    join: { en: 'Write “{word}”', 'zh-cn': '改为“{word}”' },
  },
  options: {},
  needs: Trait.Letter,
  check({ block, lines }) {
    if (block.gutter !== undefined) return [];
    return lines.flatMap(({ line, offset }) => {
      const run = spacedRunOf(line);
      if (!run) return [];
      const span = shifted({ start: line.start, end: line.start + run.length }, offset);
      const word = run.replace(/(?<=\S) (?=\S)/gu, '').replace(/ +/gu, ' ');
      return {
        span,
        message: 'spaced' as const,
        arguments: { word },
        fixes: word.split(' ').some(({ length }) => length > longestWord)
          ? []
          : [{ title: 'join' as const, safety: 'preview' as const, edits: [{ span, newText: word }] }],
      };
    });
  },
});

/** More letters with no wider gap between them are several words whose gaps were lost. */
const longestWord = 13;

/**
 * The spaced letters that are all of a line, or its label. In running text somebody may have spelled a name; letters in
 * order, few different ones and those without a vowel are options, marks or codes.
 */
function spacedRunOf({ text, start, end, cells }: Line): string | undefined {
  if (cells < leastCells || text[start + 1] !== ' ' || text[start + 3] !== ' ') return undefined;
  const run = spaced.exec(text.slice(start, end))?.[0];
  if (run === undefined) return undefined;
  const letters = run.replaceAll(' ', '');
  const isWord =
    /[AEIOUY]/iu.test(letters) && /[^A-G]/iu.test(letters) && /[^ACGTUN]/iu.test(letters) && new Set(letters).size >= 3;
  return isWord && !isDrill(letters) ? run : undefined;
}

const leastCells = 7;
const spaced = /^(?:\p{Lu}|\p{Ll})(?: {1,4}\p{L}){3,}(?=\s*(?:$|\.$|[:：](?:\s|$)))/u;

/** Whether the letters follow the alphabet, as `A B C D` or `W X Y Z` do. */
function isDrill(letters: string): boolean {
  for (let i = 1; i < letters.length; i++) if (letters.charCodeAt(i) !== letters.charCodeAt(i - 1) + 1) return false;
  return true;
}

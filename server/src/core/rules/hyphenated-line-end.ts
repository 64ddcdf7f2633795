import { breaksWord, firstWordOf } from '../syntax/broken-words';
import { transcriptLanguages } from '../syntax/language';
import { Trait } from '../text/measure';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A word that the printed line broke in two with a hyphen. */
export const hyphenatedLineEnd = defineRule({
  id: 'hyphenated-line-end',
  summary: { en: 'A word broken at the end of a line', 'zh-cn': '行末断开的西文单词' },
  severity: 'information',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    broken: {
      en: '“{word}” was broken at the end of the printed line. Put it together on this line.',
      'zh-cn': '“{word}”在原行末被断开。应接成一词，置于此行。',
    },
    join: { en: 'Write “{word}”', 'zh-cn': '接成“{word}”' },
  },
  options: {},
  needs: Trait.Dash,
  check({ block, lines }, { habits }) {
    if (block.gutter !== undefined) return [];
    return block.joints.flatMap(({ from, to }) => {
      const above = lines[from]!;
      const below = lines[to]!;
      if (above.line.text[above.line.end - 1] !== '-') return [];
      if (!breaksWord(above.line, below.line, habits.brokenWords)) return [];
      const { wordEnd, nextStart } = firstWordOf(below.line);
      const hyphen = shifted({ start: above.line.end - 1, end: above.line.end }, above.offset);
      const rest = below.line.text.slice(below.line.start, wordEnd);
      const first = /\p{L}+$/u.exec(above.line.text.slice(0, above.line.end - 1))![0];
      return {
        span: shifted({ start: above.line.end - 1 - first.length, end: above.line.end }, above.offset),
        message: 'broken' as const,
        arguments: { word: first + /^\p{L}+/u.exec(rest)![0] },
        fixes: [
          {
            title: 'join' as const,
            safety: 'suggest' as const,
            edits: [
              { span: hyphen, newText: rest },
              { span: shifted({ start: below.line.start, end: nextStart }, below.offset), newText: '' },
            ],
          },
        ],
      };
    });
  },
});

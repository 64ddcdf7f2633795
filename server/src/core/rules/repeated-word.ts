import { doubledWordsIn, doubledWordTraits } from '../syntax/doubled-words';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** A function word that stands twice in a row. */
export const repeatedWord = defineRule({
  id: 'repeated-word',
  summary: { en: 'A word that stands twice', 'zh-cn': '重复的词' },
  severity: 'hint',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'en'],
  messages: {
    doubled: {
      en: '“{word}” stands twice here, as where two lines were put together. If it was said once, remove one.',
      'zh-cn': '“{word}”在此重复，可能是两行相接所致。若只说了一次，应删除一个。',
    },
    remove: { en: 'Remove the second “{word}”', 'zh-cn': '删除第二个“{word}”' },
  },
  options: {},
  touches: 'words',
  needs: doubledWordTraits,
  check({ block, lines }, { language, habits }) {
    if (habits.doubledWords === 'habitual' || block.kind !== 'paragraph') return [];
    return lines.flatMap(({ line, offset, furniture }) => {
      if (furniture || (line.traits & doubledWordTraits) === 0) return [];
      return doubledWordsIn(line, language).map(({ span, word }) => {
        const placed = shifted(span, offset);
        return {
          span: placed,
          message: 'doubled' as const,
          arguments: { word },
          fixes: [{ title: 'remove' as const, safety: 'suggest' as const, edits: [{ span: placed, newText: '' }] }],
        };
      });
    });
  },
});

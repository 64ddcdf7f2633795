import { Trait } from '../text/measure';
import { defineCharacterRule } from './character-rule';

/** Letters that were printed as one: `ﬁ` for `fi`. */
export const ligature = defineCharacterRule({
  id: 'ligature',
  summary: { en: 'Ligatures instead of letters', 'zh-cn': '以连字代替字母' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|ligature|ligatures} of print {count|stands|stand} for letters in this paragraph ({examples}): search does not find {count|the word|these words}. Replace {count|it|them}.',
      'zh-cn': '本段有 {count} 处以印刷连字代替字母（{examples}），这些词检索不到。应替换。',
    },
    mend: { en: 'Replace ligatures by letters', 'zh-cn': '把连字换成字母' },
  },
  options: {},
  needs: Trait.Compatibility,
  pattern: /[\ufb00-\ufb06]/gu,
  subject: /\bligatures?\b|连字|連字|合字/iu,
  findingPer: 'paragraph',
  meaningOf: ({ text }) => ({ text: text.normalize('NFKC'), safety: 'safe' }),
});

import { Trait } from '../text/measure';
import { defineCharacterRule } from './character-rule';

/** Second codes of characters, kept for old character sets: `車` (U+F902) for `車` (U+8ECA). */
export const compatibilityIdeograph = defineCharacterRule({
  id: 'compatibility-ideograph',
  summary: { en: 'Compatibility codes of characters', 'zh-cn': '兼容汉字编码' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|character|characters} in this paragraph {count|has|have} a compatibility code ({examples}): {count|it looks|they look} the same, but search does not find {count|it|them}. Replace {count|it|them} by the ordinary code.',
      'zh-cn': '本段有 {count} 个汉字用了兼容编码（{examples}）：外观相同，却检索不到。应换成通用编码。',
    },
    mend: { en: 'Replace by the ordinary characters', 'zh-cn': '把汉字换成通用编码' },
  },
  options: {},
  needs: Trait.Compatibility,
  pattern: /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu,
  findingPer: 'paragraph',
  meaningOf({ text }, { language }) {
    const ordinary = text.normalize('NFC');
    if (ordinary === text) return undefined; // one of the twelve that are no second codes, or not assigned
    return { text: ordinary, safety: language === 'ja' ? 'suggest' : 'safe' };
  },
});

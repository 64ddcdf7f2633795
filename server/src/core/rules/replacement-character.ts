import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** What programs write for a character that they could not read. */
export const replacementCharacter = defineCharacterRule({
  id: 'replacement-character',
  summary: { en: 'Characters that were lost', 'zh-cn': '丢失的字符' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|apostrophe|apostrophes} in this paragraph could not be read when the text was made ({examples}). Put {count|it|them} back.',
      'zh-cn': '本段有 {count} 个撇号在生成文本时未能读出（{examples}）。应补回。',
    },
    lost: {
      en: '{count} {count|character|characters} in this paragraph could not be read when the text was made ({examples}). Look at the source and type what is missing.',
      'zh-cn': '本段有 {count} 个字符在生成文本时未能读出（{examples}）。请核对原件并补上。',
    },
    mend: { en: 'Put apostrophes back', 'zh-cn': '补回撇号' },
  },
  options: {},
  needs: Trait.Replacement | Trait.Bracket,
  pattern: /\ufffd+|(?:\(cid:\d{1,5}\))+/gu,
  subject: /\(cid:[^\d]/u,
  findingPer: 'paragraph',
  meaningOf: (place) => ({ text: isApostrophe(place) ? '’' : undefined, safety: 'suggest' }),
});

/** `don�t`, `it�s`: nothing else stands there. */
function isApostrophe({ text, line, start, end }: Place): boolean {
  if (text !== '\ufffd' || !/[a-z]/iu.test(line.text.charAt(start - 1))) return false;
  return /^(?:t|s|d|m|re|ve|ll)(?![\p{L}\p{N}\ufffd])/u.test(line.text.slice(end, end + 3));
}

import type { CharacterWidths } from '../syntax/character-widths';
import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** Full-width letters and digits, and half-width kana, where the rest of the file has the others. */
export const fullwidthAlphanumeric = defineCharacterRule({
  id: 'fullwidth-alphanumeric',
  summary: { en: 'Full-width letters and digits, half-width kana', 'zh-cn': '全角字母数字与半角片假名' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|word or number|words or numbers} in this paragraph {count|is|are} not as wide as the style here has {count|it|them} ({examples}): search takes {count|it for another|them for others}. Make {count|it|them} even.',
      'zh-cn': '本段有 {count} 处字词或数字的宽度与体例不符（{examples}），检索时视为不同。应统一。',
    },
    mend: { en: 'Make the widths even in this paragraph', 'zh-cn': '统一本段的宽度' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', 'narrow'],
      description: {
        en: '`consistent`: letters, digits and kana as most of the file has each of them, and no finding without a clear majority; `narrow`: letters and digits always half-width, kana always full-width.',
        'zh-cn':
          '`consistent`：字母、数字、片假名各依全文多数，无明显多数则不报；`narrow`：字母与数字一律半角，片假名一律全角。',
      },
    },
  },
  needs: Trait.OtherWidth,
  pattern: /[０-９]+(?:[．，：][０-９]+)*|[Ａ-Ｚａ-ｚ]+|[\uff61-\uff65]*[\uff66-\uff9f][\uff61-\uff9f]*/gu,
  subject: /全角|半角|全形|半形|full-?width|half-?width/iu,
  findingPer: 'paragraph',
  meaningOf(place, { characterWidths }, { style }) {
    if (isMarker(place)) return undefined;
    const isOdd = style === 'narrow' || characterWidths[sortOf(place.text)] === 'ordinary';
    return isOdd ? { text: place.text.normalize('NFKC'), safety: 'preview' } : undefined;
  },
});

function sortOf(text: string): keyof CharacterWidths {
  if (/^[０-９]/u.test(text)) return 'digits';
  return /^[Ａ-Ｚａ-ｚ]/u.test(text) ? 'letters' : 'kana';
}

/** A single letter or number that counts a paragraph or an item, `１、`, `（１）`, `Ａ．`, is set as wide as its mark. */
function isMarker({ text, line, start, end }: Place): boolean {
  if (text.length > 2) return false;
  const before = line.text.charAt(start - 1);
  const after = line.text.charAt(end);
  return (before === '（' && after === '）') || (/^[、．）]$/u.test(after) && /^\s*$/u.test(line.text.slice(0, start)));
}

import { Trait } from '../text/measure';
import { garbledIn } from '../text/mojibake';
import { shifted } from '../text/span';
import { findingsOfParagraph } from './character-rule';
import { defineRule } from './rule';

const needs = Trait.Garbled | Trait.LatinExtended;

/** Text that was read in a wrong encoding: `Ã©` for `é`, `浣犲ソ` for `你好`. */
export const mojibake = defineRule({
  id: 'mojibake',
  summary: { en: 'Text read in a wrong encoding', 'zh-cn': '编码错误造成的乱码' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|stretch of this paragraph was|stretches of this paragraph were} read in a wrong encoding ({examples}). Read {count|it|them} anew, best from the source.',
      'zh-cn': '本段有 {count} 处因编码错误成为乱码（{examples}）。应还原，最好由原文件重新读取。',
    },
    lost: {
      en: '{count} {count|stretch of this paragraph was|stretches of this paragraph were} read in a wrong encoding ({examples}), and nobody can read {count|it|them} back. Take {count|it|them} from the source.',
      'zh-cn': '本段有 {count} 处因编码错误成为乱码（{examples}），且已无法还原。请取自原文件。',
    },
    mend: { en: 'Read in the right encoding', 'zh-cn': '按正确编码还原' },
  },
  options: {},
  needs,
  check({ block: { lines } }) {
    let offset = 0;
    const found = lines.flatMap((line) => {
      const start = offset;
      offset += line.length;
      if ((line.traits & needs) === 0 || subject.test(line.text)) return [];
      return garbledIn(line.text).map(({ span, meant }) => ({
        printed: line.text.slice(span.start, span.end),
        span: shifted(span, start),
        text: meant,
        safety: 'suggest' as const,
      }));
    });
    return findingsOfParagraph(found);
  },
});

/** What only those say who talk about garbled text. */
const subject = /乱码|亂碼|文字化け|mojibake|encoding|编码|編碼|UTF-?8|Unicode|Latin-?1|GBK|Shift_?JIS|Big5/iu;

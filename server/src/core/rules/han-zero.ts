import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** Other round characters among Chinese numerals: `二OO八年` for `二〇〇八年`. */
export const hanZero = defineCharacterRule({
  id: 'han-zero',
  summary: { en: 'Other circles for the Chinese zero', 'zh-cn': '以其他圆形字符代替〇' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  touches: 'words',
  messages: {
    found: {
      en: '“{found}” stands for the zero “〇” in a Chinese number; search does not find the number. Replace it.',
      'zh-cn': '汉字数字中以“{found}”代替“〇”，检索不到该数字。应替换。',
    },
    mend: { en: 'Replace by “{meant}”', 'zh-cn': '改为“{meant}”' },
  },
  options: {},
  needs: Trait.Round,
  besides: Trait.Han,
  firstLook: /[一二三四五六七八九〇][OoＯ0０○◯]/u,
  pattern: /(?<=[一二三四五六七八九〇])[OoＯ0０○◯]+(?=[一二三四五六七八九〇年])/gu,
  findingPer: 'place',
  meaningOf(place) {
    if (!isPositional(place)) return undefined;
    if (/[○◯]/u.test(place.text) && !hasZeroNear(place)) return undefined; // the style of this text
    return { text: '〇'.repeat(place.text.length), safety: 'suggest' };
  },
});

/** Whether `〇` itself is used in what stands around. */
function hasZeroNear({ line: { text }, start, end }: Place): boolean {
  return text.slice(Math.max(0, start - near), end + near).includes('〇');
}

/** UTF-16 code units: a long paragraph. */
const near = 500;

/** Whether the numerals around it are digits, at least three with it, and none counts tens or hundreds. */
function isPositional({ line: { text }, start, end }: Place): boolean {
  const before = numeralsBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const after = numeralsAfter.exec(text.slice(end, end + 8))?.[0] ?? '';
  const number = before + text.slice(start, end) + after;
  return (
    number.length >= 3 &&
    !/[十百千万萬亿億]/u.test(text.charAt(start - before.length - 1) + text.charAt(end + after.length))
  );
}

const numeralsBefore = /[一二三四五六七八九〇OoＯ0０○◯]+$/u;
const numeralsAfter = /^[一二三四五六七八九〇OoＯ0０○◯]+/u;

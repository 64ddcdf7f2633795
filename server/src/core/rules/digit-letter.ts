import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** Letters that were read for digits in a number: `2O24`, `the lst`. */
export const digitLetter = defineCharacterRule({
  id: 'digit-letter',
  summary: { en: 'Letters read for digits', 'zh-cn': '数字误识为字母' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  touches: 'words',
  messages: {
    found: {
      en: '“{found}” has a letter where “{meant}” is meant: scanning took one for the other. Compare it with the source.',
      'zh-cn': '“{found}”中有字母，应为“{meant}”，是扫描误识。请与原件核对。',
    },
    mend: { en: 'Replace by “{meant}”', 'zh-cn': '改为“{meant}”' },
  },
  options: {},
  needs: Trait.Letter,
  pattern: /\b(?:(?=[OolI]*\d)[\dOolI](?:[\dOolI]|[,.](?=[\dOolI])){1,14}(?:st|nd|rd|th)?|[lI]st)\b/gu,
  firstLook: /\d[OolI]|[OolI]\d|[lI]st\b/u,
  findingPer: 'place',
  meaningOf(place) {
    if (!/[OolI]/u.test(place.text) || !standsAlone(place)) return undefined;
    const meant = place.text.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1');
    return isNumber(meant, place) ? { text: meant, safety: 'suggest' } : undefined;
  },
});

/** Whether it is no part of an address, a code, a formula, a drawing or a name: words are beside it, or nothing is. */
function standsAlone({ line: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  return wordBefore.test(before) && wordAfter.test(after);
}

const wordBefore = /(?:^|[\p{L},.;:]\s|\p{sc=Han}|[$£€¥(（“"，。、；：])$/u;
const wordAfter = /^(?:$|\s[\p{L}(（“]|[,.;:!?]?(?:\s|$)(?!\d)|[)）”"%％，。、；：]|\p{sc=Han})/u;

/** Whether a reader could take it for nothing but a number: by its form, or by what stands beside it. */
function isNumber(meant: string, { text: found, line: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(end, end + 10);
  if (/^.st$/u.test(found)) return firstOf.test(before) && /^ [a-zA-Z]/u.test(after);
  if (meant.startsWith('0')) return false;
  if (/^(?:\d*1st|\d*2nd|\d*3rd|\d+th)$/u.test(meant)) return true;
  if (counted.test(after) || /(?:[$£€¥]|第)\s?$/u.test(before)) return /^\d+(?:[.,]\d+)*$/u.test(meant);
  return (found.match(/\d/gu)?.length ?? 0) >= 2 && /^(?:(?:1[6-9]|20)\d\d|\d{1,3}(?:,\d{3})+)$/u.test(meant);
}

/** What stands before the first of something, and before the first of a month. */
const firstOf = /\b(?:the|January|February|March|April|May|June|July|August|September|October|November|December) $/u;
/** What is counted. */
const counted =
  /^ ?(?:[%％年月日号號名人位元个個次条條项項万萬亿億千米吨噸]|(?:per ?cent|million|billion|thousand|years?|days?|months?|hours?|minutes?)\b)/u;

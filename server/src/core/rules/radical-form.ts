import type { TranscriptLanguage } from '../syntax/language';
import { Trait } from '../text/measure';
import { ideographOfRadical } from '../text/radicals';
import { defineCharacterRule, type Place } from './character-rule';

/** Radicals where characters are meant, which look the same: `⼈` for `人`. */
export const radicalForm = defineCharacterRule({
  id: 'radical-form',
  summary: { en: 'Radicals instead of characters', 'zh-cn': '以部首代替汉字' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} {count|sign for a radical stands for a character|signs for radicals stand for characters} in this paragraph ({examples}): {count|it looks|they look} the same, but search does not find {count|it|them}. Replace {count|it|them}.',
      'zh-cn': '本段有 {count} 处以部首符号代替汉字（{examples}）：外观相同，却检索不到。应替换。',
    },
    mend: { en: 'Replace radicals by characters', 'zh-cn': '把部首换成汉字' },
  },
  options: {},
  needs: Trait.Compatibility,
  pattern: /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu,
  subject: /部首|偏旁|字根|\bradicals?\b|\bKangxi\b/iu,
  findingPer: 'paragraph',
  meaningOf(place, { language }) {
    if (!standsForCharacter(place)) return undefined;
    const local = localForms[language]?.[place.text];
    if (local !== undefined) return { text: local, safety: 'suggest' };
    const text = ideographOfRadical(place.text);
    return text === undefined ? undefined : { text, safety: 'safe' };
  },
});

/** What fonts of these languages show for a radical whose equivalent is another form of the character. */
const localForms: Partial<Record<TranscriptLanguage, Readonly<Record<string, string>>>> = {
  'zh-Hans': { '⼾': '户' },
  ja: { '⼾': '戸', '⿊': '黒' },
};

/**
 * Whether the radical is part of what is said: it stands beside a letter, a number or, among other characters, a stop,
 * makes a word with other radicals, or counts what comes after it.
 */
function standsForCharacter({ text: found, line: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (makesWord(before.slice(-1), found, after.charAt(0))) return true;
  if (ordinary.test(before + after) && (stopBefore.test(before) || stopAfter.test(after))) return true;
  return letterBefore.test(before) || letterAfter.test(after) || (atLineStart.test(before) && counts.test(after));
}

/** Whether one of the neighbours is a radical too, and not the next one in the list of radicals. */
function makesWord(before: string, radical: string, after: string): boolean {
  return [before, after].some((other) => {
    const distance = other.charCodeAt(0) - radical.charCodeAt(0);
    return /^[\u2e80-\u2fd5]/u.test(other) && Math.abs(distance) !== 1;
  });
}

/** A row of radicals is no longer than this; UTF-16 code units. */
const reach = 40;
/** Radicals are symbols to Unicode, no letters. */
const letterBefore = /(?:[\p{L}\p{N}]|[\u3041-\u30ff\u3400-\u9fff][，、。；：]? )(?:[\u2e80-\u2fd5] ?)*$/u;
const letterAfter = /^(?: ?[\u2e80-\u2fd5])*(?:[\p{L}\p{N}]| [\u3041-\u30ff\u3400-\u9fff])/u;
const ordinary = /[\u3041-\u30ff\u3400-\u9fff]/u;
const stopBefore = /[，。；：？！…—%]\s?$|[0-9] $/u;
const stopAfter = /^\s?[，。；：？！…—%]|^ [0-9]/u;
const atLineStart = /^\s*[（(]?[\u2e80-\u2fd5]{0,2}$/u;
const counts = /^[\u2e80-\u2fd5]{0,2}[、.．）)]\s?(?:[\u2e80-\u2fd5] ?)*\p{L}/u;

import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** A round letter, zero or degree sign where a full stop was printed: `新桥通车了o`. */
export const stopAsLetter = defineCharacterRule({
  id: 'stop-as-letter',
  summary: { en: 'Full stops read for letters', 'zh-cn': '句号误识为字母' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  touches: 'words',
  messages: {
    found: {
      en: '“{found}” stands where a sentence ends: scanning took the full stop for it. Compare it with the source.',
      'zh-cn': '句末是“{found}”，应是扫描误识的句号。请与原件核对。',
    },
    mend: { en: 'Replace by “{meant}”', 'zh-cn': '改为“{meant}”' },
  },
  options: {},
  needs: Trait.Round,
  besides: Trait.Han | Trait.Kana,
  firstLook: /[\u3041-\u309f\u4e00-\u9fff][oO0°]/u,
  pattern: /(?<=[\u3041-\u309f\u4e00-\u9fff])[oO0°](?![A-Za-z0-9.°])/gu,
  findingPer: 'place',
  meaningOf: (place) => (endsSentence(place) ? { text: '。', safety: 'suggest' } : undefined),
});

/**
 * Whether a sentence ends here. An `o` among characters is little else, but it may be the mask in `何o明`; the others are
 * something else more often: `O型血`, `从0到1`, `三十°`.
 */
function endsSentence({ text: found, line: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - shortestClause), start);
  if (!clause.test(before)) return false;
  const after = text.slice(end, end + 4);
  const hasLastWord = lastWords.test(before);
  if (found !== 'o') return hasLastWord && (nothing.test(after) || nextWords.test(after));
  return hasLastWord || nothing.test(after) || nextWords.test(after);
}

/** A clause has at least so many characters. */
const shortestClause = 6;
const clause = /^[\u3041-\u30ff\u4e00-\u9fff]{6}$/u;
const lastWords = /(?:[了呢吧吗嗎啊呀么麼的]|です|ます|した|せん|である|だ)$/u;
const nothing = /^[”」』）]?(?:\s*$|[“「『（《])/u;
const nextWords =
  /^(?:[我你您他她它这這那但]|所以|因为|因為|如果|另外|首先|其次|今天|今年|现在|現在|然后|然後|同时|同時|はい|その|これ|それ|また|しかし)/u;

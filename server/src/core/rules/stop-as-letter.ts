import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** A round letter, zero or degree sign where a full stop was printed: `新桥通车了o`. */
export const stopAsLetter = defineCharacterRule({
  id: 'stop-as-letter',
  summary: { en: 'Full stops read for letters', 'zh-cn': '句号误识为字母' },
  severity: 'warning',
  since: '0.2.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    found: {
      en: '“{found}” stands where a sentence ends: scanning took the full stop for it. Compare it with the source.',
      'zh-cn': '句末是“{found}”：扫描时将句号误识所致。请与原文核对。',
    },
    mend: { en: 'Replace by “{meant}”', 'zh-cn': '改为“{meant}”' },
  },
  options: {},
  needs: Trait.Round,
  pattern: /(?<=[\u3041-\u309f\u4e00-\u9fff])[oO0°](?![A-Za-z0-9.°])/gu,
  findingPer: 'place',
  meaningOf: (place) => (endsSentence(place) ? { text: '。', safety: 'suggest' } : undefined),
});

/**
 * Whether a clause of some length has come to a word that ends sentences, and another sentence or nothing follows:
 * `O型血`, `从0到1` and `三十°` are something else, and so is the mask in `何o明`.
 */
function endsSentence({ line: { text }, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return (
    lastWords.test(before) && !/[，。、；：？！“「（].{0,2}$/u.test(before) && nextWords.test(text.slice(end, end + 4))
  );
}

/** UTF-16 code units. */
const reach = 12;
const lastWords = /.{4}(?:[了呢吧吗嗎啊呀么麼的]|です|ます|した|せん|である|だ)$/u;
const nextWords =
  /^(?:[”」』）]?(?:\s*$|[“「『（《])|[我你您他她它这這那此其但而并所因如同另首然今本在]|はい|その|これ|それ|また|しかし|次)/u;

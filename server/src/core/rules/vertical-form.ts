import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** Punctuation for vertical lines, and small punctuation, in horizontal text: `︰` for `：`. */
export const verticalForm = defineCharacterRule({
  id: 'vertical-form',
  summary: { en: 'Vertical or small punctuation', 'zh-cn': '竖排或小号标点' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} punctuation {count|mark|marks} in this paragraph {count|has a form|have forms} for vertical lines or small print ({examples}): labels and sentences are not recognised by {count|it|them}. Replace {count|it|them}.',
      'zh-cn': '本段有 {count} 个竖排或小号标点（{examples}），据此无法识别标签与句子。应替换。',
    },
    mend: { en: 'Replace by ordinary punctuation', 'zh-cn': '把标点换成通用形式' },
  },
  options: {},
  needs: Trait.Compatibility,
  pattern: /[\ufe10-\ufe19\ufe30-\ufe48\ufe50-\ufe6b]/gu,
  findingPer: 'paragraph',
  meaningOf(place, { language, writing }) {
    const wide = ordinaryForms.get(place.text);
    if (wide === undefined || (writing === 'vertical' && place.text < '\ufe50' && place.text !== '︰'))
      return undefined;
    if (isQuoted(place)) return undefined;
    const narrow = language === 'en' || language === 'ko' || standsInLatin(place);
    return { text: narrow ? narrowForm(wide) : wide, safety: 'safe' };
  },
});

const ordinaryForms: ReadonlyMap<string, string> = new Map(
  [
    '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］',
  ]
    .concat('﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹘—﹙（﹚）﹛｛﹜｝﹝〔﹞〕﹟＃﹠＆﹡＊﹢＋﹣－﹤＜﹥＞﹦＝﹨＼﹩＄﹪％﹫＠')
    .flatMap((pairs) => pairs.match(/../gu) ?? [])
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** The form that stands beside Latin letters; that of Chinese punctuation which Latin does not know is the same. */
function narrowForm(wide: string): string {
  return /[\uff01-\uff5e]/u.test(wide) ? wide.normalize('NFKC') : wide;
}

/** Whether the mark stands alone in quotation marks, as where somebody talks about it. */
function isQuoted({ line: { text }, start, end }: Place): boolean {
  return /^[`'"‘“「『]$/u.test(text.charAt(start - 1)) && /^[`'"’”」』]$/u.test(text.charAt(end));
}

/** Whether a letter or digit of ASCII stands on both sides, or on the one where anything does. */
function standsInLatin({ line: { text }, start, end }: Place): boolean {
  const isLatin = (character: string) => character === '' || /[ -~]/u.test(character);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return before + after !== '' && isLatin(before) && isLatin(after);
}

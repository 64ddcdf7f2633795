import type { Convention } from '../syntax/convention';

const marks = '(?:[○〇●◯]|(?<asks>◆)|(?<answers>◎)|◇)';
const person = '[^\\s\\u3000（）。、，「」]{1,24}';
const part = '[^\\s\\u3000（）。、，「」]{1,4}';
const bracket = '（[^）。]{1,24}）';

/**
 * Minutes of the Diet and of councils: a circle, the name, an ideographic space. Where the record lost the wide space,
 * two plain ones do. A bullet has no such space after a title or `君`. Councils mark those who ask by ◆ and those who
 * answer by ◎.
 */
export const japaneseDiet: Convention = {
  id: 'japanese-diet',
  name: { en: 'Japanese Diet and councils', 'zh-cn': '日本国会与地方议会' },
  languages: ['ja'],
  example: '○委員長（山本花子君）　これより会議を開きます。\n○早瀬委員　資料はありますか。',
  kind: 'debate',
  openings: '○〇●◯◎◆◇',
  labels: [
    // The parts of a name may be set apart as well: then a word behind it shows where it ends.
    new RegExp(
      `^${marks}[\\u3000 ]?(?<name>${part}\\u3000${part}\\u3000?(?:君|議員|委員|議長|委員長))(?:\\u3000| {1,2}|$)`,
      'u',
    ),
    new RegExp(`^${marks}[\\u3000 ]?(?<name>${person}(?:${bracket}(?:君|議員|委員)?)?)(?:\\u3000| {1,2}|$)`, 'u'),
  ],
  unclosed: new RegExp(
    `^${marks}(?<name>[^\\s\\u3000（）。、，「」]{1,14}?(?:議長|委員長|会長|委員|議員|市長|町長|村長|知事|部長|課長|局長|次長|教育長|大臣|君)(?:${bracket})?)`,
    'u',
  ),
  never: [
    /^(?:本日|議事|出席|欠席|説明|職務|会議|日程|付議|付託|案件|休憩|散会|開議|.*(?:案件|事項|日程|氏名|件|次第|について|こと|ため)$)/u,
  ],
  certain:
    /(?:[君長官臣]|委員|議員|参考人|証人|公述人|知事|政務官|副大臣|局長|部長|課長|番|職務代理者|事務局|書記|監査委員|参事|主幹|室長|所長|主査)(?:（[^）]{1,24}）)?(?:君|議員|委員)?$|（[^）]{1,20}君）$/u,
  presides: /^(?:仮?議長|副議長|委員長|副委員長|主査|会長|臨時議長|.{1,6}(?:委員長|議長)(?:代理|職務代行)?)(?:（|$)/u,
  mayStand: 'anywhere',
};

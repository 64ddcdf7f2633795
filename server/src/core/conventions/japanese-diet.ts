import type { Convention } from '../syntax/convention';

/**
 * Minutes of the Diet and of councils: a circle, the name, an ideographic space. Where the record lost the wide space,
 * two plain ones do. A bullet has no such space after a title or `君`.
 */
export const japaneseDiet: Convention = {
  id: 'japanese-diet',
  name: { en: 'Japanese Diet and councils', 'zh-cn': '日本国会与地方议会' },
  languages: ['ja'],
  example: '○委員長（山本花子君）　これより会議を開きます。\n○早瀬委員　資料はありますか。',
  label: /^[○〇●◯◎](?<name>[^\s\u3000（）。、，「」]{1,24}(?:（[^）]{1,24}）)?)(?:\u3000| {1,2}|$)/u,
  never: [
    /^(?:本日|議事|出席|欠席|説明|職務|会議|日程|付議|付託|案件|休憩|散会|開議|.*(?:案件|事項|日程|氏名|件|次第)$)/u,
  ],
  certain:
    /(?:[君長官臣]|委員|議員|参考人|証人|公述人|知事|政務官|副大臣|局長|部長|課長|番)(?:（[^）]{1,24}）)?$|（[^）]{1,20}君）$/u,
  presides: /^(?:仮?議長|副議長|委員長|主査|会長|.{1,6}(?:委員長|議長))(?:（|$)/u,
  mayStand: 'anywhere',
};

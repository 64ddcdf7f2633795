import type { Convention } from '../syntax/convention';

/** Japanese press conferences: `【知事】`, `（官房長官）`, or `記者：` before what is said. */
export const japanesePress: Convention = {
  id: 'japanese-press',
  name: { en: 'Japanese press conference', 'zh-cn': '日本记者会' },
  languages: ['ja'],
  example: '【記者】来年度の予算について伺います。\n【知事】検討しています。',
  label:
    /^(?:【(?<name>[^】\s]{1,20})】|（(?<name2>[^）\s]{1,20})）|(?<name3>[^\s\u3000：:、。，「」『』（）【】]{1,16}(?:（[^）]{1,16}）)?)[：:])\u3000?/u,
  never: [
    /質疑|応答|資料|発表|項目|概要|以下|注|冒頭|笑|拍手|日時|場所|出席|参考|問い合わせ|担当|件名|議題|開会|閉会|^[一二三四五六七八九十\d０-９]+$|(?:と|は|が|を|に|の|で|て|た|る|い)$/u,
  ],
  certain:
    /(?:記者|知事|市長|町長|村長|区長|大臣|総理|長官|司会|社長|会長|幹事社|報道官|事務局|議長|委員)(?:（[^）]{1,16}）)?$|^(?:問|答|質問|回答)$/u,
  asks: /記者|幹事社|^(?:問|質問)$/u,
  presides: /司会|事務局|報道官/u,
};

import type { Convention } from '../syntax/convention';

/** What the speech has, unlike an entry of a list of names: it ends a sentence in sight, or goes on for a line. */
const sentence = '(?=[^\\u3000]{2,100}?(?:[。？！…]|$(?<=.{100}))|(?=[^\\u3000]{14,}$)(?:[^ぁ-ん]*[ぁ-ん]){5})';
const name =
  '(?:聞き手|インタビュアー|[\\p{sc=Han}々ヶ]{1,5}|[\\p{sc=Han}々ヶ]{1,4}\\u3000?(?:さん|氏|君|知事|市長|町長|村長|社長|会長|教授|監督|選手)|[\\p{sc=Katakana}ー・]{2,10}|[\\p{sc=Hiragana}]{2,4}|[A-ZＡ-Ｚ]{1,3}(?:委員|さん|氏)?)';

/** Japanese interviews: the name and a wide space, `早瀬　橋はいつですか。`; dashes mark those who ask, `――橋は？` */
export const japaneseInterview: Convention = {
  id: 'japanese-interview',
  name: { en: 'Japanese interview', 'zh-cn': '日本访谈' },
  languages: ['ja'],
  example:
    '早瀬　橋はいつ開通しますか。\n山本　六月の予定です。\n早瀬　渋滞はなくなりますか。\n山本　少なくなると思います。',
  openings: '―─—',
  marks: '\u3000',
  labels: [
    /^(?<name>(?<asks>[―─—]{2}))[\u3000 ]{0,2}(?=[^\s―─—○◇◆])(?=.{0,110}?(?:[。？！か]|$(?<=.{110})))/u,
    new RegExp(`^(?=[^\\u3000。、（「]{1,10}\\u3000)(?<name>${name})\\u3000{1,2}(?=[^\\s\\u3000])${sentence}`, 'u'),
  ],
  never: [
    /^(?:第?[一二三四五六七八九十百\d０-９]+(?:[章節条款項号回日時分]|$)|日時|場所|会場|開会|閉会|散会|出席|欠席|日程|議題|議案|議事|主催|後援|定員|対象|料金|時間|期間|目的|内容|方法|電話|住所|注|例|参考|資料|図|表|附則|付則|その他|以上|記|件名|はい|いや|そう|また|そして|しかし|さて|でも|なお|ただし|では|まず|さらに|次に|続いて|今日|本日|昨日|私|僕|皆様|本件|現在|[朝昼夜晩昔春夏秋冬月火水木金土日]|[アイウエオカキクケコ])$/u,
  ],
  certain: /^(?:記者|幹事社|司会|聞き手|問|答|[A-ZＡ-Ｚ]委員)$|[知市町村区社会]長$|知事$|大臣$/u,
  asks: /^(?:記者|幹事社|聞き手|司会|質問|問|[―─—]{2})$/u,
  proof: { repeated: 2, exchange: 'needed' },
};

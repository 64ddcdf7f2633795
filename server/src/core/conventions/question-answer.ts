import type { Convention } from '../syntax/convention';
import { chineseField } from './chinese-lead-ins';

/** The number of a question: `1.`, `一、`, `（三）`. */
const number =
  '(?:\\d{1,2} ?[.、．]|[一二三四五六七八九十]{1,3}、|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]) {0,2}';

/** Questions and answers marked by a word: `问：` and `答：`, with or without a host. */
export const questionAnswer: Convention = {
  id: 'question-answer',
  name: { en: 'Question and answer', 'zh-cn': '问答' },
  languages: ['zh-Hans', 'zh-Hant'],
  example: '问：新桥何时通车？\n答：明年六月。',
  labels: [
    new RegExp(
      `^${chineseField}(?<number>${number}(?=[问問答记記提回]))?(?<name>[问問答]|[Ｑ问問][１-９\\d]{1,2}|[Ａ答][１-９\\d]{1,2}|[QA]\\d{1,3}|[问問][题題]\\d{1,3}(?=[：:].*[？?吗嗎呢何怎哪])|提[问問]|回答|主持人|[发發]言人|[记記]者|[ＱＡ])[：:]`,
      'u',
    ),
    new RegExp(
      `^(?<number>${number})?(?<name>(?:有?[记記]者|[网網]友|[观觀][众眾]|[听聽][众眾]|律[师師]|[检檢]察官|公[诉訴]人|[辩辯][护護]人|受命法官|[审審]判[长長员員]|法官|民?警察?|[侦偵][查察]?[员員]|[医醫]生)提?[问問]|(?:主持人|[发發]言人|[专專]家|嘉[宾賓]|[证證]人|被告人?|原告|嫌疑人|[辩辯][护護]人|[局部校院市]長|[局部校院市]长|主任)回?答)[：:](?![“「『])`,
      'u',
    ),
    /^(?<name>(?:[师師]|[众眾全]?生[\d一二三四五六七八九甲乙丙丁]?)(?:[（(][^）)]{1,12}[）)])?|[访訪受采採])[：:]/u,
    /^(?<name>[问問答])\u3000(?=[^\s\u3000][^\u3000]{5})/u,
  ],
  openings: '问問答',
  never: [],
  certain: /./u,
  asks: /[问問访訪采採ＱQ]|^[记記]者$|^[师師]/u,
  presides: /^主持人$/u,
};

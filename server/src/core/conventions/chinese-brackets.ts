import type { Convention } from '../syntax/convention';
import { chineseSurname } from '../text/chinese-surnames';
import { clock } from './clock';

/** Who is never lacking in a talk that is put on the net: a host, somebody who asks, a guest. */
const role = new RegExp(
  `^(?:主持人?|司[仪儀]|[记記]者|嘉[宾賓]|[网網][友民]|[观觀][众眾]|[听聽][众眾]|[发發]言人|提[问問]|[问問]|答|解[说說]|同期[声聲]?|旁白)(?:[A-ZＡ-Ｚ\\d]{1,2}|[“"「].{1,12}[”"」]|[:：]?${chineseSurname}\\p{sc=Han}{1,2})?$|[记記]者$`,
  'u',
);

/** Talks on Chinese news sites: the name in brackets before what is said: `[主持人]各位网友，大家好！` */
export const chineseBrackets: Convention = {
  id: 'chinese-brackets',
  name: { en: 'Chinese online talk', 'zh-cn': '中文在线访谈' },
  languages: ['zh-Hans', 'zh-Hant'],
  example: '[主持人]各位网友，大家好！桥修好了吗？\n[李明]还没有。\n[主持人]什么时候能修好？\n[李明]明年六月。',
  openings: '[［【〔〖',
  labels: [
    new RegExp(
      `^[[［【〔〖](?<name>[^\\]］】〕〗\\s：:，。、；？！\\d][^\\]］】〕〗：:。；？！]{0,23})[\\]］】〕〗](?: ?[[［【(（](?<time>${clock})[\\]］】)）])?(?!\\(|[：:]?\\s*https?:)[：:]?(?=$|.)`,
      'u',
    ),
  ],
  never: [
    /^(?:.*(?:电|電|讯|訊|报道|報道|摘要|图|圖|表|注|註)|导语|正文|背景|笑|掌声|鼓掌|音乐|答案|解析|原文|译文|注释|赏析|例|名|动|形|副)$/u,
  ],
  certain: role,
  asks: /^(?:[记記]者|[网網][友民]|[观觀][众眾]|[听聽][众眾]|提[问問]|[问問])(?![题題热熱须須席])|[记記]者$/u,
  presides: /^(?:主持人|主持|司仪|司儀)$/u,
  proof: { repeated: 1, name: role, exchange: 'needed' },
};

import type { Convention } from '../syntax/convention';
import { chineseLeadIns } from './chinese-lead-ins';
import { clock } from './clock';
import { englishLeadIns } from './english-lead-ins';

const time = (group: string) => `(?: ?[[(（]?(?<${group}>${clock})[\\])）]?)?`;
/** Looks ahead for a number that makes a speaker where something is asked; reports count quarters in the same way. */
const counted = '(?=(?:[#*_ ]{1,8}(?<office>Q\\d{1,2})[.：:].*[?？])?)';
const name = (group: string) => `(?<${group}>[^：:*_#|<>[\\]\\d(（][^：:*_#|<>[\\]]{0,39}?)`;

/** Minutes in Markdown: a heading or bold text that is a name with a colon: `### 司儀：`, `**Ann:**`. */
export const markdownMinutes: Convention = {
  id: 'markdown-minutes',
  name: { en: 'Markdown minutes', 'zh-cn': 'Markdown 记录' },
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  example: '### 司儀：\n歡迎各位。\n\n### 星河日報：\n請問何時完工？\n\n### 司儀：\n請局長回答。',
  openings: '*_',
  labels: [
    new RegExp(
      `^${counted}#{1,6} *(?:\\*\\*)?${name('name')}${time('time')}(?:\\*\\*)? ?[：:](?:\\*\\*)?(?=$| {1,2}|[^/])`,
      'u',
    ),
    new RegExp(
      `^${counted}(?:[-*>] {1,2})?(?:\\[(?<time>${clock})\\] {1,2})?(?:\\*{2,3}|__)(?:\\[(?<time2>${clock})\\] {1,2})?${name('name')}${time('time3')} ?(?:[：:](?:\\*{2,3}|__)|(?:\\*{2,3}|__)${time('time4')} ?[：:])`,
      'u',
    ),
    new RegExp(`^${counted}(?<mark>\\*\\*|__)(?<name>[QA]\\d{0,2}|[问問答])[.．：:](?:\\k<mark>)? ?(?=\\S)`, 'u'),
  ],
  never: [chineseLeadIns, englishLeadIns, /[。！？，!?]|,(?! ?\p{Lu}[\p{L}.]{0,6}$)/u],
  certain: /^(?:记者|記者|主持人|司仪|司儀|Q|A\d{0,2}|[问問答]|Host|Interviewer|Moderator)$/u,
  asks: /(?:记者|記者|社|报|報|台|Interviewer|^Q\d{0,2}|^[问問]|^iThome)$/u,
  presides: /^(?:主持人|司仪|司儀|Host|Moderator)$/u,
  mayStand: 'anywhere',
};

import type { Convention } from '../syntax/convention';
import { chineseLeadIns } from './chinese-lead-ins';
import { englishLeadIns } from './english-lead-ins';

/** Minutes in Markdown: a heading or bold text that is a name with a colon: `### 司儀：`, `**Ann:**`. */
export const markdownMinutes: Convention = {
  id: 'markdown-minutes',
  name: { en: 'Markdown minutes', 'zh-cn': 'Markdown 记录' },
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  example: '### 司儀：\n歡迎各位。\n\n### 星河日報：\n請問何時完工？\n\n### 司儀：\n請局長回答。',
  label:
    /^(?:#{1,6} *(?:\*\*)?(?<name>[^：:*#|]{1,40}?)(?:\*\*)? ?[：:](?:\*\*)?(?=$| {1,2}|[^/])|(?:\*\*|__)(?<name2>[^：:*_|]{1,40}?)(?:[：:](?:\*\*|__)|(?:\*\*|__)[：:]))/u,
  never: [chineseLeadIns, englishLeadIns, /[。！？，,!?]/u],
  certain: /^(?:记者|記者|主持人|司仪|司儀|Q|A|Host|Interviewer|Moderator)$/u,
  asks: /(?:记者|記者|社|报|報|台|Interviewer|^Q|^iThome)$/u,
  presides: /^(?:主持人|司仪|司儀|Host|Moderator)$/u,
  mayStand: 'anywhere',
};

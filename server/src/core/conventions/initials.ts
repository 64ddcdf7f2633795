import type { Convention } from '../syntax/convention';
import { englishLeadIns } from './english-lead-ins';

/** Notes of meetings that mark speakers by their initials: `ABC: I agree.` */
export const initials: Convention = {
  id: 'initials',
  name: { en: 'Initials', 'zh-cn': '姓名缩写' },
  languages: ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko'],
  example: 'ABC: Shall we begin?\nDEF: Yes.\nGHI: One moment.\nABC: Now?\nDEF: First item.\nGHI: Go on.',
  labels: [/^(?<name>[A-Z]{2,4}(?:\/[A-Z]{2,4})?)(?:：|:(?= |$|\p{sc=Han}))/u],
  never: [englishLeadIns],
  certain: /./u,
  proof: { repeated: 3 },
  mayStand: 'anywhere',
};

import type { Convention } from '../syntax/convention';
import { englishLeadIns } from './english-lead-ins';

/** Interviews and podcasts: `Ann:`, `[00:12:30] Ann:`, `Ann (00:12):`, `Speaker 1  00:12`, `<v Ann>`. */
export const interview: Convention = {
  id: 'interview',
  name: { en: 'Interview', 'zh-cn': '访谈' },
  languages: ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko'],
  example:
    '[00:12] Ann: How did it begin?\n[00:15] Speaker 2: By chance.\n[00:20] Ann: When?\n[00:22] Speaker 2: In May.',
  label:
    /^(?:[[(](?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?[\])] {0,2})?(?:<v (?<name>[^>]{1,40})>|(?<name2>(?:Speaker|说话人|發言者|发言者) ?\d{1,2})(?:[：:]|(?: {1,2}[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?)[：:]?)|(?<name3>[A-Z][\p{L}'’.-]*(?: (?:[A-Z][\p{L}'’.-]*|de|van|von|der|la)){0,3}(?: ?\([^)]{2,30}\))?) ?(?:[[(](?:\d{1,2}:)?\d{1,2}:\d{2}[\])])?[：:](?= |$|\p{sc=Han}))/u,
  never: [englishLeadIns],
  certain:
    /^(?:Q|A|Interviewer|Interviewee|Host|Moderator|Question|Answer|Reporter|(?:Speaker|说话人|發言者|发言者) ?\d{1,2})$/iu,
  asks: /^(?:Q|Interviewer|Question|Reporter)/iu,
  presides: /^(?:Host|Moderator)/iu,
  proof: { repeated: 2 },
};

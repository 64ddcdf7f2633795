import type { Convention } from '../syntax/convention';
import { clock } from './clock';
import { englishLeadIns } from './english-lead-ins';

const latinName =
  "\\p{Lu}[\\p{L}\\d'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|\\p{Lu}\\.|de|da|van|von|der|den|la|bin|al|el|ter|y)){0,4}(?:,? (?:Jr|Sr|PhD|MD)\\.?)?(?: ?[(（][^)）]{1,30}[)）])?";
const hanName =
  '\\p{sc=Han}[\\p{sc=Han}·]{1,7}[A-Z\\d]{0,2}(?:（[^）]{1,12}）)?|[가-힣]{2,4}(?: [가-힣]{2,6})?|[\\p{sc=Katakana}\\p{sc=Hiragana}\\p{sc=Han}ー]{2,10}';
const numbered =
  '(?:(?:Speaker|SPEAKER|Unknown Speaker|Participant|Respondent|Caller|Panelist|Student|Patient|Guest|Voice|Man|Woman|说话人|發言者|发言者|发言人|講者|话者|話者|発言者|スピーカー|참석자|화자)[ _]?(?:\\d{1,2}|[A-Z])|(?:spk|Spk|SPK|speaker)_?\\d{1,2})';
/** A plain colon has a space or other writing behind it, unlike that of an address or a time. */
const colon = '(?:：|:(?= |$|\\p{sc=Han}|\\p{sc=Hangul}|\\p{sc=Hiragana}|\\p{sc=Katakana}|[“"「『（(]))';
/** A field says who had a part, `Host: Ann Lee`: nothing but a name stands behind it. */
const noField =
  "(?!(?:Host|Guest|Interviewe[er]|Moderator|Narrator|Reporter|HOST|GUEST|INTERVIEWE[ER]|MODERATOR|NARRATOR|REPORTER)S?s? ?: {0,2}(?:\\p{Lu}[\\p{L}'’.-]*,? ){1,4}\\p{Lu}[\\p{L}'’.-]*$)";
const question = '(?<number>(?:Q ?\\d{1,3}|\\d{1,3}\\.) {1,2})?';

/** Interviews and podcasts: `Ann:`, `[00:12:30] Ann:`, `Ann (00:12):`, `Speaker 1  00:12`. */
export const interview: Convention = {
  id: 'interview',
  name: { en: 'Interview', 'zh-cn': '访谈' },
  languages: ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko'],
  example:
    '[00:12] Ann: How did it begin?\n[00:15] Speaker 2: By chance.\n[00:20] Ann: When?\n[00:22] Speaker 2: In May.',
  labels: [
    new RegExp(`^(?<name>${numbered}) {0,2}[[(（]?(?<time>${clock})[\\])）]? ?[：:]?`, 'u'),
    new RegExp(`^(?:[[(（]?(?<time>${clock})[\\])）]?(?: {1,2}| ?[-–] ?)?)?(?<name>${numbered}) ?[：:]`, 'u'),
    new RegExp(
      `^(?:[[(（](?<time>${clock})[\\])）] {0,2}|(?<time2>${clock})(?: {1,2}| ?[-–] ?))(?<name>${latinName}|${hanName}) ?${colon}`,
      'u',
    ),
    new RegExp(`^(?<name>${latinName}|${hanName}) {0,2}[[(（](?<time>${clock})[\\])）](?: ?${colon}|$)`, 'u'),
    new RegExp(`^(?<name>${latinName}|${hanName})(?: {1,2}|\\u3000)(?<time>${clock}(?: ?[ap]\\.?m\\.?)?)$`, 'u'),
    new RegExp(`^\\[(?<name>${latinName}|${hanName})\\] ?[：:](?= {1,2}(?!https?:|[<#./])|(?<=：))`, 'u'),
    new RegExp(`^[[(](?<name>${numbered})[\\])] ?[：:]`, 'u'),
    new RegExp(`^${noField}(?:>{1,2} {1,2})?${question}(?<name>${latinName}) ?${colon}`, 'u'),
  ],
  never: [englishLeadIns],
  certain: new RegExp(
    `^(?:Q|A|Interviewer|Interviewee|Host|Moderator|Question|Answer|Reporter|Narrator|${numbered}|Audience(?: [Mm]ember)?(?: \\d)?)$|（[A-Z]{1,4}）$`,
    'iu',
  ),
  asks: /^(?:Q$|Interviewer|Question|Reporter|Audience)/iu,
  presides: /^(?:Host|Moderator)/iu,
  proof: { repeated: 2 },
};

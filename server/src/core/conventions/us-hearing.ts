import type { Convention } from '../syntax/convention';

/** Hearings as the US Government Publishing Office prints them: indent, title, surname, maybe a state, a full stop. */
export const usHearing: Convention = {
  id: 'us-hearing',
  name: { en: 'US congressional hearing', 'zh-cn': '美国国会听证会' },
  languages: ['en'],
  example:
    '    Mr. Doe of Iowa. Thank you. What did the office find?\n    Ms. Roe. We found no fault.\n    Mr. Doe of Iowa. None?\n    Ms. Roe. None.',
  label:
    /^(?<name>(?:(?:Mr|Ms|Mrs|Dr|Gen|Adm|Lt|Col|Capt|Hon)\.|Chairman|Chairwoman|Chairperson|Senator|Representative|Secretary|Admiral|General|Governor|Judge|Ambassador|Director|Mayor|Sheriff|Chief|Commissioner|Delegate|Father|Sister|Reverend|The) (?:[A-Z]\. )?(?:(?:De|de|Van|van|Von|von|Mc|La|Le|Del|St\.) )?[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?(?: of [A-Z]\p{L}+(?: [A-Z]\p{L}+)?)?)\.(?: \[[^\]]{1,40}\]\.?)? {1,2}(?=\S)/u,
  never: [/^The (?!(?:Chair|Chairman|Chairwoman|Chairperson|Clerk|Witness|Vice Chairman|Presiding Officer|Speaker)$)/u],
  certain: /./u,
  presides: /^(?:The )?Chair/u,
  indent: 2,
  proof: { repeated: 2 },
};

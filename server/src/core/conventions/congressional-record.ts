import type { Convention } from '../syntax/convention';

/** The Congressional Record: one or two spaces, title, surname in capitals, a full stop; `The PRESIDING OFFICER.` */
export const congressionalRecord: Convention = {
  id: 'congressional-record',
  name: { en: 'US Congressional Record', 'zh-cn': '美国国会记录' },
  languages: ['en'],
  example: '  Mr. DOE. Mr. President, I yield the floor.\n  The PRESIDING OFFICER. The Senator from Utah.',
  label:
    /^(?<name>(?:(?:Mr|Ms|Mrs|Miss|Dr)\. (?:(?:Mc|Mac|De|La|Le|Van|von)[ ]?)?[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)?(?: of [A-Z]\p{L}+(?: [A-Z]\p{L}+)?)?)|The (?:PRESIDING OFFICER|SPEAKER(?: pro tempore)?|VICE PRESIDENT|PRESIDENT(?: pro tempore)?|CHAIRMAN|CHAIR|Acting CHAIR(?:MAN)?|CHIEF JUSTICE|Clerk)(?: \([^)]{1,40}\))?)\. {1,2}(?=\S)/u,
  never: [],
  certain: /./u,
  presides: /^The /u,
};

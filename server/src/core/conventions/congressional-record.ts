import type { Convention } from '../syntax/convention';
import { capitalNames } from './english-names';

/** The Congressional Record: one or two spaces, title, surname in capitals, a full stop; `The PRESIDING OFFICER.` */
export const congressionalRecord: Convention = {
  id: 'congressional-record',
  name: { en: 'US Congressional Record', 'zh-cn': '美国国会记录' },
  languages: ['en'],
  example: '  Mr. DOE. Mr. President, I yield the floor.\n  The PRESIDING OFFICER. The Senator from Utah.',
  kind: 'debate',
  openings: 'MDT',
  labels: [
    new RegExp(
      `^(?<name>(?:Mr|Ms|Mrs|Miss|Dr)\\. ${capitalNames}(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?|The (?:(?:ACTING |Acting )?(?:PRESIDING OFFICER|SPEAKER|VICE PRESIDENT|PRESIDENT|CHAIRMAN|CHAIR|CHIEF JUSTICE))(?: pro tempore)?(?: \\([^)]{1,40}\\))?|The Clerk)\\. {1,2}(?=\\S)`,
      'u',
    ),
  ],
  never: [],
  certain: /[A-Z]{2}/u,
  presides: /^The /u,
};

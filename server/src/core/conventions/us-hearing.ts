import type { Convention } from '../syntax/convention';
import { surname } from './english-names';

const titles =
  '(?:Mr|Ms|Mrs|Dr|Gen|Lt\\. Gen|Maj\\. Gen|Brig\\. Gen|Adm|Lt|Col|Capt|Hon|Sgt|Rev|Prof)\\.|(?:Vice |Acting )?Chair(?:man|woman|person)?|Ranking Member|Senator|Representative|Congressman|Congresswoman|Secretary|Admiral|General|Colonel|Governor|Judge|Justice|Ambassador|Director|Mayor|Sheriff|Chief|Commissioner|Delegate|Father|Sister|Reverend|Professor|Sergeant|Captain|Attorney General|Administrator|Superintendent|President';

/** Hearings as the US Government Publishing Office prints them: indent, title, surname, maybe a state, a full stop. */
export const usHearing: Convention = {
  id: 'us-hearing',
  name: { en: 'US congressional hearing', 'zh-cn': '美国国会听证会' },
  languages: ['en'],
  example:
    '    Mr. Doe of Iowa. Thank you. What did the office find?\n    Ms. Roe. We found no fault.\n    Mr. Doe of Iowa. None?\n    Ms. Roe. None.',
  kind: 'debate',
  openings: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  labels: [
    new RegExp(
      `^(?<name>(?:${titles}) (?:[A-Z]\\. ?){0,2}${surname}(?: ${surname})?(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?)(?: \\[[^\\]]{1,40}\\])?\\.(?: \\[[^\\]]{1,40}\\]\\.?)? {1,2}(?=\\S)`,
      'u',
    ),
    /^(?<name>(?:The|Vice) (?:Acting )?(?:Chair|Chairman|Chairwoman|Chairperson|Clerk|Witness|Vice Chairman|Presiding Officer|Speaker)|Staff|Voices?|Unidentified (?:Speaker|Voice|Member))(?: \[[^\]]{1,40}\])?\.(?: \[[^\]]{1,40}\]\.?)? {1,2}(?=\S)/u,
  ],
  never: [],
  certain: /./u,
  presides: /^(?:The |Vice |Acting )*Chair/u,
  indent: 2,
  proof: { repeated: 2 },
};

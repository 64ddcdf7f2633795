import type { Convention } from '../syntax/convention';
import { surname } from './english-names';

const titles =
  '(?:Rt\\.? |Right )?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Gen|Rev|Capt|Col|Lt|Sgt|Adm)\\b\\.?(?: (?:Mr|Mrs|Ms|Dr)\\.?)?|Sir|Dame|Lord|Lady|Baroness|Senator|Deputy|Congressman|Congresswoman|Representative|Councillor|Councilor|Councilman|Councilwoman|Councilmember|Council Member|Commissioner|Alderman|Mayor|Judge|Justice|Professor|Officer|Director|Secretary|Minister|President|Governor|Chair(?:man|woman|person)?|Vice Chair(?:man|woman)?|Trustee|Supervisor|Delegate|Ambassador|General|Reverend';
const offices =
  '(?:Acting |Deputy |Assistant Deputy |Vice |Presiding |First |Prime |Foreign )?(?:Speaker|Chair|Chairman|Chairwoman|Chairperson|President|Officer|Minister|Secretary|Clerk|Moderator|Court|Witness|Mayor|Convener|Presiding Officer|Ceann Comhairle|Cathaoirleach|Taoiseach|Tánaiste)';

/** Names with a title, a colon after them: `Mr. Doe:`, `Hon. Jane Roe (Minister of Water):`, `The Speaker:`. */
export const titledNames: Convention = {
  id: 'titled-names',
  name: { en: 'Names with titles', 'zh-cn': '带称谓的姓名' },
  languages: ['en'],
  example: 'The Chair: We begin.\nMr. Doe: Is the bridge open?\nDr. Roe: Not yet.\nMr. Doe: When?\nDr. Roe: In June.',
  kind: 'debate',
  labels: [
    new RegExp(
      `^(?<number>(?:Q ?\\d{1,3}|\\d{1,3}\\.) {1,2})?(?<name>(?:${titles}) (?:\\p{Lu}\\.? ?){0,2}${surname}(?: ${surname}){0,3}(?: \\([^)]{1,60}\\)){0,2}|(?:The |An |Madam |Madame |Mr\\.? )(?:${offices})(?: \\([^)]{1,60}\\))?|(?:Minister|Minister of State|Tánaiste and Minister|Taoiseach|Parliamentary Secretary|Cabinet Secretary)(?: (?:for|of|at|to)(?: (?:\\p{Lu}[\\p{L}’',-]*|and|the|of|for|at)){1,12})? \\([^)]{3,60}\\)|(?:Some|Several|An|Hon\\.) (?:hon\\. )?[Mm]embers?) ?:(?= |$)`,
      'u',
    ),
  ],
  never: [/^Dear /u],
  certain: /^(?:Mr|Mrs|Ms|Miss|Dr)\b/u,
  presides:
    /^(?:The |Madame? |Mr\.? )?(?:Acting |Deputy |Assistant Deputy |Vice |Presiding )*(?:Speaker|Chair(?:man|woman|person)?|Presiding Officer|Convener|Moderator|Clerk)(?: \(|$)/u,
  proof: { repeated: 2 },
};

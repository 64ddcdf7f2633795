import type { Convention } from '../syntax/convention';
import { chineseLeadIns, chineseName } from './chinese-lead-ins';

/** What stands between surname and given name, the longer before those that they end with. */
const titles =
  '委員長|副委員長|委員|副院長|院長|副部長|部長|政務次長|常務次長|次長|主任委員|副主任委員|副主委|主委|主任秘書|副主任|主任|副署長|署長|副局長|局長|副處長|處長|副司長|司長|副廳長|廳長|副秘書長|秘書長|主計長|審計長|總處長|參謀總長|檢察總長|執行長|執行秘書|副董事長|董事長|副總經理|總經理|副總裁|總裁|理事長|組長|科長|股長|隊長|總隊長|站長|所長|館長|校長|園長|庭長|司令|大使|參事|技監|簡任技正|技正|專員|檢察官|法官|律師|副教授|教授|研究員|講師|醫師|代表|召集人|召集委員|專門委員|顧問|發言人|先生|女士';

/** A name in Han with the one in letters beside it: `何明山Miming Hana委員`, `何委員明山Miming‧Hana`. */
const indigenousName =
  "\\p{sc=Han}{2,4}[A-Z][A-Za-z’'‧·.]*(?:[ ‧·][A-Z][A-Za-z’'‧·.]*){0,3}委員|\\p{sc=Han}{1,2}委員\\p{sc=Han}{1,3}[A-Z][A-Za-z’'‧·.]*(?:[ ‧·][A-Z][A-Za-z’'‧·.]*){0,3}";

/** The gazette of Taiwan's Legislative Yuan: surname, title, given name: `王委員小明：`, and the chair as `主席：`. */
export const taiwanLegislativeYuan: Convention = {
  id: 'taiwan-ly',
  name: { en: 'Taiwan Legislative Yuan', 'zh-cn': '台湾立法院' },
  languages: ['zh-Hant'],
  example: '王委員小明：請教部長，預算何時編列？\n陳部長大華：年底以前。',
  kind: 'debate',
  labels: [
    new RegExp(
      `^(?<name>${chineseName}|${indigenousName}) {0,2}[：:](?:（(?<time>\\d{1,2} ?[時時点點:：] ?\\d{1,2} ?分?)）)?`,
      'u',
    ),
  ],
  never: [chineseLeadIns],
  certain: new RegExp(
    `^(?:(?:代理)?主席|秘書長|議長|(?:\\p{sc=Han}{1,8}[局處部會署院廳科司府])?\\p{sc=Han}{1,2}(?:${titles})[^的、]{1,4}|${indigenousName})(?:[（(][^）)]*[）)])*$`,
    'u',
  ),
  presides: /^(?:代理)?主席(?:[（(]|$)/u,
};

import type { Convention } from '../syntax/convention';
import { chineseSurname } from '../text/chinese-surnames';
import { chineseLeadIns, chineseName } from './chinese-lead-ins';

/** The Official Record of Proceedings of Hong Kong's Legislative Council: `1. 何大文議員：`, `主席：`, `運輸局局長：`. */
export const hongKongLegco: Convention = {
  id: 'hong-kong-legco',
  name: { en: 'Hong Kong Legislative Council', 'zh-cn': '香港立法会' },
  languages: ['zh-Hant'],
  example: '1. 何大文議員：主席，請問新路何時開通？\n運輸局局長：主席，預計明年。',
  kind: 'debate',
  labels: [new RegExp(`^(?<number>\\d{1,2}\\. {0,2})?(?<name>${chineseName}) {0,2}[：:]`, 'u')],
  never: [chineseLeadIns, /^(?:各位|全體|尊敬|列位|敬啟)/u],
  certain: new RegExp(
    `(?:議員|委員|主席|[局司署處校]長|秘書長?|行政長官|專員|總監|政治助理|法律顧問|總裁|主任|代表|(?:主席|[局司署處校]長)${chineseSurname}\\p{sc=Han}{1,2})(?:[（(][^）)]*[）)])*$`,
    'u',
  ),
  presides: /^(?:代理|全委會|暫代|暫任|副|立法會)?主席(?:[（(]|$)/u,
};

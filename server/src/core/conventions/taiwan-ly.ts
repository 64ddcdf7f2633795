import type { Convention } from '../syntax/convention';
import { chineseLeadIns, chineseName } from './chinese-lead-ins';

/** The gazette of Taiwan's Legislative Yuan: surname, title, given name: `王委員小明：`, and the chair as `主席：`. */
export const taiwanLegislativeYuan: Convention = {
  id: 'taiwan-ly',
  name: { en: 'Taiwan Legislative Yuan', 'zh-cn': '台湾立法院' },
  languages: ['zh-Hant'],
  example: '王委員小明：請教部長，預算何時編列？\n陳部長大華：年底以前。',
  label: new RegExp(`^(?<name>${chineseName})[：:]`, 'u'),
  never: [chineseLeadIns],
  certain:
    /^(?:主席|秘書長|司儀|議長|.{1,2}(?:委員|院長|副院長|部長|政務次長|常務次長|次長|主任委員|副主任委員|主委|副主委|主任|副主任|署長|副署長|局長|副局長|處長|副處長|司長|秘書長|副秘書長|主計長|審計長|執行長|執行秘書|董事長|總經理|總裁|組長|科長|檢察官|法官|教授|代表|召集人|專門委員)[^的]{1,4})$/u,
  presides: /^主席$/u,
};

import type { Convention } from '../syntax/convention';
import { chineseLeadIns, chineseName } from './chinese-lead-ins';

/** Press conferences as Chinese newspapers print them: `《…》记者：` asks, a name answers. */
export const mainlandPress: Convention = {
  id: 'mainland-press',
  name: { en: 'Chinese press', 'zh-cn': '中文新闻发布会' },
  languages: ['zh-Hans', 'zh-Hant'],
  example:
    '星河日报记者：请问今年的汛情如何？\n李明：谢谢你的提问。今年雨多。\n远山周刊记者：河堤修好了吗？\n李明：修好了。',
  label: new RegExp(`^(?<name>(?:《[^》]{1,20}》)?${chineseName})[：:]`, 'u'),
  never: [chineseLeadIns],
  certain: /(?:记者|記者|主持人|司仪|司儀|发言人|發言人|新闻官|通讯社|通訊社)(?:[（(].*)?$/u,
  asks: /(?:记者|記者|提问者|网友)(?:[（(].*)?$/u,
  presides: /^(?:主持人|司仪|司儀)/u,
};

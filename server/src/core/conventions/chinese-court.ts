import type { Convention } from '../syntax/convention';
import { chineseField } from './chinese-lead-ins';

/** Records of Chinese courts: the part that somebody plays in the trial is the label: `审判长：`, `被告代理人：`. */
export const chineseCourt: Convention = {
  id: 'chinese-court',
  name: { en: 'Chinese court', 'zh-cn': '中文庭审笔录' },
  languages: ['zh-Hans', 'zh-Hant'],
  example:
    '审判长：现在开庭。原告陈述诉讼请求。\n原告：请求判令被告修好堤坝。\n审判长：被告答辩。\n被告代理人：堤坝已经修好。\n原告：没有修好。',
  kind: 'debate',
  labels: [
    new RegExp(
      `^${chineseField}(?<number>[—–-]{1,2} ?)?(?<name>(?:审判长|審判長|主审法官|审判员|審判員|法官|人民陪审员|陪审员|书记员|書記官|法警|公诉人|公訴人|检察员|檢察官|辩护人|辯護人|辩护律师|被告人|第三人|(?:被?上诉人|被?上訴人|被?申请人|原告|被告|原审原告|原审被告)(?:[\\d一二三四五六七八九甲乙丙丁])?(?:委托|訴訟)?(?:诉讼)?(?:代理人)?|(?:委托|诉讼|訴訟|法定)代理人|证人|證人|鉴定人|鑑定人|翻译|通譯|首席仲裁员|仲裁员)(?:[（(][^）)]{1,20}[）)])?(?:[\\p{sc=Han}×某]{1,4}|\\d)?(?:(?:委托|訴訟|诉讼){1,2}代理人)?(?:[（(][^）)]{1,20}[）)])?)[：:]`,
      'u',
    ),
    /^(?<name>[审原被公辩代证]|[原被]代)[：:]/u,
  ],
  never: [/的|(?:认为|認為|主张|主張|陈述|陳述|称|稱|说|說|表示|意见|意見|请求|請求|承认|承認)$/u],
  certain: /^../u,
  presides: /^(?:审|審|主审|法官|首席仲裁|仲裁|书记|書記|法警|人民|陪)/u,
  proof: { repeated: 2, name: /^(?:审|審|主审|法官|首席仲裁|仲裁|公诉|公訴|检察|檢察)/u },
};

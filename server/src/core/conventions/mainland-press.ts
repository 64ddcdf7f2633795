import type { Convention } from '../syntax/convention';
import { chineseOffice } from '../text/chinese-offices';
import { chineseSurname } from '../text/chinese-surnames';
import { chineseField, chineseLeadIns, chineseName } from './chinese-lead-ins';

/** The offices before a name that is given in full: `国务院新闻办公室新闻局副局长、发言人 李明：`. */
const offices = '[\\p{sc=Han}、（）“”·]{2,40}[长長人任员員记記授士家官裁理席师師持](?: {0,2}|\\u3000)';

/** The houses that a reporter is from: `香港《星河报》`, `星河杂志、星河网、星河号`. */
const houses = '[\\p{sc=Han}A-Za-z\\d、《》“”· ]{2,40}?';

/** Whoever has a part in a talk, by a word for the part. */
const part =
  '(?:[记記]者|主持人|司[仪儀]|[发發]言人|新[闻聞]官|通[讯訊]社|提[问問]者|[网網]友|[观觀][众眾]|[听聽][众眾]|嘉[宾賓]|解[说說]|旁白|同期[声聲]|[画畫]外音|接[线線][员員]|分析[师師]|首席(?:[执執]行|[财財][务務]|[运運][营營]|技[术術])官|[正反]方(?:[一二三四][辩辯])?|^[正反][一二三四][辩辯]?)';

/** A name in letters with a space in it: `Ann Lee`. */
const latinName = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";

/** One character that is no surname: a word that is explained. */
const oneCharacter = new RegExp(`^(?!${chineseSurname}|[甲乙丙丁])\\p{sc=Han}$`, 'u');

/** A bullet or a number before somebody who surely is one: before anything else, it begins an item of a list. */
const bullet = `(?<number>(?:[■●◆▶►•·◇★☆※▍▎][ \\u3000]{0,2}|[-–—] {1,2}|\\d{1,2}[、.．] {0,2}|\\d{2,3} {1,2}|[（(]\\d{1,2}[）)] {0,2})(?=(?:${chineseSurname}\\p{sc=Han}{1,2}|[^：:。，]{0,12}(?:[记記]者|主持人|司[仪儀]|嘉[宾賓]|[网網]友))[：:（(]))?`;

/** Press conferences as Chinese newspapers print them: `《…》记者：` asks, a name answers. */
export const mainlandPress: Convention = {
  id: 'mainland-press',
  name: { en: 'Chinese press', 'zh-cn': '中文新闻发布会' },
  languages: ['zh-Hans', 'zh-Hant'],
  example:
    '星河日报记者：请问今年的汛情如何？\n李明：谢谢你的提问。今年雨多。\n远山周刊记者：河堤修好了吗？\n李明：修好了。',
  labels: [
    new RegExp(`^${chineseField}${bullet}(?<name>(?:《[^》]{1,20}》)?${chineseName}) {0,2}[：:]`, 'u'),
    new RegExp(`^(?<name>${houses}[记記]者|《[^》]{1,20}》|${latinName}) {0,2}[：:]`, 'u'),
    new RegExp(`^(?<name>${offices}\\p{sc=Han}{2,4})[：:]`, 'u'),
  ],
  never: [chineseLeadIns, oneCharacter, /、.*(?:道|说|称|表示|问|答)$/u],
  certain: new RegExp(
    `${part}[\\dA-ZＡ-Ｚ一二三四五六七八九甲乙丙丁]?(?:[（(].*)?$|^${chineseSurname}\\p{sc=Han}{1,3}[（(][^（()）]*${chineseOffice}[）)]$`,
    'u',
  ),
  asks: /^《|(?:记者|記者|提问者|提問者|网友|網友|观众|觀眾|听众|聽眾)[\dA-ZＡ-Ｚ一二三四五六七八九甲乙丙丁]?(?:[（(].*)?$|(?:通讯社|通訊社|新华社|新華社|中新社|中央社|法新社|美联社|路透社|彭博社|共同社|塔斯社|韩联社|埃菲社|安莎社|[^\s]社|日报|日報|晚报|晚報|时报|時報|周报|週報|早报|早報|新闻|新聞|周刊|週刊|杂志|雜誌|卫视|衛視|电视台|電視台|电台|電台|[央华華公三民中]視|央视|央广|央廣|新闻网|新聞網|[^官]网|报业|報業|财经|財經)$/u,
  presides: /^(?:主持人|司仪|司儀)/u,
  proof: { exchange: 'weighed' },
};

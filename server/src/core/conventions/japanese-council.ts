import type { Convention } from '../syntax/convention';
import { particle } from './japanese-particle';

const office =
  '[^\\s\\u3000（）。、，「」：:○〇●◯◎◆◇・]{0,14}(?:議長|委員長|会長|委員|議員|市長|町長|村長|区長|知事|教育長|部長|課長|局長|次長|室長|所長|館長|署長|消防長|会計管理者|参事|主幹|主査|書記|大臣|政務官|[\\d０-９一二三四五六七八九十]{1,3} ?番(?:議員)?)';
const person = '(?:[^（）。、，：\\s]|(?<=\\p{sc=Han}) {0,2}\\u3000 {0,2}(?=\\p{sc=Han})){2,14}';

/**
 * Minutes of Japanese councils that print no circle: the office, the name in brackets, a gap or the end of the line.
 * Where the record was spelled out, the gap is lost; then `君` before the bracket shows a label.
 */
export const japaneseCouncil: Convention = {
  id: 'japanese-council',
  name: { en: 'Japanese councils without circles', 'zh-cn': '日本地方议会（无圈号）' },
  languages: ['ja'],
  example:
    '議長（山本花子君）　これより会議を開きます。\n３番（早瀬一郎君）　資料はありますか。\n議長（山本花子君）　資料について答弁願います。\n３番（早瀬一郎君）　了解しました。',
  kind: 'debate',
  marks: '）君',
  labels: [
    new RegExp(
      `^(?=[^（。、「]{2,18}（)(?<name>${office}（${person}）(?:君|議員|委員)?)(?:\\u3000| {1,2}|$|(?<=君）)(?!${particle}))`,
      'u',
    ),
    new RegExp(`^(?<name>${office}[\\u3000 ]{1,2}[^（）。、，：\\s]{2,8}君)(?:\\u3000| {1,2})(?=\\S)`, 'u'),
  ],
  never: [],
  certain: /番（|長（|員（|事（|[番長員事].{2,8}君$/u,
  presides: /^(?:仮?議長|副議長|委員長|副委員長|会長|臨時議長)(?:（|.{2,8}君$)/u,
  proof: { repeated: 1, name: /^仮?副?(?:議長|委員長)(?:（|.{2,8}君$)/u },
};

import type { Convention } from '../syntax/convention';

/** Who is there in such records, of whom nobody else would make a line of its own again and again. */
const part =
  '(?:主持人?|[记記]者|[网網]友|[发發]言人|嘉[宾賓]|司会|聞き手|幹事社|質問者|進行|기자|사회자|진행자|앵커|질문|답변)';
const office =
  '[\\p{sc=Han}々ヶ]{0,4}(?:市長|町長|村長|区長|知事|大臣|長官|総理|会長|社長|学長|教育長|部長|課長|局長|委員長|议长|議長|主席|局长|部长|部長|市长|主任|教授|院长|院長|书记|司长|司長)|[\\p{sc=Hangul}]{2,4} ?(?:대변인|장관|시장|위원장|위원|의원|총리|대통령|교수|대표)';
const house = '[\\p{sc=Han}]{1,5}(?:新聞|日報|新報|通信|放送|テレビ|日报|晚报|电视台|電視台)|ＮＨＫ|NHK';

/**
 * Names that stand alone on their lines, what is said below: `記者`, `早瀬市長`. A heading looks the same, so that
 * somebody has to ask, and somebody to answer.
 */
export const eastAsianNamesAlone: Convention = {
  id: 'east-asian-names-alone',
  name: { en: 'East Asian names on lines of their own', 'zh-cn': '姓名独占一行（中日韩）' },
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko'],
  example: '記者\n橋はいつ開通しますか。\n早瀬市長\n六月です。\n記者\n費用はいくらですか。\n早瀬市長\n検討しています。',
  longest: 14,
  labels: [new RegExp(`^(?<name>${part}[A-ZＡ-Ｚ\\d]?|${office}|${house})$`, 'u')],
  never: [],
  certain: new RegExp(`^${part}|${house}`, 'u'),
  asks: /記者|记者|幹事社|聞き手|質問者|新聞|日報|新報|通信|放送|テレビ|ＮＨＫ|NHK|网友|網友|日报|晚报|기자|질문/u,
  presides: /^(?:主持|司会|進行|사회자|진행자)/u,
  proof: { repeated: 1, exchange: 'needed', name: new RegExp(`^${part}|${house}`, 'u') },
};

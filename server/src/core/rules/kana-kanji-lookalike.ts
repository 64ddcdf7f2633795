import { Trait } from '../text/measure';
import { defineCharacterRule, type Place } from './character-rule';

/** The kanji and the katakana that look alike, in the same order. */
const kanji = '力二口工夕卜一千';
const katakana = 'カニロエタトーチ';

/** Frequent words with one of these characters. Only words tell: `チーム力` and `二カ国` are right. */
const words = [
  ...['アメリカ', 'アフリカ', 'カナダ', 'カメラ', 'カード', 'メーカー', 'サッカー', 'ロシア', 'ヨーロッパ', 'ゼロ'],
  ...['キロ', 'プログラム', 'プロジェクト', 'エネルギー', 'エンジン', 'エリア', 'データ', 'センター', 'スタート'],
  ...['ニュース', 'コミュニティ', 'テニス', 'アニメ', 'マニュアル', 'シニア', 'ユニット', 'サービス', 'メートル'],
  ...['グループ', 'スポーツ', 'チーム', 'テーマ', 'ルール', 'ページ', 'コース', 'リーダー', 'メンバー', 'スーパー'],
  ...['インターネット', 'コンピューター', 'トップ', 'テスト', 'ネット', 'ポイント', 'サポート', 'スマート', 'コスト'],
  ...[
    '協力',
    '努力',
    '能力',
    '電力',
    '暴力',
    '権力',
    '人口',
    '入口',
    '出口',
    '窓口',
    '工場',
    '工事',
    '工業',
    '加工',
    '夕方',
    '七夕',
  ],
  ...['第一', '第二', '統一', '唯一', '同一', '一般', '一方', '一部', '一定', '一緒', '一番', '二十'],
];

/** Kanji and katakana that look alike, one in a word of the others: `デー夕` for `データ`, `エ場` for `工場`. */
export const kanaKanjiLookalike = defineCharacterRule({
  id: 'kana-kanji-lookalike',
  summary: { en: 'Kanji and katakana that look alike', 'zh-cn': '形近的汉字与片假名' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['ja'],
  touches: 'words',
  messages: {
    found: {
      en: '“{found}” stands for “{meant}”: kanji and katakana look alike here, but search tells them apart. Replace it.',
      'zh-cn': '“{found}”应为“{meant}”：汉字与片假名形近，但检索视为不同。应替换。',
    },
    mend: { en: 'Replace by “{meant}”', 'zh-cn': '改为“{meant}”' },
  },
  options: {},
  needs: Trait.Kana,
  pattern: new RegExp(
    `(?<=[ァ-ヺー])[${kanji}]|[${kanji}](?=[ァ-ヺー])|(?<=\\p{sc=Han})[${katakana}](?![ァ-ヺー])|(?<![ァ-ヺー])[${katakana}](?=\\p{sc=Han})`,
    'gu',
  ),
  findingPer: 'place',
  meaningOf(place) {
    const meant = partnerOf(place.text);
    return words.some((word) => completes(word, meant, place)) ? { text: meant, safety: 'suggest' } : undefined;
  },
});

function partnerOf(character: string): string {
  const index = kanji.indexOf(character);
  return index < 0 ? kanji[katakana.indexOf(character)]! : katakana[index]!;
}

/** Whether the text around the place is this word, once the character there is the one that is meant. */
function completes(word: string, meant: string, { text, line, start }: Place): boolean {
  const neighbours = kanji.includes(text) ? /\p{sc=Han}/u : /[ァ-ヺー]/u;
  for (let at = word.indexOf(meant); at >= 0; at = word.indexOf(meant, at + 1)) {
    const from = start - at;
    const to = from + word.length;
    if (from < 0 || withKatakana(line.text.slice(from, to)) !== withKatakana(word)) continue;
    const isFirst = at === 0 && neighbours.test(line.text.charAt(start - 1));
    const isLast = at === word.length - 1 && neighbours.test(line.text.charAt(start + 1));
    if (!isFirst && !isLast) return true; // else it belongs to the word before or after: `アトリエ場所`, `メンバ一人`
  }
  return false;
}

function withKatakana(text: string): string {
  return text.replace(/[力二口工夕卜一千]/gu, (character) => katakana[kanji.indexOf(character)]!);
}

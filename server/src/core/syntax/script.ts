import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { TranscriptLanguage } from './language';

/** Characters that only one of the two Chinese scripts uses, all of them frequent. */
const simplifiedOnly = new Set(
  '这们说为国会来时对发后个学长问题过门开关东车贸话认识与经济应该让进还种给从众党员记产业动务华现实',
);
const traditionalOnly = new Set(
  '這們說為國會來時對發後個學長問題過門開關東車貿話認識與經濟應該讓進還種給從眾黨員記產業動務華現實',
);

/** Counts scripts; long texts are sampled, evenly and always at the same places. */
export class ScriptTally {
  private han = 0;
  private kana = 0;
  private hangul = 0;
  private letters = 0;
  private simplified = 0;
  private traditional = 0;

  add(line: Line): void {
    const { traits } = line.measure;
    if ((traits & Trait.Han) !== 0) this.addHan(line.text);
    if ((traits & Trait.Kana) !== 0) this.kana++;
    if ((traits & Trait.Hangul) !== 0) this.hangul++;
    if ((traits & Trait.Letter) !== 0 && (traits & (Trait.Han | Trait.Hangul)) === 0) this.letters++;
  }

  /** The language that most lines are in. */
  result(): TranscriptLanguage {
    if (this.hangul > this.han && this.hangul > this.letters) return 'ko';
    if (this.letters > this.han) return 'en';
    if (this.kana > 0.3 * this.han) return 'ja';
    return this.traditional > this.simplified ? 'zh-Hant' : 'zh-Hans';
  }

  private addHan(text: string): void {
    this.han++;
    if (this.han > 2000 && this.han % 16 !== 0) return;
    for (const character of text.slice(0, 200)) {
      if (simplifiedOnly.has(character)) this.simplified++;
      if (traditionalOnly.has(character)) this.traditional++;
    }
  }
}

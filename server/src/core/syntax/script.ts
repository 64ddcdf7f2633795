import { chineseScriptOf } from '../text/chinese-scripts';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import type { TranscriptLanguage } from './language';

/** Whether a Chinese text is in one script or in both, as where each speaker's own is kept. */
export type ChineseScripts = 'one' | 'mixed';

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

  /** `mixed` where there are more characters of the other script than slip in. */
  chineseScripts(): ChineseScripts {
    const fewer = Math.min(this.simplified, this.traditional);
    const more = Math.max(this.simplified, this.traditional);
    return fewer > mostStray + mostStrayShare * more ? 'mixed' : 'one';
  }

  private addHan(text: string): void {
    this.han++;
    if (this.han > 2000 && this.han % 16 !== 0) return;
    for (let at = 0; at < text.length && at < 200; at++) {
      const script = chineseScriptOf(text.charCodeAt(at));
      if (script === 'simplified') this.simplified++;
      else if (script === 'traditional') this.traditional++;
    }
  }
}

const mostStray = 5;
const mostStrayShare = 0.02;

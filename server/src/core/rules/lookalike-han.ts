import type { TranscriptLanguage } from '../syntax/language';
import type { Profile } from '../syntax/profile';
import { scriptFormsOf } from '../text/chinese-scripts';
import { Trait } from '../text/measure';
import type { MisreadNames, Slip } from '../text/misread-names';
import { type Misreading, misreadingsIn } from '../text/misreadings';
import { overlaps, shifted } from '../text/span';
import { defineRule, type Finding } from './rule';

/** A character that makes no word where it stands, and would make a common one if it were another that looks alike. */
export const lookalikeHan = defineRule({
  id: 'lookalike-han',
  summary: { en: 'A character read for another that looks alike', 'zh-cn': '形近字误识' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant'],
  messages: {
    misread: {
      en: '“{form}” is no word, but “{word}” is, and “{misread}” is easily read for “{right}”. Compare with the source.',
      'zh-cn': '“{form}”不成词，“{word}”才是；“{misread}”与“{right}”形近易混。请与原件核对。',
    },
    name: {
      en: '“{word}” speaks here, and “{misread}” is easily read for “{right}”: perhaps “{form}” is the same person. Compare with the source.',
      'zh-cn': '文中发言人有“{word}”，“{misread}”与“{right}”形近易混，“{form}”或为同一人。请与原件核对。',
    },
    replace: { en: 'Replace by “{word}”', 'zh-cn': '改为“{word}”' },
  },
  options: {},
  touches: 'words',
  needs: Trait.Han,
  check({ block: { label, lines } }, profile, _options, { misreadNames }) {
    const found: Finding<'name' | 'misread' | 'replace'>[] = [];
    let following = 0;
    for (const line of lines) {
      const offset = following;
      following += line.length;
      if ((line.traits & Trait.Han) === 0) continue;
      for (const { start, end, at, right, message } of slipsIn(line.text, misreadNames, profile)) {
        const span = shifted({ start, end }, offset);
        if (label && overlaps(span, label.span)) continue;
        const form = line.text.slice(start, end);
        const word = line.text.slice(start, at) + right + line.text.slice(at + 1, end);
        const edits = [{ span: shifted({ start: at, end: at + 1 }, offset), newText: right }];
        const details = { form, word, misread: line.text.charAt(at), right };
        found.push({ span, message, arguments: details, fixes: [{ title: 'replace', safety: 'suggest', edits }] });
      }
    }
    return found;
  },
});

/** A slip, and which message tells of it. */
interface ToldSlip extends Slip {
  readonly message: 'name' | 'misread';
}

function slipsIn(text: string, misreadNames: MisreadNames, profile: Profile): readonly ToldSlip[] {
  const names = misreadNames.in(text);
  const words = misreadingsIn(text);
  if (names.length === 0 && words.length === 0) return none; // nearly every line; there are hundreds of thousands
  return toldOf(names, words, text, profile);
}

function toldOf(names: readonly Slip[], words: readonly Misreading[], text: string, profile: Profile): ToldSlip[] {
  const alone = words.filter((word) => !names.some((name) => overlaps(name, word)));
  return [
    ...names.map((slip) => ({ ...slip, message: 'name' as const })),
    ...slipsOf(alone, text, profile).map((slip) => ({ ...slip, message: 'misread' as const })),
  ];
}

const none: readonly ToldSlip[] = [];

/** Those of the misread words that are no words of the file's own, with the character as it should be in the script of the text. */
function slipsOf(words: readonly Misreading[], text: string, { language, familiarForms }: Profile): Slip[] {
  return words.flatMap((misreading) => {
    const { start, end, at } = misreading;
    const right = rightCharacter(misreading, text.charAt(at), language);
    return right === undefined || familiarForms.has(text.slice(start, end)) ? [] : { start, end, at, right };
  });
}

/**
 * The character that was misread, in the script of the text. Two that look alike in one script need not in the other, as
 * 于 and 干 do and 於 and 干 do not: undefined where one of them has a traditional form and the other none.
 */
function rightCharacter(
  { misread, right }: Misreading,
  printed: string,
  language: TranscriptLanguage,
): string | undefined {
  if (language !== 'zh-Hant') return printed === misread ? right : undefined;
  const [form = right, ...others] = scriptFormsOf(right).traditional;
  return others.length === 0 && (printed === misread) === (form === right) ? form : undefined;
}

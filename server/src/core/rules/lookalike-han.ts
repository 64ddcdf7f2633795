import type { TranscriptLanguage } from '../syntax/language';
import type { Profile } from '../syntax/profile';
import { scriptFormsOf } from '../text/chinese-scripts';
import { Trait } from '../text/measure';
import type { Slip } from '../text/misread-names';
import { type Misreading, misreadingsIn } from '../text/misreadings';
import { overlaps, shifted } from '../text/span';
import { defineRule } from './rule';

/** A character that makes no word where it stands, and would make a common one if it were another that looks alike. */
export const lookalikeHan = defineRule({
  id: 'lookalike-han',
  summary: { en: 'A character read for another that looks alike', 'zh-cn': '形近字误识' },
  severity: 'warning',
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
  check({ block: { label }, lines }, profile, _options, { misreadNames }) {
    return lines.flatMap(({ line, offset }) => {
      if ((line.traits & Trait.Han) === 0) return [];
      const { text } = line;
      const names = misreadNames.in(text).map((slip) => ({ ...slip, message: 'name' as const }));
      const words = misreadWords(text, profile).filter((word) => !names.some((name) => overlaps(name, word)));
      return [...names, ...words.map((slip) => ({ ...slip, message: 'misread' as const }))].flatMap((slip) => {
        const { start, end, at, right, message } = slip;
        const span = shifted({ start, end }, offset);
        if (label && overlaps(span, label.span)) return [];
        const form = text.slice(start, end);
        const word = text.slice(start, at) + right + text.slice(at + 1, end);
        const edits = [{ span: shifted({ start: at, end: at + 1 }, offset), newText: right }];
        return {
          span,
          message,
          arguments: { form, word, misread: text.charAt(at), right },
          fixes: [{ title: 'replace' as const, safety: 'suggest' as const, edits }],
        };
      });
    });
  },
});

/** The words of a line that are no words of the file's own, with the character as it should be in the script of the text. */
function misreadWords(text: string, { language, familiarForms }: Profile): Slip[] {
  return misreadingsIn(text).flatMap((misreading) => {
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

import type { Label } from '../syntax/block';
import type { TranscriptLanguage } from '../syntax/language';
import { scriptFormsOf } from '../text/chinese-scripts';
import { Trait } from '../text/measure';
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
    replace: { en: 'Replace by “{word}”', 'zh-cn': '改为“{word}”' },
  },
  options: {},
  touches: 'words',
  needs: Trait.Han,
  check({ block, lines }, { language, familiarForms }) {
    return lines.flatMap(({ line, offset }) => {
      if ((line.traits & Trait.Han) === 0) return [];
      return misreadingsIn(line.text).flatMap((misreading) => {
        const { start, end, at } = misreading;
        const form = line.text.slice(start, end);
        const span = shifted({ start, end }, offset);
        const right = rightCharacter(misreading, line.text.charAt(at), language);
        if (right === undefined || familiarForms.has(form) || isInLabel(span, block.label)) return [];
        const word = line.text.slice(start, at) + right + line.text.slice(at + 1, end);
        const edit = { span: shifted({ start: at, end: at + 1 }, offset), newText: right };
        return {
          span,
          message: 'misread' as const,
          arguments: { form, word, misread: line.text.charAt(at), right },
          fixes: [{ title: 'replace' as const, safety: 'suggest' as const, edits: [edit] }],
        };
      });
    });
  },
});

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

function isInLabel(span: { start: number; end: number }, label: Label | undefined): boolean {
  return label !== undefined && overlaps(span, label.span);
}

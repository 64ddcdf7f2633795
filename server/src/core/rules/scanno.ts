import { transcriptLanguages } from '../syntax/language';
import type { Unit } from '../syntax/unit';
import { Trait } from '../text/measure';
import { scannosIn } from '../text/scannos';
import { overlaps, type Span, shifted } from '../text/span';
import { defineRule } from './rule';

/** A word that is no English word and comes of misreading a common one: `tlie`, `wliich`. */
export const scanno = defineRule({
  id: 'scanno',
  summary: { en: 'A misread English word', 'zh-cn': '误识的英文单词' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    misread: {
      en: '“{form}” is no English word; scanning makes it of “{right}”. Compare with the source.',
      'zh-cn': '“{form}”不是英文单词，多由“{right}”误识而来。请与原件核对。',
    },
    replace: { en: 'Replace by “{right}”', 'zh-cn': '改为“{right}”' },
  },
  options: {},
  touches: 'words',
  needs: Trait.Letter,
  check(unit, { familiarForms }) {
    const found: { readonly form: string; readonly right: string; readonly span: Span }[] = [];
    for (const { line, offset } of unit.lines) {
      if ((line.traits & Trait.Letter) === 0) continue;
      for (const { start, end, right } of scannosIn(line.text))
        found.push({ form: line.text.slice(start, end), right, span: shifted({ start, end }, offset) });
    }
    if (found.length === 0 || !isEnglish(unit)) return [];
    const { label } = unit.block;
    return found
      .filter(({ form, span }) => !familiarForms.has(form) && !(label && overlaps(span, label.span)))
      .map(({ form, right, span }) => ({
        span,
        message: 'misread' as const,
        arguments: { form, right },
        fixes: [{ title: 'replace' as const, safety: 'suggest' as const, edits: [{ span, newText: right }] }],
      }));
  },
});

/** Whether a block is in English rather than in another language that is written in the same letters, or code. */
function isEnglish({ lines }: Unit): boolean {
  const text = lines.map(({ line }) => line.text).join('\n');
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const english = count(/\b(?:the|of|and|to|that|was|is|with|for|this|are|it|be|have|not|as|we|you)\b/giu);
  const others = count(
    /\b(?:der|und|nicht|das|ist|les|des|est|une|que|el|los|las|por|het|een|niet|voor|och|att|di|che)\b/giu,
  );
  return english >= leastEnglish && english > 4 * others && count(/[{};=<>]/gu) <= english;
}

const leastEnglish = 2;

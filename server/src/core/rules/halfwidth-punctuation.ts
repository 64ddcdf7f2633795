import { marksOfBothWidths, narrowMarksIn, narrowMarkTraits, narrowStopsIn } from '../syntax/mark-width';
import { Trait } from '../text/measure';
import { type Edit, reachOf, shifted } from '../text/span';
import { defineRule } from './rule';

/** Narrow punctuation between characters, in a file or a style that has full-width marks there. */
export const halfwidthPunctuation = defineRule({
  id: 'halfwidth-punctuation',
  summary: { en: 'Half-width punctuation among characters', 'zh-cn': '汉字之间的半角标点' },
  severity: 'information',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    narrow: {
      en: '{count} half-width punctuation {count|mark stands|marks stand} among the characters of this paragraph; the style here is full width. Replace {count|it|them}.',
      'zh-cn': '本段汉字之间有 {count} 处半角标点；体例为全角。应替换。',
    },
    stop: {
      en: 'A “.” ends a clause of characters here, where the style has “。”. If the sentence ends here, replace it.',
      'zh-cn': '此处句末用“.”，体例为“。”。若句子到此结束，应替换。',
    },
    widen: { en: 'Replace by full-width marks in this paragraph', 'zh-cn': '把本段标点改为全角' },
    period: { en: 'Replace by “。”', 'zh-cn': '改为“。”' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', 'full'],
      description: {
        en: '`consistent`: each mark as most of the file has it, and no finding without a clear majority; `full`: full width.',
        'zh-cn': '`consistent`：各标点依全文多数，无明显多数则不报；`full`：一律全角。',
      },
    },
  },
  needs: narrowMarkTraits,
  besides: Trait.Han | Trait.Kana,
  check({ block, lines }, { habits }, { style }) {
    const marks = style === 'full' ? marksOfBothWidths : habits.fullWidth;
    if (marks === '') return [];
    const labelEnd = block.label?.span.end ?? 0;
    const edits: Edit[] = [];
    const stops: Edit[] = [];
    for (const { line, offset, furniture } of lines) {
      if (furniture) continue;
      for (const { span, mark, wide } of narrowMarksIn(line)) {
        if (marks.includes(mark) && offset + span.start >= labelEnd)
          edits.push({ span: shifted(span, offset), newText: wide });
      }
      if (!marks.includes('.')) continue;
      for (const span of narrowStopsIn(line)) stops.push({ span: shifted(span, offset), newText: '。' });
    }
    if (edits.length === 0 && stops.length === 0) return [];
    return [...(edits.length > 0 ? [narrowOf(edits)] : []), ...stops.map(stopOf)];
  },
});

/** All narrow marks of a paragraph are one finding. */
function narrowOf(edits: readonly Edit[]) {
  return {
    span: reachOf(edits),
    message: 'narrow' as const,
    arguments: { count: edits.length },
    fixes: [{ title: 'widen' as const, safety: 'preview' as const, edits }],
  };
}

function stopOf(edit: Edit) {
  return {
    span: edit.span,
    message: 'stop' as const,
    fixes: [{ title: 'period' as const, safety: 'suggest' as const, edits: [edit] }],
  };
}

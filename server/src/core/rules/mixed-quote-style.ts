import { type MarkPair, pairMarks } from '../syntax/paired-marks';
import { type QuoteStyle, quoteMarks, quoteStyles } from '../syntax/quote-style';
import type { Unit } from '../syntax/unit';
import { isWide, kindOf } from '../text/characters';
import { Trait } from '../text/measure';
import type { Edit } from '../text/span';
import { defineRule } from './rule';

/** A quotation in other marks than the rest of the file or the chosen style has. */
export const mixedQuoteStyle = defineRule({
  id: 'mixed-quote-style',
  summary: { en: 'Quotation marks of another style', 'zh-cn': '引号样式不一致' },
  severity: 'hint',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    other: {
      en: 'This quotation stands in {marks}; the style here is {usual}. Use the same marks.',
      'zh-cn': '此处引文用{marks}，体例为{usual}。应统一。',
    },
    replace: { en: 'Use {usual}', 'zh-cn': '改用{usual}' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', ...quoteStyles],
      description: {
        en: '`consistent`: as most of the file has it, and no finding without a clear majority; `curly`: “…”, and ‘…’ inside; `corner`: 「…」, and 『…』 inside.',
        'zh-cn':
          '`consistent`：依全文多数，无明显多数则不报；`curly`：外用“…”，内用‘…’；`corner`：外用「…」，内用『…』。',
      },
    },
  },
  needs: Trait.Quote,
  check(unit, { habits }, { style }) {
    const usual = quoteStyles.find((known) => known === (style === 'consistent' ? habits.quotes : style));
    if (!usual || !holdsOther(unit, usual)) return [];
    const { pairs, unpaired } = pairMarks(unit);
    if (unpaired.length > 0) return [];
    return pairs.flatMap((pair, index) => {
      if (!isOther(pair, usual)) return [];
      return {
        span: { start: pair.opening.at, end: pair.closing.at + 1 },
        message: 'other' as const,
        arguments: { marks: `${pair.opening.mark}${pair.closing.mark}`, usual: quoteMarks[usual][0] },
        fixes: [
          { title: 'replace' as const, safety: 'suggest' as const, edits: editsOf(pairsIn(pairs, index), usual) },
        ],
      };
    });
  },
});

function otherThan(style: QuoteStyle): QuoteStyle {
  return style === 'curly' ? 'corner' : 'curly';
}

function holdsOther({ lines }: Unit, usual: QuoteStyle): boolean {
  const opening = quoteMarks[otherThan(usual)][0][0]!;
  return lines.some(({ line: { text } }) => text.includes(opening));
}

/** Whether a pair that stands in no other quotation is of the other style, and around characters: English keeps its own marks. */
function isOther({ opening, closing, depth }: MarkPair, usual: QuoteStyle): boolean {
  if (depth > 0 || opening.mark !== quoteMarks[otherThan(usual)][0][0]) return false;
  const { line, offset } = opening.placed;
  const first = line.text.charCodeAt(opening.at - offset + 1);
  return closing.at > opening.at + 1 && isWide(kindOf(first));
}

/** A pair and those inside it, which come right before it as they are closed first. */
function pairsIn(pairs: readonly MarkPair[], outer: number): readonly MarkPair[] {
  let first = outer;
  while (first > 0 && pairs[first - 1]!.opening.at > pairs[outer]!.opening.at) first--;
  return pairs.slice(first, outer + 1);
}

/** The edits that give every pair the marks of the usual style. */
function editsOf(pairs: readonly MarkPair[], usual: QuoteStyle): Edit[] {
  const other = quoteMarks[otherThan(usual)].join('');
  const wanted = quoteMarks[usual].join('');
  return pairs
    .flatMap(({ opening, closing }) => [opening, closing])
    .filter(({ mark }) => other.includes(mark))
    .map(({ at, mark }) => ({ span: { start: at, end: at + 1 }, newText: wanted[other.indexOf(mark)]! }));
}

import { isIdeographic, Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { reachOf, type Span, shifted } from '../text/span';
import { defineRule } from './rule';

/** Latin words and numbers beside characters, set otherwise than the rest of the file or the chosen style. */
export const cjkLatinSpacing = defineRule({
  id: 'cjk-latin-spacing',
  summary: {
    en: 'Uneven spacing between characters and Latin words or numbers',
    'zh-cn': '汉字与西文、数字之间的间距不一致',
  },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    missing: {
      en: '{count} {count|place|places} in this paragraph {count|has|have} no space between characters and Latin words or numbers; the style here is to have one.',
      'zh-cn': '本段有 {count} 处汉字与西文或数字之间没有空格；体例为加空格。',
    },
    extra: {
      en: '{count} {count|place|places} in this paragraph {count|has|have} a space between characters and Latin words or numbers; the style here is to have none.',
      'zh-cn': '本段有 {count} 处汉字与西文或数字之间有空格；体例为不加空格。',
    },
    even: { en: 'Make the spacing even in this paragraph', 'zh-cn': '统一本段的间距' },
  },
  options: {
    style: {
      default: 'consistent',
      values: ['consistent', 'none', 'space'],
      description: {
        en: '`consistent`: as most of the file has it, and no finding without a clear majority; `none`: no space; `space`: one space.',
        'zh-cn': '`consistent`：依全文多数，无明显多数则不报；`none`：不加空格；`space`：加一个空格。',
      },
    },
  },
  needs: Trait.Letter | Trait.Digit,
  besides: Trait.Han | Trait.Kana,
  check({ lines }, profile, { style }) {
    const wanted = style === 'consistent' ? profile.latinSpacing : style;
    if (wanted !== 'none' && wanted !== 'space') return [];
    const wrong = lines.flatMap(({ line, offset }) =>
      boundariesOf(line)
        .filter((gap) => gap.end > gap.start !== (wanted === 'space') && !separates(line, gap))
        .map((gap) => shifted(gap, offset)),
    );
    if (wrong.length === 0) return [];
    const newText = wanted === 'space' ? ' ' : '';
    const edits = wrong.map((span) => ({ span, newText }));
    const { start, end } = reachOf(edits);
    return [
      {
        span: { start: start - 1, end: end + 1 },
        message: wanted === 'space' ? 'missing' : 'extra',
        arguments: { count: wrong.length },
        fixes: [{ title: 'even', safety: 'preview', edits }],
      },
    ];
  },
});

/**
 * The places of a line where a character meets a Latin word or number: the space there, or an empty span. Left out are
 * places inside names such as `A股`, `3G`, addresses and file names, and gaps of more than one space.
 */
function boundariesOf({ text, measure: { start, end, traits } }: Line): Span[] {
  if ((traits & (Trait.Letter | Trait.Digit)) === 0 || (traits & (Trait.Han | Trait.Kana)) === 0) return [];
  const found: Span[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(/[A-Za-z0-9][A-Za-z0-9.,:/@_%+&'-]*/gu)) {
    if (/[/@_]|^[A-Za-z]$|\.[A-Za-z]/u.test(word)) continue;
    const from = start + index;
    const to = from + word.length;
    const before = text[from - 1] === ' ' ? from - 1 : from;
    const after = text[to] === ' ' ? to + 1 : to;
    if (before > 0 && isHanOrKana(text, before - 1)) found.push({ start: before, end: from });
    if (after < end && /[A-Za-z0-9%]$/u.test(word) && isHanOrKana(text, after)) found.push({ start: to, end: after });
  }
  return found;
}

/** Whether a space parts two things that no style sets together: a number and its title, a date and a time, a dateline and the news. */
function separates({ text, measure: { start } }: Line, gap: Span): boolean {
  if (gap.end === gap.start) return false;
  const before = text.slice(Math.max(start, gap.start - numberedReach), gap.start);
  return (
    numbered.test(before) || (/[日号號回年月期曜時时分电電讯訊]$/u.test(before) && /^\d/u.test(text.slice(gap.end)))
  );
}

const numbered =
  /^\d{1,3}(?:[-.]\d{1,3})*$|(?:資料|资料|別紙|別添|様式|議案|附件|附錄|附录|[附別图圖図表問])(?:第)?\d{1,3}$/u;
const numberedReach = 12;

function isHanOrKana(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return isIdeographic(kind) || (kind === Kind.Invisible && isIdeographic(kindOf(text.charCodeAt(at - 1))));
}

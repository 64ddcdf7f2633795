import type { Gap } from '../syntax/spacing';
import type { PlacedLine } from '../syntax/unit';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { type Span, shifted } from '../text/span';
import { defineRule } from './rule';

/** One or two spaces alone between characters of running text. */
export const strayCjkSpace = defineRule({
  id: 'stray-cjk-space',
  summary: { en: 'A stray space between two characters', 'zh-cn': '两字之间的多余空格' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    stray: {
      en: 'A space between “{before}” and “{after}” in running text; if it does not belong there, remove it.',
      'zh-cn': '正文中“{before}”与“{after}”之间有空格；若不应有，请删除。',
    },
    several: {
      en: '{count} {count|space|spaces} between characters, in a file whose stretched lines were spelled out; if {count|it does|they do} not belong there, remove {count|it|them}.',
      'zh-cn': '字间有 {count} 个空格，而文中有被拉开的行；若不应有，请删除。',
    },
    remove: { en: 'Remove the space', 'zh-cn': '删除空格' },
  },
  options: {},
  needs: Trait.WideGap,
  check({ block, lines }, { stretched }) {
    return lines.flatMap((placed, index) => {
      const { line, offset, spacing } = placed;
      if (spacing.lone.length === 0) return [];
      const labelEnd = index === 0 && block.label ? block.label.span.end : 0;
      const gaps = stretched ? gapsOfDamagedLine(placed) : accidentsIn(placed, labelEnd);
      const groups = gaps.length > mostGaps ? [gaps] : gaps.map((gap) => [gap]);
      return groups.map((group) => {
        const span = { start: group[0]!.span.start, end: group[group.length - 1]!.span.end };
        return {
          span: shifted(span, offset),
          message: group.length > 1 ? ('several' as const) : ('stray' as const),
          arguments: {
            count: group.length,
            before: line.text.slice(0, span.start).slice(-1),
            after: line.text.slice(span.end).slice(0, 1),
          },
          fixes: [
            {
              title: 'remove' as const,
              safety: 'suggest' as const,
              edits: group.map((gap) => ({ span: shifted(gap.span, offset), newText: '' })),
            },
          ],
        };
      });
    });
  },
});

/** More than these in a line are a way of setting it, not an accident. */
const mostGaps = 2;

/** The gaps that look like accidents: few, in a line of running text, not in a label or after a title. */
function accidentsIn({ line, spacing: { runs, lone } }: PlacedLine, labelEnd: number): readonly Gap[] {
  const gaps = lone.filter((gap) => !gap.besidePunctuation);
  if (gaps.length === 0 || gaps.length > mostGaps || runs.length > 0) return [];
  if (!isRunningText(line) || setsWordsApart.test(line.text)) return [];
  return gaps.filter(({ span }) => span.start >= labelEnd && !partsByCustom(line, span) && !isInGloss(line, span));
}

/** Whether a space is customary in the gap: behind a title, a dateline or a number, or before the name of who speaks. */
function partsByCustom({ text }: Line, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  return (
    afterTitle.test(before) ||
    afterDateline.test(before) ||
    afterNumber.test(before) ||
    beforeSpeaker.test(text.slice(end))
  );
}

/** Whether the gap stands in brackets before a colon, where what is explained is set apart: `(明明 一作：佼佼)`. */
function isInGloss({ text }: Line, { start, end }: Span): boolean {
  return glossBefore.test(text.slice(0, start)) && glossAfter.test(text.slice(end));
}

const glossBefore = /[（(][^（）()]{1,12}$/u;
const glossAfter = /^[^（）()：:]{1,12}[：:][^（）()]*[）)]/u;

/** In a file where extraction spelled lines out, any lone gap is suspect but those in rows of cells. */
function gapsOfDamagedLine({ line, spacing: { lone } }: PlacedLine): readonly Gap[] {
  const gaps = lone.filter((gap) => !gap.besidePunctuation);
  if (gaps.length === 0 || (line.text.match(wideGap)?.length ?? 0) >= 2) return [];
  return gaps;
}

/** A line of running text has a comma or a stop somewhere. */
function isRunningText(line: Line): boolean {
  return /[，。；？！]/u.test(line.text);
}

const wideGap = /(?<=\S)(?: {2,}|\u3000|\t)(?=\S)/gu;
/** Wider gaps in the line show that its author sets words apart. */
const setsWordsApart = /\S(?: {2,}|\u3000|\t)\S/u;
/** What an agency begins its news with: `星河社北京3月4日电`, `本报讯`. */
const afterDateline = /^[^。！？]{0,40}[电電讯訊]$/u;
/** The number of a bill, or of an article of a law: `議案第3号`, `第十条`. */
const afterNumber = /第\d{1,4}[号號]$|^\s*第[\d〇零一二三四五六七八九十百千]{1,7}[编編章节節条條款项項]$/u;
const beforeSpeaker = /^\p{sc=Han}{2,4}[：:]/u;
/** A title or an office before a name. */
const afterTitle = /(?:长|長|员|員|席|任|授|师|師|士|生|委|理|监|監|者|人|氏|君|官)$/u;

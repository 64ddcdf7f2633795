import { furnitureRemoval } from '../syntax/furniture-removal';
import { type LineNumbers, NumberedLine } from '../syntax/line-numbers';
import type { Unit } from '../syntax/unit';
import { type Edit, overlaps, type Span, shifted } from '../text/span';
import { defineRule, LazyFix } from './rule';

/** The numbers of the lines of a page, as court reporters print them. */
export const lineNumber = defineRule({
  id: 'line-number',
  summary: { en: 'Line numbers of the page', 'zh-cn': '页面的行号' },
  severity: 'hint',
  safest: 'preview',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    numbered: {
      en: '{count} {count|line|lines} here {count|has the number that it has|have the numbers that they have} on the page; {count|it was|they were} not said. Remove the numbers where nobody cites by line.',
      'zh-cn': '此处有 {count} 行带有页面行号，不是发言内容。若不按行号引用，应删除。',
    },
    remove: { en: 'Remove these line numbers', 'zh-cn': '删除这些行号' },
  },
  options: {},
  check(unit, { lineNumbers }) {
    if (!lineNumbers) return [];
    const numbered = numberedLines(unit);
    const first = numbered[0];
    const last = numbered.at(-1);
    if (!first || !last) return [];
    return [
      {
        span: { start: first.offset + first.line.number.start, end: last.offset + last.line.number.end },
        message: 'numbered',
        arguments: { count: numbered.length },
        fixes: [new LazyFix('remove', 'preview', () => removals(unit, numbered, lineNumbers))],
      },
    ];
  },
});

function numberedLines({ lines }: Unit): NumberedPlace[] {
  return lines.flatMap(({ line, offset }, index) => (line instanceof NumberedLine ? [{ line, offset, index }] : []));
}

function removals(unit: Unit, numbered: readonly NumberedPlace[], numbers: LineNumbers): Edit[] {
  const apart = spreads(unit);
  const removed = numbered.map((found) => removal(unit, found, numbers));
  return [...apart, ...removed.filter(({ span }) => !apart.some((edit) => overlaps(edit.span, span)))];
}

/** The edits that move lines together which the page set wide apart: only their numbers told them from paragraphs. */
function spreads({ block, lines }: Unit): Edit[] {
  return block.joints
    .filter(({ kind, from, to }) => kind === 'hard-wrap' && to - from > 1)
    .map(({ from, to }) => ({ span: { start: lines[from + 1]!.offset, end: lines[to]!.offset }, newText: '' }));
}

interface NumberedPlace {
  readonly line: NumberedLine;
  readonly offset: number;
  /** Index in the lines of the unit. */
  readonly index: number;
}

/** The edit that removes a number: alone with its line, else with the space between, but for the indent of the text. */
function removal(unit: Unit, { line, offset, index }: NumberedPlace, numbers: LineNumbers): Edit {
  if (line.place === 'alone') return furnitureRemoval(unit, index);
  return { span: shifted(line.place === 'end' ? atEnd(line) : atStart(line, numbers), offset), newText: '' };
}

function atEnd({ text, measure }: NumberedLine): Span {
  return { start: measure.end, end: text.length };
}

function atStart({ text, number, measure }: NumberedLine, { gaps }: LineNumbers): Span {
  const before = /[ \t]*$/u.exec(text.slice(0, number.start))![0].length;
  const gap = gaps[number.end - number.start === 1 ? 0 : 1];
  return { start: number.start - before, end: Math.min(number.end + gap, measure.start) };
}

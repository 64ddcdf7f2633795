import { type Sides, sidesOf } from '../syntax/gutter';
import { BlockTrait, type PlacedLine, type Unit } from '../syntax/unit';
import type { Edit, Span } from '../text/span';
import { defineRule, LazyFix } from './rule';

/** Two columns of the page, extracted side by side. */
export const columnInterleave = defineRule({
  id: 'column-interleave',
  summary: { en: 'Two columns side by side', 'zh-cn': '两栏并排混在一起' },
  severity: 'warning',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    interleaved: {
      en: 'Two columns of the page stand side by side in these lines. Set the right one below the left one, or extract the page again, column by column.',
      'zh-cn': '此处各行并排着页面的两栏。应把右栏移到左栏之后，或按栏重新提取。',
    },
    separate: { en: 'Set the right column below the left one', 'zh-cn': '把右栏移到左栏之后' },
  },
  options: {},
  madeOf: BlockTrait.Gutter,
  check(unit) {
    const { gutter } = unit.block;
    if (gutter === undefined || unit.previous?.gutter !== undefined) return [];
    const lines = splitLines(unit, gutter);
    const isWhole = unit.next?.gutter === undefined;
    return [
      {
        span: firstGutter(lines),
        message: 'interleaved',
        fixes: isWhole ? [new LazyFix('separate', 'suggest', () => separation(lines))] : [],
      },
    ];
  },
});

interface SplitLine {
  readonly placed: PlacedLine;
  readonly sides: Sides;
}

function splitLines({ lines }: Unit, gutter: number): SplitLine[] {
  return lines.flatMap((placed) => {
    const sides = sidesOf(placed.line, gutter);
    return sides ? [{ placed, sides }] : [];
  });
}

/** The gutter in the first line that has text on both of its sides. */
function firstGutter(lines: readonly SplitLine[]): Span {
  const { placed, sides } = lines.find(
    ({ placed: { line }, sides: { leftEnd, rightStart } }) => leftEnd > 0 && rightStart < line.end,
  )!;
  return { start: placed.offset + sides.leftEnd, end: placed.offset + sides.rightStart };
}

/** The edits that take the right sides away and put them below; a line without a left side goes altogether. */
function separation(lines: readonly SplitLine[]): Edit[] {
  const { ending } = lines[0]!.placed.line;
  const right = lines.flatMap(({ placed: { line }, sides }) =>
    sides.rightStart < line.end ? [' '.repeat(sides.rightIndent) + line.text.slice(sides.rightStart, line.end)] : [],
  );
  return lines.flatMap(({ placed: { line, offset }, sides: { leftEnd, rightStart } }, index) => {
    const isLast = index === lines.length - 1;
    if (rightStart >= line.end && !isLast) return [];
    const start = offset + Math.min(leftEnd, line.end);
    if (leftEnd === 0 && !isLast) return [{ span: { start, end: offset + line.length }, newText: '' }];
    const newText = isLast ? (leftEnd === 0 ? '' : ending) + right.join(ending) : '';
    return [{ span: { start, end: offset + line.text.length }, newText }];
  });
}

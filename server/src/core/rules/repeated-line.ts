import { transcriptLanguages } from '../syntax/language';
import { BlockTrait, type PlacedLine } from '../syntax/unit';
import type { Line } from '../text/lines';
import { defineRule } from './rule';

/** A line of running text that comes again right below. */
export const repeatedLine = defineRule({
  id: 'repeated-line',
  summary: { en: 'A line that stands twice', 'zh-cn': '重复的行' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    again: {
      en: 'This line has the same words as the one {count} {count|line|lines} above, in the middle of a sentence: it was read twice. Remove it.',
      'zh-cn': '此行与上方第 {count} 行文字相同，且在句子中间：被重复读取。应删除。',
    },
    remove: { en: 'Remove this line', 'zh-cn': '删除此行' },
  },
  options: {},
  touches: 'words',
  madeOf: BlockTrait.Joint,
  check({ block, lines }) {
    if (block.kind !== 'paragraph' || block.joints.length === 0 || block.gutter !== undefined) return [];
    const text = lines.filter(({ furniture, line }) => !furniture && !line.isBlank);
    return text.flatMap(({ line, offset }, index) => {
      const above = distanceToSame(text, index);
      if (above === undefined) return [];
      return {
        span: { start: offset + line.start, end: offset + line.end },
        message: 'again' as const,
        arguments: { count: above },
        fixes: [
          {
            title: 'remove' as const,
            safety: 'suggest' as const,
            edits: [{ span: { start: offset, end: offset + line.length }, newText: '' }],
          },
        ],
      };
    });
  },
});

/** A line is read again soon or not at all. */
const reach = 3;
/** Shorter lines are refrains, formulas and answers. Cells. */
const leastCells = 30;

/** How many lines above the same line stands, if it is one that nobody repeats: long, and not a sentence by itself. */
function distanceToSame(lines: readonly PlacedLine[], index: number): number | undefined {
  const { line } = lines[index]!;
  if (line.cells < leastCells) return undefined;
  for (let above = 1; above <= reach && above <= index; above++) {
    if (sameWords(lines[index - above]!.line, line)) return isWithinSentence(lines, index) ? above : undefined;
  }
  return undefined;
}

/** Whether the line goes on from the one above or into the one below: no refrain does. */
function isWithinSentence(lines: readonly PlacedLine[], index: number): boolean {
  const above = lines[index - 1]?.line;
  const { line } = lines[index]!;
  const goesOn = !/[。！？!?.：:；;，,、”」』）)]$/u.test(line.text.slice(0, line.end));
  return above !== undefined && goesOn;
}

/** Most lines of a column are as wide as the others, and differ in their first or last character. */
function sameWords(a: Line, b: Line): boolean {
  if (a.cells !== b.cells || a.text.charCodeAt(a.end - 1) !== b.text.charCodeAt(b.end - 1)) return false;
  if (a.text.charCodeAt(a.start) !== b.text.charCodeAt(b.start)) return false;
  return a.text.replace(/\s+/gu, '') === b.text.replace(/\s+/gu, '');
}

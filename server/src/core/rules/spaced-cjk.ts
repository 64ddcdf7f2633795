import type { SpacedRun } from '../syntax/spacing';
import type { PlacedLine, Unit } from '../syntax/unit';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { type Edit, shifted } from '../text/span';
import { defineRule, LazyFix } from './rule';

/** Justified lines that extraction spelled out: a space between every two characters. */
export const spacedCjk = defineRule({
  id: 'spaced-cjk',
  summary: { en: 'Characters set apart by spaces', 'zh-cn': '字与字之间被空格隔开' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja'],
  messages: {
    spaced: {
      en: '{count} {count|space stands|spaces stand} between the characters: the line was stretched to the column, and extraction turned that into spaces. Remove them.',
      'zh-cn': '字间有 {count} 个空格：原行为对齐栏宽而拉开，提取时变成了空格。应删除。',
    },
    remove: { en: 'Remove the spaces between the characters', 'zh-cn': '删除字间空格' },
  },
  options: {},
  needs: Trait.WideGap,
  check(unit) {
    return unit.lines.flatMap((placed, index) => {
      const { line, offset } = placed;
      const { runs, lone } = placed.spacing;
      if (runs.length === 0 || isSegmented(line, runs, lone.filter((gap) => !gap.besidePunctuation).length)) return [];
      if (isWideHeading(unit, placed)) return [];
      const safety = looksTabular(line) || neighbours(unit, index).some(looksTabular) ? 'preview' : 'safe';
      return runs.map((run) => ({
        span: shifted(run.span, offset),
        message: 'spaced' as const,
        arguments: { count: run.gaps.length },
        fixes: [new LazyFix('remove' as const, safety, () => removals(run, offset))],
      }));
    });
  },
});

function removals({ gaps }: SpacedRun, offset: number): Edit[] {
  return gaps.map((gap) => ({ span: shifted(gap.span, offset), newText: '' }));
}

/** In text cut into words, runs of one-character words are chance: spaces stand between longer words just as well. */
function isSegmented(line: Line, runs: readonly SpacedRun[], loneGaps: number): boolean {
  const inRuns = runs.reduce((sum, run) => sum + run.gaps.length, 0);
  return loneGaps > Math.max(1, 0.2 * inRuns) && line.measure.end > line.measure.start;
}

/** A heading may be set wide: a line of its own that is nothing but the run, without any punctuation. */
function isWideHeading({ block }: Unit, { line, furniture, spacing: { runs } }: PlacedLine): boolean {
  if (!furniture && (block.solidLines > 1 || block.label)) return false;
  const [run] = runs;
  return (
    runs.length === 1 &&
    run!.span.start === line.measure.start &&
    run!.span.end === line.measure.end &&
    (line.measure.traits & Trait.WidePunctuation) === 0 &&
    run!.ideographs <= longestHeading
  );
}

const longestHeading = 12;

/** Whether the line is a row of cells: at least two gaps of three or more spaces, or of ideographic spaces or tabs. */
function looksTabular(line: Line): boolean {
  if (!line.text.includes('   ') && (line.traits & (Trait.IdeographicSpace | Trait.OddSpace)) === 0) return false;
  const inner = line.text.slice(line.start, line.end);
  return (inner.match(/ {3,}|\u3000+|\t+/gu)?.length ?? 0) >= 2;
}

/** The lines right above and below, in the block or next to it. */
function neighbours({ block, previous, next }: Unit, index: number): Line[] {
  const above = index > 0 ? block.lines[index - 1] : previous?.lines[previous.lines.length - 1];
  const below = index + 1 < block.lines.length ? block.lines[index + 1] : next?.lines[0];
  return [above, below].filter((line) => line !== undefined);
}

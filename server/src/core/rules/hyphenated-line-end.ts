import type { Joint } from '../syntax/block';
import { breaksWord, firstWordOf } from '../syntax/broken-words';
import { transcriptLanguages } from '../syntax/language';
import { endsItsSentence } from '../syntax/sentence-end';
import type { PlacedLine, Unit } from '../syntax/unit';
import { Trait } from '../text/measure';
import { type Edit, shifted } from '../text/span';
import { defineRule } from './rule';

/** A word that the printed line broke in two with a hyphen. */
export const hyphenatedLineEnd = defineRule({
  id: 'hyphenated-line-end',
  summary: { en: 'A word broken at the end of a line', 'zh-cn': '行末断开的西文单词' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: transcriptLanguages,
  messages: {
    broken: {
      en: '“{word}” was broken at the end of the printed line. Put it together.',
      'zh-cn': '“{word}”在原行末被断开。应接成一词。',
    },
    join: { en: 'Write “{word}”', 'zh-cn': '接成“{word}”' },
  },
  options: {},
  needs: Trait.Dash,
  check(unit, { habits }) {
    const { block, lines } = unit;
    if (block.gutter !== undefined) return [];
    return block.joints.flatMap((joint) => {
      const above = lines[joint.from]!;
      const below = lines[joint.to]!;
      if (!breaksWord(above.line, below.line, habits.brokenWords)) return [];
      const halves = halvesOf(above, below);
      return {
        span: { start: above.offset + halves.start, end: below.offset + halves.end },
        message: 'broken' as const,
        arguments: { word: halves.first + halves.second },
        fixes: [{ title: 'join' as const, safety: 'suggest' as const, edits: editsOf(unit, joint, halves) }],
      };
    });
  },
});

/** A broken word: from `start` on the upper line to `end` on the lower, where the next word begins at `next`. */
interface Halves {
  readonly first: string;
  readonly second: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function halvesOf({ line: above }: PlacedLine, { line: below }: PlacedLine): Halves {
  const first = /\p{L}+(?=-$)/u.exec(above.text.slice(0, above.end))![0];
  const second = /^\p{L}+/u.exec(below.text.slice(below.start))![0];
  const { wordEnd, nextStart } = firstWordOf(below);
  return { first, second, start: above.end - 1 - first.length, end: wordEnd, next: nextStart };
}

/**
 * Puts the word together on the upper line, as proofreaders do, and on the lower where a sentence ends there: that the
 * lower line is full shows that the paragraph goes on after it.
 */
function editsOf({ block, lines }: Unit, { from, to }: Joint, { first, start, end, next }: Halves): Edit[] {
  const { line: above, offset: aboveOffset } = lines[from]!;
  const { line: below, offset: belowOffset } = lines[to]!;
  const rest = above.text.slice(0, start).trimEnd().length;
  const isNeeded = endsItsSentence(below) && block.joints.some((joint) => joint.from === to);
  if (isNeeded && rest > above.start) {
    return [
      { span: shifted({ start: rest, end: above.end }, aboveOffset), newText: '' },
      { span: shifted({ start: below.start, end: below.start }, belowOffset), newText: first },
    ];
  }
  return [
    {
      span: shifted({ start: above.end - 1, end: above.end }, aboveOffset),
      newText: below.text.slice(below.start, end),
    },
    { span: shifted({ start: below.start, end: next }, belowOffset), newText: '' },
  ];
}

import { inkOf } from './ink';

/**
 * The original of a damaged text of which only the paragraphs are known, one a line: what is between two of them stays
 * as it is in the damaged text, for nobody knows how it was printed.
 */
export function withBreaksOf(damaged: string, paragraphs: string): string {
  const before = inkOf(damaged);
  const printed = inkOf(paragraphs);
  return printed.gaps.map((gap, i) => (gap.includes('\n') ? before.gaps[i]! : gap) + (printed.marks[i] ?? '')).join('');
}

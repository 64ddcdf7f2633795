import type { LineStore } from '../../server/src/core/text/lines';
import type { Edit } from '../../server/src/core/text/span';

const insertions = [
  ...['\n', '\n\n', '\r', '\r\n', ' ', '\u3000', '\f', '\u200b', '。', '，', '：', '”', '桥', '𠮷', '\ud842', 'a', '3'],
  ...['\n问：', '\n李明：', '\nQ. ', '\n（下转第3版）\n', '\n(Applause.)\n', '一是', '各 地 都 要 准 备'],
];

/**
 * An edit such as people and programs make: typing, deleting, breaking and joining lines, moving a stretch of the same
 * text to another place. `random` gives numbers in [0, 1).
 */
export function randomEdit(lines: LineStore, random: () => number): Edit {
  const below = (limit: number) => Math.floor(random() * limit);
  const place = () => {
    if (random() < 0.5) return below(lines.length + 1);
    return lines.offsetOfLine(below(lines.lineCount + 1)) - (random() < 0.5 ? 1 : 0);
  };
  const start = Math.max(0, Math.min(place(), lines.length));
  const kind = random();
  if (kind < 0.3) return { span: { start, end: start }, newText: insertions[below(insertions.length)]! };
  const reach = [1, 2, 40, 2000][below(4)]!;
  const end = Math.min(lines.length, start + 1 + below(reach));
  if (kind < 0.6) return { span: { start, end }, newText: '' };
  if (kind < 0.75) return { span: { start, end }, newText: insertions[below(insertions.length)]! };
  const from = below(lines.length + 1);
  const moved = lines.slice({ start: from, end: Math.min(lines.length, from + below(reach * 4)) });
  return { span: { start, end: random() < 0.5 ? start : end }, newText: moved };
}

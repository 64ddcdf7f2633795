import type { Block, Label } from '../syntax/block';
import { withoutLayoutSpaces } from '../text/layout-spaces';

/** The label of a block without layout spaces. */
export function printedLabel({ lines }: Block, { span }: Label): string {
  const [first, second] = lines;
  const printed = first!.text.slice(span.start, span.end);
  const rest = span.end > first!.length ? second!.text.slice(0, span.end - first!.length) : '';
  return withoutLayoutSpaces(`${printed} ${rest}`);
}

/** A label as `printedLabel` gives it, without its time, so that a speaker has few forms of it. */
export function labelWithoutTime(printed: string, label: Label): string {
  const time = label.time === undefined ? '' : withoutLayoutSpaces(label.time);
  const at = printed.indexOf(time);
  if (time === '' || at < 0) return printed;
  const before = printed.slice(0, at).replace(/[[(（]$/u, '');
  return (before.trim() + printed.slice(at + time.length).replace(/^[\])）]/u, '')).trim();
}

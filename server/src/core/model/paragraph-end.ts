import type { Block } from '../syntax/block';
import { closesRecord } from '../syntax/directions';
import { withoutLayoutSpaces } from '../text/layout-spaces';

/** Whether a paragraph ends with a question, in Japanese maybe with か; thanks and closing marks may follow. */
export function endsAsking(block: Block): boolean {
  const end = lastLines(block);
  return mayAsk.test(end.slice(-longestThanks)) && asking.test(withoutLayoutSpaces(end));
}

/** Whether a paragraph ends by saying that the record ends: what follows was not said by the same person. */
export function endsRecord(block: Block): boolean {
  return /[)\]）]\s*$/u.test(lastLines(block)) && closesRecord(textOf(block));
}

const longestThanks = 60;
const mayAsk = /[？?]|か\s?。/u;
const asking = /(?:[？?]|か。)[”’」』）)"']?\s*(?:[谢謝]{2}[您你]?[。！]?|Thank you[.!]?|Thanks[.!]?|<\/v>)?\s*$/u;

/** Thanks may begin on the line before the last. */
function lastLines({ lines, solidLines }: Block): string {
  const last = lines[solidLines - 1]!.text;
  return solidLines > 1 ? `${lines[solidLines - 2]!.text} ${last}` : last;
}

function textOf({ lines, solidLines }: Block): string {
  return lines
    .slice(0, solidLines)
    .map(({ text }) => text.trim())
    .join(' ');
}

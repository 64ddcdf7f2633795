import type { Structure } from '../model/structure';
import { inArabicDigits, type JumpNotice, jumpOf } from '../syntax/jump-line';
import type { LineStore } from '../text/lines';
import type { Span } from '../text/span';

/** A jump line of a document. */
export interface Jump extends JumpNotice {
  /** Offsets in the document. */
  readonly span: Span;
  /** The jump line of the same document that is the other end. */
  readonly otherEnd: Span | undefined;
}

/**
 * The jump lines of a document, in order of place. A `from` is the other end of the last `to` above it that has none
 * yet; not where both name the same page, for one of them would stand on the page it names.
 *
 * @param structure That of the text in `lines`.
 */
export function jumps({ furniture }: Structure, lines: LineStore): Jump[] {
  const found: Jump[] = [];
  const open: number[] = [];
  for (const { kind, span } of furniture) {
    if (kind !== 'jump') continue;
    const notice = jumpOf(lines.slice(span));
    if (!notice) continue;
    const index = found.push({ ...notice, span, otherEnd: undefined }) - 1;
    if (notice.direction === 'to') {
      open.push(index);
      continue;
    }
    const above = found[open.at(-1) ?? index]!;
    if (above.direction === 'from' || (above.page !== undefined && above.page === notice.page)) continue;
    found[open.pop()!] = { ...above, otherEnd: span };
    found[index] = { ...found[index]!, otherEnd: above.span };
  }
  return found;
}

/**
 * The one of the files of a folder that holds a page, told by its name; undefined where none does, or more than one.
 * A page is named `第4版` or `page-4` or `p4`, and only where nothing is named so a number alone counts. Capitals and
 * leading zeros make no difference. Transcripts and plain texts only.
 *
 * @param page As in `JumpNotice`.
 */
export function pageFile(names: readonly string[], page: string): string | undefined {
  const wanted = plainPage(page);
  const fitting = names.filter((name) => textFile.test(name) && pagesIn(name).includes(wanted));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const textFile = /\.(?:transcript|txt)$/iu;

/** The pages that a file name may stand for. */
function pagesIn(name: string): string[] {
  const plain = name.normalize('NFKC').replace(date, ' ');
  const named = [...plain.matchAll(namedPage)].map(([, words, sign]) => words ?? sign!);
  const pages = named.length > 0 ? named : [...plain.matchAll(barePage)].map(([page]) => page);
  return pages.map((page) => plainPage(inArabicDigits(page)));
}

const date = /(?:19|20)\d\d[-_.年]?\d{1,2}[-_.月]?\d{1,2}日?/gu;
const namedPage =
  /([a-z]?[\d〇一二三四五六七八九十]{1,4})\s?[版頁页]|(?<![a-z])(?:page|p)[-_.\s]?([a-z]?\d{1,4})(?![\p{L}\d])/giu;
const barePage = /(?<![a-z\d第])[a-z]?\d{1,4}(?![\p{L}\d])/giu;

/** `A04` and `a4` are one page, and so are `P4` and `4`. */
function plainPage(page: string): string {
  return page
    .toLowerCase()
    .replace(/^p(?=\d)/u, '')
    .replace(/^([a-z]?)0+(?=\d)/u, '$1');
}

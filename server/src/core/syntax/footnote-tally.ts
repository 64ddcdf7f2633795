import type { Line } from '../text/lines';
import { type NoteForm, type NoteMark, noteMarkOf, refersTo } from './footnotes';
import { type PageFurniture, pageFurnitureOf } from './pages';

/** Notes take no more lines at the foot of a page, blank ones counted. */
export const noteReach = 12;
/** And the text above them, in which they are referred to, no more than these. */
export const notedPage = 64;
/** A number at the start of a line is so common that one note with a reference proves nothing. */
const leastOf: Readonly<Record<NoteForm, number>> = { number: 2, raised: 1, bracketed: 1, star: 1, word: 1 };

/** Looks at the foot of each page for notes that the text above refers to. */
export class FootnoteTally {
  /** The lines of the page so far, the last ones only. */
  private page: Line[] = [];
  private readonly counts = new Map<NoteForm, number>();

  constructor(private readonly pages: PageFurniture) {}

  /** Takes the next line of the text. */
  add(line: Line): void {
    if (pageFurnitureOf(line, this.pages)) this.endPage();
    else if (!line.isBlank) this.page.push(line);
    if (this.page.length > 2 * notedPage) this.page = this.page.slice(-notedPage);
  }

  /** The forms of the notes of this file. */
  result(): ReadonlySet<NoteForm> {
    return new Set([...this.counts].filter(([form, count]) => count >= leastOf[form]).map(([form]) => form));
  }

  private endPage(): void {
    const foot = Math.max(0, this.page.length - noteReach);
    for (let at = foot; at < this.page.length; at++) {
      const mark = noteMarkOf(this.page[at]!);
      if (mark && this.isNote(mark, at)) this.counts.set(mark.form, (this.counts.get(mark.form) ?? 0) + 1);
    }
    this.page = [];
  }

  private isNote(mark: NoteMark, at: number): boolean {
    if (mark.form === 'word') return at > 0 && at >= this.page.length - 2;
    return this.page.slice(Math.max(0, at - notedPage), at).some((line) => refersTo(line, mark));
  }
}

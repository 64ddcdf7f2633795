import { type Edit, inOrder } from './span';

/**
 * One list of edits that does what two do one after the other: `first` on a text, `second` on the result. Both lists
 * must be free of overlaps; so is the result, in order of place. Adjacent edits become one. Linear after sorting.
 */
export function compose(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const pieces = new Pieces(inOrder(first));
  const composed: Edit[] = [];
  let done = 0;
  for (const { span, newText } of inOrder(second)) {
    pieces.keep(span.start - done, composed);
    pieces.drop(span.end - span.start, newText, composed);
    done = span.end;
  }
  pieces.keep(Number.POSITIVE_INFINITY, composed);
  return merged(composed);
}

/** Walks over the text between two lists of edits: kept stretches of the old text alternate with what the first list put in. */
class Pieces {
  private next = 0;
  /** How much of the old text is behind us. */
  private old = 0;
  /** What is left of the text that the edit before `next` put in. */
  private inserted = '';

  constructor(private readonly edits: readonly Edit[]) {}

  /** Passes over `length` code units of the text between; what the first list changed there goes to `composed`. */
  keep(length: number, composed: Edit[]): void {
    let left = length;
    while (left > 0) {
      if (this.inserted !== '') {
        const taken = this.inserted.slice(0, left);
        composed.push({ span: { start: this.old, end: this.old }, newText: taken });
        this.inserted = this.inserted.slice(taken.length);
        left -= taken.length;
        continue;
      }
      const edit = this.edits[this.next];
      if (!edit) {
        this.old += left;
        return;
      }
      const kept = Math.min(left, edit.span.start - this.old);
      this.old += kept;
      left -= kept;
      if (this.old === edit.span.start && (left > 0 || kept === 0)) this.enter(edit, composed);
    }
  }

  /** Replaces `length` code units of the text between by `newText`. */
  drop(length: number, newText: string, composed: Edit[]): void {
    let left = length;
    const start = this.old;
    let put = newText;
    const flush = () => {
      composed.push({ span: { start: Math.min(start, this.old), end: this.old }, newText: put });
      put = '';
    };
    const removed: Edit[] = [];
    while (left > 0) {
      if (this.inserted !== '') {
        const taken = Math.min(left, this.inserted.length);
        this.inserted = this.inserted.slice(taken);
        left -= taken;
        continue;
      }
      const edit = this.edits[this.next];
      const kept = Math.min(left, edit ? edit.span.start - this.old : left);
      this.old += kept;
      left -= kept;
      if (edit && this.old === edit.span.start && left > 0) this.enter(edit, removed);
    }
    flush();
  }

  /** Begins the next edit of the first list: the old text it covers is gone, what it puts in is to come. */
  private enter(edit: Edit, composed: Edit[]): void {
    if (edit.span.end > edit.span.start) composed.push({ span: edit.span, newText: '' });
    this.old = edit.span.end;
    this.inserted = edit.newText;
    this.next++;
  }
}

/** Puts edits that touch into one, and drops those that change nothing. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result[result.length - 1];
    if (last && last.span.end >= edit.span.start) {
      result[result.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) },
        newText: last.newText + edit.newText,
      };
    } else result.push(edit);
  }
  return result.filter(({ span, newText }) => span.end > span.start || newText !== '');
}

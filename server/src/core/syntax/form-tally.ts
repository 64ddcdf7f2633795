/** The share of one form that counts as the file's own style, and how many places it takes to tell. */
const clearMajority = 0.8;
const leastPlaces = 5;

/** Counts in which of several forms a file writes one thing. */
export class FormTally<Form extends string> {
  private readonly counts = new Map<Form, number>();
  private places = 0;

  add(form: Form, count = 1): void {
    this.counts.set(form, (this.counts.get(form) ?? 0) + count);
    this.places += count;
  }

  /** The form that the file has in most places; undefined without a clear majority. */
  majority(): Form | undefined {
    if (this.places < leastPlaces) return undefined;
    for (const [form, count] of this.counts) if (count >= clearMajority * this.places) return form;
    return undefined;
  }
}

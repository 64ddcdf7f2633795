/** A page holds two to this power. */
const pageBits = 10;

/** One byte for each of many numbers, 0 until set; pages are made where they are needed, so that a few in a large range cost little. */
export class PagedBytes {
  private readonly pages = new Map<number, Uint8Array>();
  /** The page used last: reading goes forward, most questions are for it. */
  private index = -1;
  private page = new Uint8Array(0);

  get(number: number): number {
    return this.pageOf(number)[number & (this.page.length - 1)]!;
  }

  set(number: number, value: number): void {
    this.pageOf(number)[number & (this.page.length - 1)] = value;
  }

  private pageOf(number: number): Uint8Array {
    const index = number >> pageBits;
    if (index === this.index) return this.page;
    let page = this.pages.get(index);
    if (!page) {
      page = new Uint8Array(1 << pageBits);
      this.pages.set(index, page);
    }
    this.index = index;
    this.page = page as Uint8Array<ArrayBuffer>;
    return page;
  }
}

import type { Line } from '../text/lines';
import type { Span } from '../text/span';

export const furnitureKinds = [
  'page-header',
  'page-number',
  'line-number',
  'footnote',
  'contents',
  'index',
  'source',
  'jump',
  'direction',
  'closing',
  'heading',
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

/** The mark that says who speaks. Offsets in the block. */
export interface Label {
  /** From the first character of the name to the end of the colon or other closing mark. */
  readonly span: Span;
  /** The name within the label. */
  readonly nameSpan: Span;
  /** As printed, layout spaces, numbering, time and the closing mark removed. */
  readonly name: string;
  /** The convention that the label follows. */
  readonly convention: string;
  /** What the label says of the turn's role by itself. */
  readonly role: Role | undefined;
  /** When it was said, as printed, without brackets: `00:12:30`, `09:27`. */
  readonly time: string | undefined;
}
export type Role = 'question' | 'answer' | 'statement';

/** A place where the end of one line and the start of a later one belong to the same paragraph. */
export interface Joint {
  /** `hard-wrap`: the lines stand under each other, as all of the page do. `column-break`: blank lines or furniture stand between them. */
  readonly kind: 'hard-wrap' | 'column-break';
  /** Index in the block's lines of the line that ends wrongly, and of the one that goes on. */
  readonly from: number;
  readonly to: number;
  /**
   * Where what joining leaves of the first line ends: before the space at its end, a soft hyphen, and the hyphen of a word
   * that was broken. An offset in the line.
   */
  readonly end: number;
  /** What joining puts between the two: nothing between wide characters, a space between words. */
  readonly glue: '' | ' ';
}

/** A line of furniture in the midst of a paragraph, which goes on after it. */
export interface Inset {
  /** Index in the block's lines; between the two lines of a joint. */
  readonly line: number;
  readonly kind: FurnitureKind;
}

/**
 * A paragraph or a piece of furniture, with the blank lines after it. Blocks tile the text and hold no absolute
 * position, so that those an edit did not touch are kept as they are.
 */
export interface Block {
  /** `blank`: only the blank lines that a text may begin with. */
  readonly kind: 'paragraph' | 'furniture' | 'blank';
  readonly lines: readonly Line[];
  /** How many of `lines` come before the blank lines at the end. */
  readonly solidLines: number;
  /** UTF-16 code units, line endings included. */
  readonly length: number;
  /** Where a turn begins here. */
  readonly label: Label | undefined;
  readonly furniture: FurnitureKind | undefined;
  /** In ascending order; empty but in paragraphs and in directions of several lines. */
  readonly joints: readonly Joint[];
  /** What the page printed in the midst of the paragraph, in ascending order. */
  readonly insets: readonly Inset[];
  /** Where two columns stand side by side in a paragraph, the cell at which the right one begins. */
  readonly gutter: number | undefined;
  /** Whether the same block was read before; both have the same object for `lines`. */
  readonly isAgain: boolean;
}

/** Whether a paragraph may go on after the block: where it begins and ends depends on what stands before. */
export function isRunOver({ kind, furniture }: Block): boolean {
  return kind === 'blank' || (furniture !== undefined && isRunOverKind(furniture));
}

/** Whether paragraphs run over furniture of this kind: the page prints it wherever the text happens to stand. */
export function isRunOverKind(kind: FurnitureKind): boolean {
  return runOver.includes(kind);
}

const runOver: readonly FurnitureKind[] = ['page-header', 'page-number', 'line-number', 'footnote'];

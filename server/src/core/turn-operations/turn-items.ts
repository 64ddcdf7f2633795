import { solidEnd } from '../model/turn-tally';
import type { Block, FurnitureKind, Label } from '../syntax/block';
import { blockAt, offsetOfBlock, type Transcript } from '../syntax/parse';
import type { Span } from '../text/span';

/** What moves as one: a turn with all that stands in it, or furniture between turns. Offsets in the document. */
export interface TurnItem {
  /** From the beginning of its first line to the end of its last one's text. */
  readonly span: Span;
  /** The first of its blocks. */
  readonly block: Block;
  /** The label, its span in the document; undefined for furniture. */
  readonly label: Label | undefined;
}

/** A turn among the items around it, from the turn before it to the one behind it. */
export interface TurnPlace {
  readonly items: readonly TurnItem[];
  readonly index: number;
  readonly turn: TurnItem & { readonly label: Label };
}

/** The turn in which an offset lies, the blank lines behind it included; looks no further than to its neighbours. */
export function turnPlaceAt(transcript: Transcript, offset: number): TurnPlace | undefined {
  const at = labelledBlock(transcript, blockAt(transcript, offset), -1);
  if (at === undefined) return undefined;
  const first = labelledBlock(transcript, at - 1, -1) ?? 0;
  const next = labelledBlock(transcript, at + 1, 1) ?? transcript.blocks.length;
  const items = itemsOf(transcript, first, Math.min(nextEnd(transcript, next), transcript.blocks.length));
  const index = items.findIndex(({ block }) => block === transcript.blocks.at(at));
  const turn = items[index];
  if (!turn?.label || offset >= (items[index + 1]?.span.start ?? Number.POSITIVE_INFINITY)) return undefined;
  return { items, index, turn: { ...turn, label: turn.label } };
}

/** The index of the nearest block with a label, from `index` on in a direction. */
function labelledBlock({ blocks }: Transcript, index: number, step: 1 | -1): number | undefined {
  for (let at = index; at >= 0 && at < blocks.length; at += step) if (blocks.at(at)!.label) return at;
  return undefined;
}

/** The index of the block with the label after the one at `index`. */
function nextEnd(transcript: Transcript, index: number): number {
  return labelledBlock(transcript, index + 1, 1) ?? transcript.blocks.length;
}

/** What every page prints stands between items and belongs to none: it stays where it is. */
const ofPage: ReadonlySet<FurnitureKind> = new Set(['page-header', 'page-number', 'line-number', 'footnote']);

function itemsOf(transcript: Transcript, from: number, to: number): TurnItem[] {
  const items: TurnItem[] = [];
  /** Furniture that belongs to the turn if that goes on behind it. */
  let pending: TurnItem[] = [];
  let turn: TurnItem | undefined;
  let start = offsetOfBlock(transcript, from);
  for (const block of transcript.blocks.slice(from, to)) {
    const span = { start, end: solidEnd({ block, offset: start }) };
    start += block.length;
    if (block.kind === 'blank' || (block.furniture && ofPage.has(block.furniture))) continue;
    const item = { span, block, label: block.label && placed(block.label, span.start) };
    if (block.label || (block.kind === 'paragraph' && !turn) || block.furniture === 'closing') {
      items.push(...pending, item);
      pending = [];
      turn = block.label ? item : undefined;
    } else if (block.kind === 'paragraph') {
      items[items.length - 1] = { ...items.at(-1)!, span: { start: items.at(-1)!.span.start, end: span.end } };
      pending = [];
    } else if (block.furniture === 'direction' && (pending.length > 0 || items.length > 0)) {
      const list = pending.length > 0 ? pending : items;
      list[list.length - 1] = { ...list.at(-1)!, span: { start: list.at(-1)!.span.start, end: span.end } };
    } else pending.push(item);
  }
  return [...items, ...pending];
}

function placed(label: Label, by: number): Label {
  const moved = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return { ...label, span: moved(label.span), nameSpan: moved(label.nameSpan) };
}

import type { Block } from '../syntax/block';
import { directionsIn } from '../syntax/directions';
import { type EnumerationMarker, enumerationMarkerAt } from '../syntax/enumeration';
import { JoinedText } from '../syntax/joined-text';
import type { Span } from '../text/span';

/** What one block says, whatever stands around it. */
export interface Reading {
  /** The first characters of what is said, without label, layout spaces and line breaks; at most 80. */
  readonly excerpt: string;
  /** Characters spoken: no white space, no directions. */
  readonly characters: number;
  /** The stage directions between what is said; offsets in the block. */
  readonly directions: readonly Span[];
  readonly items: readonly Item[];
}

/** The marker of an item that may belong to an enumeration, with the words that follow it. */
export interface Item {
  readonly marker: EnumerationMarker;
  readonly text: string;
  readonly title: string;
  /** Offsets in the block, from the marker to the end of the title. */
  readonly start: number;
  readonly end: number;
}

/** Reads a paragraph. Linear in its text. */
export function readingOf(block: Block): Reading {
  const joined = JoinedText.of(block, block.label?.span.end ?? 0);
  const directions = directionsIn(joined.text);
  const unspoken = directions.reduce((sum, { start, end }) => sum + solidLength(joined.text.slice(start, end)), 0);
  return {
    excerpt: excerptOf(joined.text),
    characters: solidLength(joined.text) - unspoken,
    directions: directions.map(({ start, end }) => ({
      start: joined.blockOffset(start),
      end: joined.blockOffset(end - 1) + 1,
    })),
    items: itemsOf(joined),
  };
}

/** UTF-16 code units without white space. */
function solidLength(text: string): number {
  return text.length - (text.match(/\s/gu)?.length ?? 0);
}

const longestExcerpt = 80;

/** The beginning of a text as a string of its own, so that it does not keep the whole text in memory. */
function excerptOf(text: string): string {
  return [...text.slice(0, longestExcerpt)].join('').trim();
}

/** After these a new clause, and with it an item, may begin. */
const clauseStart = /(?:^|[，。；：、！？”’」』…,.;:!?]\s?)(?=[一二三四五六七八九十第首其再然最（(\d])/gu;
const titleEnd = /[，。；：！？,;:!?]/u;
const longestTitle = 40;

function itemsOf(joined: JoinedText): Item[] {
  const items: Item[] = [];
  const { text } = joined;
  for (const { index, 0: before } of text.matchAll(clauseStart)) {
    const at = index + before.length;
    const marker = enumerationMarkerAt(text, at);
    if (!marker) continue;
    const rest = text.slice(marker.end, marker.end + longestTitle);
    const length = rest.search(titleEnd);
    const title = length < 0 ? rest : rest.slice(0, length);
    items.push({
      marker,
      text: text.slice(marker.start, marker.end),
      title: title.trim(),
      start: joined.blockOffset(marker.start),
      end: joined.blockOffset(marker.end + title.length - 1) + 1,
    });
  }
  return items;
}

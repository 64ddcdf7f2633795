import type { Span } from '../text/span';
import type { Landmark } from './annotation';
import { foldingTable, type MatchingView, viewOf } from './matching-view';

/** The words of a text that stand in it only once, by which passages can be told apart that read alike. */
export class Landmarks {
  private constructor(
    private readonly text: string,
    private readonly view: MatchingView,
    /** How often a piece has been seen, by a part of its hash: pieces that share it are held to be one. */
    private readonly counts: Uint8Array,
  ) {}

  /** Linear in the text. */
  static in(text: string): Landmarks {
    const view = viewOf(text, foldingTable());
    const counts = new Uint8Array(2 ** Math.ceil(Math.log2(view.length * countersByPiece + 1024)));
    for (let at = 0; at < view.length; at++) {
      const slot = hashAt(view, at) & (counts.length - 1);
      if (counts[slot]! < 2) counts[slot]!++;
    }
    return new Landmarks(text, view, counts);
  }

  /** The nearest ones on both sides of a span, in UTF-16 offsets; none nearer than what a quote's own context holds. */
  around({ start, end }: Span): Landmark[] {
    const first = this.indexAt(start);
    const last = this.indexAt(end);
    return [...this.nearest(first, first - nearest, -1), ...this.nearest(first, last + nearest, 1)].sort(
      (a, b) => a.distance - b.distance,
    );
  }

  private nearest(origin: number, from: number, step: 1 | -1): Landmark[] {
    const found: Landmark[] = [];
    let at = from;
    for (let tried = 0; tried < farthest && found.length < bySide && at >= 0 && at < this.view.length; tried++) {
      if (this.isLandmark(at)) {
        found.push({ text: this.textAt(at), distance: at - origin });
        at += apart * step;
      } else at += step;
    }
    return found;
  }

  /** Whether most of what stands in a span, in UTF-16 offsets, and around it stands elsewhere too. */
  isRepeated({ start, end }: Span): boolean {
    const first = Math.max(0, this.indexAt(start) - nearest);
    const last = Math.min(this.view.length, this.indexAt(end) + nearest);
    let pieces = 0;
    let once = 0;
    for (let at = first; at + lengthAt(this.view, at) <= last; at++) {
      pieces++;
      if (this.isLandmark(at)) once++;
    }
    return once < pieces * leastOnce;
  }

  /** Whether what stands here stands nowhere else. */
  private isLandmark(at: number): boolean {
    if (at + lengthAt(this.view, at) > this.view.length) return false;
    return this.counts[hashAt(this.view, at) & (this.counts.length - 1)] === 1;
  }

  private textAt(at: number): string {
    const { offsets } = this.view;
    return this.text.slice(offsets[at]!, offsets[at + lengthAt(this.view, at) - 1]! + 1).replace(/\s+/gu, ' ');
  }

  /** The index in the view of the first code at or behind an offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.view.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.view.offsets[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const countersByPiece = 4;
/** In code units without layout. */
const nearest = 32;
const farthest = 1500;
const apart = 24;
const bySide = 2;
/** Misread characters let words stand once that do not; so many of all must. */
const leastOnce = 0.6;
/** From here on come kana, Han and Hangul, each of which says as much as two letters. */
const firstWide = 0x2e80;

function lengthAt({ codes }: MatchingView, at: number): number {
  return codes[at]! >= firstWide ? 8 : 16;
}

/** The hash of the piece at `at`. */
function hashAt(view: MatchingView, at: number): number {
  const { codes } = view;
  const end = at + lengthAt(view, at);
  let hash = end - at;
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

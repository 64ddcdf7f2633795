import type { Passage } from './annotation';
import type { Sighting } from './sightings';

/** A passage and the places that come into question, each with how good it is by itself, in bits. */
export interface Link {
  readonly passage: Passage;
  readonly sightings: readonly Sighting[];
  readonly scores: readonly number[];
}

/** What is best for one passage, and how much worse everything is that puts it elsewhere or nowhere. */
export interface Choice {
  readonly index: number;
  /** How much worse each place is, in bits: 0 for the best. */
  readonly deficits: readonly number[];
  /** The same against putting it nowhere. */
  readonly marginToAbsence: number;
}

/** So many bits are said by the place of a passage in another turn, which may have moved without this one. */
const mostOfOtherTurns = 6;
/** How far back links are followed past passages that are nowhere. */
const reach = 4;

/**
 * Passages in the order in which they stood, each with the places where it may be now. The best way through all of
 * them keeps distances where it can and jumps where it must, as turns that were moved do (max-marginals by Viterbi
 * forwards and backwards). A step's cost is the negative logarithm of how likely it is.
 */
export function choices(links: readonly Link[], viewLength: number, absence: number): (Choice | undefined)[] {
  const was = placesWithoutLayout(links);
  const steps = new Steps(links, was, Math.log2(viewLength + 2), absence);
  const before = steps.forward();
  const behind = steps.backward();
  return links.map((link, i) => {
    if (link.scores.length === 0) return undefined;
    const without = steps.without(i, before, behind);
    const totals = link.scores.map(
      (score, c) => score + Math.max(before.at(i, c) + behind.at(i, c), steps.jump + without),
    );
    const most = Math.max(...totals);
    return {
      index: totals.indexOf(most),
      deficits: totals.map((total) => most - total),
      marginToAbsence: most - steps.absence - without,
    };
  });
}

/** By passage and place: the best that can come before it, or behind. */
class Bests {
  private readonly rows: Float64Array[] = [];
  /** By passage: the best of all its places, or of it being nowhere. */
  readonly overall: number[] = [];
  /** By passage: the best of its places, with what it is by itself. */
  readonly peaks: number[] = [];

  at(i: number, c: number): number {
    return this.rows[i]![c]!;
  }

  set(i: number, row: Float64Array): void {
    this.rows[i] = row;
  }
}

class Steps {
  /** From one place to any other of the text, and back as well. */
  readonly jump: number;
  /** What it is worth to be nowhere. */
  readonly absence: number;

  constructor(
    private readonly links: readonly Link[],
    private readonly was: readonly number[],
    bitsOfView: number,
    absence: number,
  ) {
    this.jump = Math.log2(0.1) - bitsOfView;
    this.absence = absence - bitsOfView;
  }

  forward(): Bests {
    return this.best(-1);
  }

  backward(): Bests {
    return this.best(1);
  }

  /** The best way for all but passage `i`. */
  without(i: number, before: Bests, behind: Bests): number {
    const left = i > 0 ? before.overall[i - 1]! : 0;
    const right = i + 1 < this.links.length ? behind.overall[i + 1]! : 0;
    let most = left + right + (i > 0 && i + 1 < this.links.length ? this.jump : 0);
    for (let j = Math.max(0, i - reach); j < i; j++)
      for (let k = i + 1; k <= Math.min(this.links.length - 1, i + reach); k++) {
        const skipped = this.absence * (k - j - 2);
        if (before.peaks[j]! + behind.peaks[k]! + skipped <= most) continue;
        this.links[j]!.scores.forEach((score, c) => {
          const from = score + before.at(j, c) + skipped;
          this.links[k]!.scores.forEach((other, d) => {
            const total = from + other + behind.at(k, d) + this.step(j, c, k, d);
            if (total > most) most = total;
          });
        });
      }
    return most;
  }

  private best(side: 1 | -1): Bests {
    const bests = new Bests();
    const count = this.links.length;
    const first = side < 0 ? 0 : count - 1;
    for (let n = 0, i = first; n < count; n++, i -= side) {
      const { scores } = this.links[i]!;
      const row = new Float64Array(scores.length);
      const anywhere = n === 0 ? 0 : bests.overall[i + side]! + this.jump;
      for (let c = 0; c < scores.length; c++) {
        let most = anywhere;
        for (let back = 1; back <= Math.min(reach, n); back++) {
          const j = i + back * side;
          if (bests.peaks[j]! + this.absence * (back - 1) <= most) continue;
          const others = this.links[j]!.scores;
          for (let d = 0; d < others.length; d++) {
            const step = side < 0 ? this.step(j, d, i, c) : this.step(i, c, j, d);
            const total = others[d]! + bests.at(j, d) + this.absence * (back - 1) + step;
            if (total > most) most = total;
          }
        }
        row[c] = most;
      }
      bests.set(i, row);
      const overall = this.absence + (n === 0 ? 0 : bests.overall[i + side]!);
      let peak = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < scores.length; c++) peak = Math.max(peak, scores[c]! + row[c]!);
      bests.peaks[i] = peak;
      bests.overall[i] = Math.max(overall, peak);
    }
    return bests;
  }

  /** How likely it is, at most 0, that passage `i` is at its place `c` and passage `j`, which stood behind it, at its place `d`. */
  private step(i: number, c: number, j: number, d: number): number {
    const distance = this.was[j]! - this.was[i]!;
    const now = this.links[j]!.sightings[d]!.place.start - this.links[i]!.sightings[c]!.place.start;
    const shift = Math.abs(now - distance);
    const close = 5 + distance * 0.06;
    const most = this.isSameTurn(i, j) ? 0 : this.jump + mostOfOtherTurns;
    if (shift <= close) return Math.max(this.jump, Math.min(most, Math.log2(0.7 / (2 * close))));
    const wide = 12 + distance * 0.5;
    if (shift <= wide) return Math.max(this.jump, Math.min(most, Math.log2(0.2 / (2 * wide))));
    return this.jump;
  }

  /** Whether they move together; in a text without turns, who knows. */
  private isSameTurn(i: number, j: number): boolean {
    return this.links[i]!.passage.turn === this.links[j]!.passage.turn;
  }
}

/** About where each passage stood, in code units without layout: the text itself is not there to be asked any more. */
function placesWithoutLayout(links: readonly Link[]): number[] {
  const places: number[] = [];
  let last: Passage | undefined;
  for (const { passage } of links) {
    const density = last ? (densityOf(last) + densityOf(passage)) / 2 : 1;
    places.push((places.at(-1) ?? 0) + (startOf(passage) - (last ? startOf(last) : 0)) * density);
    last = passage;
  }
  return places;
}

function startOf({ position }: Passage): number {
  return position?.start ?? 0;
}

/** The part of a passage and of what stands around it that is not layout. */
function densityOf({ quote: { prefix, exact, suffix } }: Passage): number {
  const text = prefix + exact + suffix;
  return text.replace(/\s/gu, '').length / Math.max(1, text.length);
}

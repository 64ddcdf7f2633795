import type { Agreement } from './agreement';
import type { Passage } from './annotation';
import { type MovingUnit, movingUnitOf } from './sides';
import type { Sighting, Survey } from './sightings';

/**
 * How much a sighting speaks for being the passage itself rather than another text like it: the logarithm of how much
 * likelier the one makes it than the other, in bits. How many characters have changed, and how often the text repeats
 * itself, is learned from all sightings together.
 */
export class Evidence {
  private constructor(
    /** How many of a hundred codes differ in passages that are certainly themselves, as a part of 1. */
    private readonly errorRate: number,
    /** How much it is worth to be nowhere, wherever others are. */
    readonly absence: number,
    private readonly bitsOfView: number,
  ) {}

  static of({ sightings: seen, length }: Survey): Evidence {
    let errors = 0.5;
    let codes = 200;
    let rivalled = 1;
    let all = 20;
    for (const [best, second] of seen) {
      if (!best || coveredBeside(best) < wellCovered) continue;
      all++;
      if (second && coveredBeside(second) > muchOfIt * coveredBeside(best)) rivalled++;
      else {
        errors += errorsOf(best);
        codes += codesOf(best);
      }
    }
    return new Evidence(errors / codes, Math.log2(goneRate * (rivalled / all)), Math.log2(length + 2));
  }

  /** For each of the places where a passage may be. */
  scoresOf(sightings: readonly Sighting[], passage: Passage): number[] {
    return sightings.map((sighting) => {
      const { quoteBits, contextBits, before, behind, told = 0 } = sighting;
      const landmarks = before + behind;
      const chance = redundancy * (quoteBits + contextBits) + Math.max(0, landmarks) - this.bitsOfView;
      return this.ofErrors(sighting) + ofSides(sighting, passage) + Math.min(told, chance) + landmarks;
    });
  }

  /** Few errors are as likely in the passage as in a twin of it; many only in another text. */
  private ofErrors(sighting: Sighting): number {
    const expected = 0.2 + this.errorRate * codesOf(sighting);
    const errors = errorsOf(sighting);
    const itself = 0.9 * poisson(expected, errors) + 0.1 * poisson(1 + 2 * expected, errors);
    return Math.max(mostAgainstErrors, Math.log2((itself + 1e-9) / (0.3 * itself + 0.7 / 50)));
  }
}

/**
 * The best value of all sightings but those of the same utterance as one of them. If it was printed more often than was
 * seen to be so, the best of the others are taken for printings of it too. -Infinity if there are no others.
 */
export function bestOfRivals(
  sightings: readonly Sighting[],
  index: number,
  printings: number,
  values: readonly number[],
): number {
  const { utterance } = sightings[index]!;
  const others = values.filter((_, i) => sightings[i]!.utterance !== utterance).sort((a, b) => b - a);
  const missing = printings - (sightings.length - others.length);
  return others[Math.max(0, missing)] ?? Number.NEGATIVE_INFINITY;
}

/** Whether a place stands between both turns that stood beside the passage's. */
export function isBetweenNeighbours({ prefix, suffix }: Sighting, passage: Passage): boolean {
  const unit = movingUnitOf(passage);
  return Math.min(ofNeighbour(prefix, unit), ofNeighbour(suffix, unit)) >= mostOfNeighbour / 2;
}

/** Language repeats itself: of the bits that its characters say one by one, so many are left. */
const redundancy = 0.4;
/** How often a passage is gone. */
const goneRate = 0.05;
/** From so many letters beside a quote one learns; from so large a part of them on, another place agrees as well. */
const wellCovered = 48;
const muchOfIt = 0.7;
const mostAgainstErrors = -16;

/** What it says if a side breaks off within its turn, or there where a line begins; if it is damaged on the way. */
const brokenWithin = -6;
const brokenAtLine = -2;
const byBurst = -3.5;
const bySlip = -2;
const mostOfDamage = -12;
/** What it says if the next turn is still the same, by the letter; and if it is not: turns move. Both say more than each. */
const byLetterOfNeighbour = 0.06;
const mostOfNeighbour = 4;
const awayFromNeighbour = -0.8;
const betweenNeighbours = 4;
const enoughOfNeighbour = 8;
/** An agreement may end a little before or behind where it should. */
const blur = 3;

function ofSides(sighting: Sighting, passage: Passage): number {
  const unit = movingUnitOf(passage);
  const { prefix, suffix } = sighting;
  const between = isBetweenNeighbours(sighting, passage) ? betweenNeighbours : 0;
  return ofSide(prefix, unit) + ofSide(suffix, unit) + between;
}

function ofSide(agreement: Agreement, unit: MovingUnit): number {
  const { side, covered, bursts, slips } = agreement;
  const damage = Math.max(mostOfDamage, byBurst * bursts + bySlip * Math.max(0, slips - 1));
  if (covered >= side[unit] - blur) return damage + ofNeighbour(agreement, unit);
  const isAtLine = side.seams.subarray(Math.max(0, covered - blur), covered + blur + 1).some((seam) => seam > 0);
  return damage + (isAtLine ? brokenAtLine : brokenWithin);
}

function ofNeighbour({ side, covered }: Agreement, unit: MovingUnit): number {
  const own = side[unit];
  if (own >= side.letters.length || covered < own - blur) return 0;
  if (covered < own + enoughOfNeighbour) return awayFromNeighbour;
  return Math.min(mostOfNeighbour, (covered - own) * byLetterOfNeighbour);
}

function coveredBeside({ prefix, suffix }: Sighting): number {
  return prefix.covered + suffix.covered;
}

function errorsOf({ errors, prefix, suffix }: Sighting): number {
  return errors + prefix.errors + suffix.errors;
}

function codesOf({ length, prefix, suffix }: Sighting): number {
  return length + prefix.covered + suffix.covered;
}

function poisson(mean: number, count: number): number {
  let logarithm = -mean + count * Math.log(mean);
  for (let i = 2; i <= count; i++) logarithm -= Math.log(i);
  return Math.exp(logarithm);
}

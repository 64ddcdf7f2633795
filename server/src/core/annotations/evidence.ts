import type { Passage } from './annotation';
import { type Agreement, isIntact } from './matching';
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
    for (const sightings of seen) {
      const [best, second] = sightings;
      if (!best || !isIntact(best.prefix) || !isIntact(best.suffix)) continue;
      all++;
      if (second && isIntact(second.prefix) && isIntact(second.suffix)) rivalled++;
      else {
        errors += errorsOf(best);
        codes += codesOf(best);
      }
    }
    return new Evidence(errors / codes, Math.log2(goneRate * (rivalled / all)), Math.log2(length + 2));
  }

  scoreOf(sighting: Sighting, { turnExtent }: Passage): number {
    const { quoteBits, contextBits, before, behind } = sighting;
    const sides =
      ofSide(sighting.prefix, turnExtent && -turnExtent.start) +
      ofSide(sighting.suffix, turnExtent && Math.max(0, turnExtent.end - sighting.length));
    const landmarks = before + behind;
    const chance = Math.min(0, redundancy * (quoteBits + contextBits) + Math.max(0, landmarks) - this.bitsOfView - 8);
    return this.ofErrors(sighting) + sides + chance + landmarks;
  }

  /** Few errors are as likely in the passage as in a twin of it; many only in another text. */
  private ofErrors(sighting: Sighting): number {
    const expected = 0.2 + this.errorRate * codesOf(sighting);
    const errors = errorsOf(sighting);
    const itself = 0.9 * poisson(expected, errors) + 0.1 * poisson(1 + 3 * expected, errors);
    return Math.log2((itself + 1e-9) / (0.3 * itself + 0.7 / 50));
  }
}

/** Language repeats itself: of the bits that its characters say one by one, so many are left. */
const redundancy = 0.4;
/** How often a passage is gone. */
const goneRate = 0.05;
/** How often the text around a passage is no longer there on one side, at each of some thirty places. */
const brokenRate = 0.07;
const brokenRateByPlace = brokenRate / 32;
/** How often another text agrees as far as this one does, by chance or because it repeats it. */
const repeatedRate = 0.3;

/** `turnEnd` is how far the turn goes on that side: what stands behind it is as often another turn as the same. */
function ofSide(side: Agreement, turnEnd: number | undefined): number {
  if (side.length === 0) return 0;
  if (turnEnd !== undefined && turnEnd < side.length - 3 && side.covered >= turnEnd - 3) return 0;
  if (isIntact(side)) return Math.log2((1 - brokenRate) / 0.2);
  return Math.log2(brokenRateByPlace) - Math.log2((1 - repeatedRate) * 2 ** -side.bits + repeatedRate / 32);
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

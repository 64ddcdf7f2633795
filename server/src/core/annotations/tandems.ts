import type { MatchingView } from './matching-view';

/**
 * Whether a stretch that holds one place is printed again right behind itself, so that the other place is the same one
 * in the other printing: a fault of extraction, for nobody says so much twice in the same words without a pause.
 */
export function areSamePrinted(view: MatchingView, one: number, other: number): boolean {
  const first = Math.min(one, other);
  const shift = Math.abs(other - one);
  if (shift < shortest || shift > longest) return false;
  const most = shift + beside;
  const repeated = repeatedFrom(view, first, shift, 1, most) + repeatedFrom(view, first - 1, shift, -1, most);
  return repeated >= shift - Math.max(beside, shift * 0.05);
}

const shortest = 40;
const longest = 6000;
/** Headings and the like between the printings. */
const beside = 12;
const resumed = 4;

/** How many codes from a place on read the same so far away, but for single ones that are misread. */
function repeatedFrom(
  { codes, length }: MatchingView,
  from: number,
  shift: number,
  step: 1 | -1,
  most: number,
): number {
  const same = (at: number) => at >= 0 && at + shift < length && codes[at] === codes[at + shift];
  const resumes = (at: number) => {
    for (let i = 0; i < resumed; i++) if (!same(at + i * step)) return false;
    return true;
  };
  let read = 0;
  while (read < most) {
    const at = from + read * step;
    if (same(at)) read++;
    else if (resumes(at + step)) read += 1;
    else if (resumes(at + 2 * step)) read += 2;
    else break;
  }
  return read;
}

import type { Code } from './codebook';

/** The colour of a new code: the first of ours that fewest codes have. */
export function colourOfNew(codes: readonly Code[]): string {
  const uses = (colour: string) => codes.filter((code) => code.colour === colour).length;
  return colours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

/** Paul Tol's “bright” and “muted” schemes: colours that people with any kind of colour vision can tell apart. */
const colours = [
  '#4477aa',
  '#ee6677',
  '#228833',
  '#ccbb44',
  '#66ccee',
  '#aa3377',
  '#cc6677',
  '#44aa99',
  '#999933',
  '#882255',
] as const;

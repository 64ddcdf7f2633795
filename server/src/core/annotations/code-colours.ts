import type { Localized } from '../localized';
import type { Code } from './codebook';

/** A colour for codes. */
export interface CodeColour {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly name: Localized;
}

/** Paul Tol's “bright” and “muted” schemes: colours that people with any kind of colour vision can tell apart. */
export const codeColours: readonly CodeColour[] = [
  { colour: '#4477aa', name: { en: 'Blue', 'zh-cn': '蓝' } },
  { colour: '#ee6677', name: { en: 'Red', 'zh-cn': '红' } },
  { colour: '#228833', name: { en: 'Green', 'zh-cn': '绿' } },
  { colour: '#ccbb44', name: { en: 'Yellow', 'zh-cn': '黄' } },
  { colour: '#66ccee', name: { en: 'Light blue', 'zh-cn': '浅蓝' } },
  { colour: '#aa3377', name: { en: 'Purple', 'zh-cn': '紫' } },
  { colour: '#cc6677', name: { en: 'Rose', 'zh-cn': '玫瑰' } },
  { colour: '#44aa99', name: { en: 'Teal', 'zh-cn': '青' } },
  { colour: '#999933', name: { en: 'Olive', 'zh-cn': '橄榄' } },
  { colour: '#882255', name: { en: 'Wine', 'zh-cn': '酒红' } },
];

/** The colour of a new code: the first of ours that fewest codes have. */
export function colourOfNew(codes: readonly Code[]): string {
  const uses = (colour: string) => codes.filter((code) => code.colour === colour).length;
  return codeColours.map(({ colour }) => colour).reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

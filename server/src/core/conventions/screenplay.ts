import type { Convention } from '../syntax/convention';

/**
 * Screenplays: the name in capitals on a line of its own, set in deep, and what is said below. The heads of the pages of
 * a book look the same, but never go on, off the screen or as a voice: `ANN (V.O.)`.
 */
export const screenplay: Convention = {
  id: 'screenplay',
  name: { en: 'Screenplay', 'zh-cn': '电影剧本' },
  languages: ['en'],
  example:
    "                    ANN\n          Is the bridge open?\n\n                    TOM (O.S.)\n          Not yet.\n\n                    ANN (CONT'D)\n          When, then?\n\n                    TOM\n          In June.",
  openings: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  labels: [
    /^(?<name>[A-Z][A-Z'’. -]{1,28}[A-Z.](?: #?\d)?(?: {1,2}\((?:V\. ?O\.|O\. ?S\.|O\. ?C\.|CONT['’]D|CONT|PRE-LAP)\.?\)){0,2})$/u,
  ],
  never: [/^(?:THE END|CONTINUED|FADE .*|CUT TO|DISSOLVE TO|TITLE|(?:INT|EXT)\b.*)$/u],
  indent: 12,
  mayStand: 'anywhere',
  proof: { repeated: 2, name: /\((?:V\. ?O|O\. ?S|O\. ?C|CONT)/u },
};

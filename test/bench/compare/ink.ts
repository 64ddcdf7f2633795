/** A text as characters that can be seen and what stands between them. */
export interface Ink {
  /** Code points; half of a surrogate pair that stands alone is one as well. */
  readonly marks: readonly string[];
  /** White space and characters that cannot be seen: before each mark, and one more after the last. */
  readonly gaps: readonly string[];
}

/** Takes a text apart. White space before a line end does not count: nobody sees it, and some tools trim it. */
export function inkOf(text: string): Ink {
  const marks: string[] = [];
  const gaps: string[] = [];
  let gap = '';
  for (const character of text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+(?=\n|$)/g, '')) {
    if (unseen.test(character)) gap += character;
    else {
      marks.push(character);
      gaps.push(gap);
      gap = '';
    }
  }
  gaps.push(gap);
  return { marks, gaps };
}

const unseen = /[\s\p{Default_Ignorable_Code_Point}]/u;

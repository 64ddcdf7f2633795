import { randomFrom } from '../../support/random';

/** How a page was set. */
export interface Layout {
  /** The width of its column in cells of a fixed-width font; Han and kana take two. */
  readonly cells: number;
  /** The same number does the same damage. */
  readonly seed: number;
}

/**
 * The text as extraction gives it back from a page: paragraphs cut into lines; lines stretched, so that a space stands
 * between every two characters, where a mark that may not begin a line pushed the character before it down; here and
 * there a blank line where the column ended, a space beside a mark, an invisible character, a comma of half the width.
 */
export function damaged(clean: string, { cells, seed }: Layout): string {
  const random = randomFrom(seed);
  const oneIn = (times: number) => random() * times < 1;
  return clean
    .split('\n')
    .map((paragraph) => {
      const lines = setInLines(paragraph, cells);
      return lines
        .map((line, i) => {
          const next = lines[i + 1];
          if (next === undefined) return strayed(line.text, oneIn);
          const text = line.stretched ? stretched(line.text) : strayed(line.text, oneIn);
          return `${text.trimEnd()}${!/[。！？」.!?]$/u.test(line.text) && oneIn(12) ? '\n\n' : '\n'}`;
        })
        .join('');
    })
    .join('\n');
}

interface SetLine {
  readonly text: string;
  readonly stretched: boolean;
}

/** The paragraph in lines of at most so many cells; what may not begin a line takes the character before it along. */
function setInLines(paragraph: string, cells: number): readonly SetLine[] {
  const lines: SetLine[] = [];
  let line: string[] = [];
  for (const token of paragraph.match(unbreakable) ?? []) {
    if (widthOf(line) + widthOf([token.trimEnd()]) <= cells || line.length === 0) {
      line.push(token);
      continue;
    }
    const down = mayNotBeginLine.test(token) ? line.splice(-1) : [];
    lines.push({ text: line.join(''), stretched: down.length > 0 && isWide(line) });
    line = [...down, token];
  }
  return [...lines, { text: line.join(''), stretched: false }];
}

/** Words stay whole, with the space after them, and so does a wide space with what follows; all else is one character. */
const unbreakable = /[\w’'.,:;?!()[\]-]+ ?|\u3000?./gu;
const mayNotBeginLine = /^[，。、；：？！）》」”]/u;
const narrow = /[\u0020-\u024f]/u;

function widthOf(tokens: readonly string[]): number {
  return [...tokens.join('')].reduce((width, character) => width + (narrow.test(character) ? 1 : 2), 0);
}

function isWide(tokens: readonly string[]): boolean {
  return tokens.every((token) => !narrow.test(token));
}

function stretched(line: string): string {
  return [...line].join(' ').replace(/^(\u3000) /u, '$1');
}

function strayed(line: string, oneIn: (times: number) => boolean): string {
  return line.replace(/(?<=\p{L})[，。、](?=\p{L})/gu, (mark) => {
    if (oneIn(8)) return ` ${mark}`;
    if (oneIn(8)) return `${mark} `;
    if (oneIn(16)) return `${mark}\u200b`;
    return mark === '，' && oneIn(12) ? ',' : mark;
  });
}

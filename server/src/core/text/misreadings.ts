import { simplifiedUnits } from './chinese-scripts';
import { excusingWords, misreadWords } from './misread-words';
import { once } from './once';
import { type FoundPhrase, PhraseIndex } from './phrase-index';

/** A character in a text that makes no word there, and would make one if it were another that looks alike. */
export interface Misreading {
  /** UTF-16 offset of the character. */
  readonly at: number;
  /** Both in simplified characters, whichever the text has: the character and the one that it was taken for. */
  readonly misread: string;
  readonly right: string;
  /** The word as it stands in the text: offsets, end-exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The misread words of a text in Chinese of either script; cheap where there is none. */
export function misreadingsIn(text: string): readonly Misreading[] {
  const found = dictionary().index.find(text, isUnexplained);
  if (found.length === 0) return nothing;
  return found.map(({ start, end, value: { at, misread, right } }) => ({ at: start + at, misread, right, start, end }));
}

const nothing: readonly Misreading[] = [];

/** Whether no word beside the form explains its character. */
function isUnexplained({ start, end, value }: FoundPhrase<MisreadForm>, text: string): boolean {
  const { before, after } = dictionary();
  if (value.at === 0 && start > 0 && before.has(pairAt(text, start - 1))) return false;
  return !(value.at === end - start - 1 && end < text.length && after.has(pairAt(text, end - 1)));
}

/** Two code units of a text, in simplified characters. */
function pairAt(text: string, at: number): string {
  const units = simplifiedUnits();
  return String.fromCharCode(units[text.charCodeAt(at)]!, units[text.charCodeAt(at + 1)]!);
}

/** Where in a misread form the character stands, and what it is and should be. */
interface MisreadForm {
  readonly at: number;
  readonly misread: string;
  readonly right: string;
}

const dictionary = once(() => ({
  index: new PhraseIndex(misreadForms(), { folding: simplifiedUnits() }),
  ...excuses(),
}));

/**
 * A line tells the right character, the misread one, and then what comes after it in words of two, a comma, what comes
 * before it, a comma, and longer words with `_` in its place.
 */
function* misreadForms(): Generator<readonly [string, MisreadForm]> {
  for (const line of misreadWords.trim().split('\n')) {
    const [right = '', misread = ''] = line;
    const [after = '', before = '', longer = ''] = line.slice(2).split(',');
    for (const other of after) yield [misread + other, { at: 0, misread, right }];
    for (const other of before) yield [other + misread, { at: 1, misread, right }];
    for (const word of longer.split(' ')) {
      if (word !== '') yield [word.replace('_', misread), { at: word.indexOf('_'), misread, right }];
    }
  }
}

/**
 * Words of two characters that explain a misread character by the one beside the form, as 自己 explains the second of
 * 自己经历. A line tells the character, what comes before it in such words, a comma, and what comes after it.
 */
function excuses(): { before: ReadonlySet<string>; after: ReadonlySet<string> } {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const line of excusingWords.trim().split('\n')) {
    const character = line.charAt(0);
    const [others = '', following = ''] = line.slice(1).split(',');
    for (const other of others) before.add(other + character);
    for (const other of following) after.add(character + other);
  }
  return { before, after };
}

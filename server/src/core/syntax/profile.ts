import { type CharacterWidths, sameWidths } from './character-widths';
import type { Convention } from './convention';
import { type Habits, sameHabits } from './habits';
import type { TranscriptLanguage } from './language';
import { type LineNumbers, sameLineNumbers } from './line-numbers';
import { type PageFurniture, samePages } from './pages';
import type { ChineseScripts } from './script';
import { type Setting, sameSetting } from './setting';
import type { Writing } from './writing-direction';

/**
 * What only the whole file can tell. It is an input of parsing, never changed by it: surveyed when a file is opened
 * or saved and when the editor is idle, so that between two surveys a line's structure depends only on the lines
 * around it.
 */
export interface Profile {
  readonly language: TranscriptLanguage;
  /** The conventions in force, the strongest first; empty where the file is no transcript. */
  readonly conventions: readonly Convention[];
  /** The speakers' names without layout spaces, with the number of labels seen. */
  readonly speakers: ReadonlyMap<string, number>;
  /** Names that are rare and look like a frequent one misread, with that one. */
  readonly variants: ReadonlyMap<string, string>;
  /** `apart`: a blank line stands between any two paragraphs, so that lines without one between belong together. */
  readonly paragraphs: 'apart' | 'unknown';
  /** The widths, in cells, at which lines of running text were broken, ascending; empty where the text is not wrapped. */
  readonly columns: readonly number[];
  /** How most of the text was set; undefined where its line breaks do not tell. */
  readonly setting: Setting | undefined;
  /** Whether extraction spelled out stretched lines here: then a lone space between characters is suspect as well. */
  readonly stretched: boolean;
  /** What is printed on every page. */
  readonly pages: PageFurniture;
  /** How the lines of its pages are numbered; undefined if they are not. */
  readonly lineNumbers: LineNumbers | undefined;
  /** How most places between a wide character and a Latin word or number are set; undefined without a clear majority. */
  readonly latinSpacing: 'none' | 'space' | undefined;
  readonly characterWidths: CharacterWidths;
  readonly writing: Writing;
  /** Whether quotation marks and brackets have a space on their outer side, as some houses set them. */
  readonly bracketSpacing: 'none' | 'space';
  readonly habits: Habits;
  readonly chineseScripts: ChineseScripts;
  /** Words that look misread, and are the file's own: names for the most part. */
  readonly familiarForms: ReadonlySet<string>;
}

/** Whether parsing and checking would see the same in both. */
export function sameProfile(a: Profile, b: Profile): boolean {
  return (
    a.language === b.language &&
    a.paragraphs === b.paragraphs &&
    a.stretched === b.stretched &&
    a.latinSpacing === b.latinSpacing &&
    a.writing === b.writing &&
    sameWidths(a.characterWidths, b.characterWidths) &&
    a.bracketSpacing === b.bracketSpacing &&
    sameHabits(a.habits, b.habits) &&
    a.chineseScripts === b.chineseScripts &&
    sameItems([...a.familiarForms], [...b.familiarForms]) &&
    sameItems(a.columns, b.columns) &&
    sameSetting(a.setting, b.setting) &&
    samePages(a.pages, b.pages) &&
    sameItems(idsOf(a.conventions), idsOf(b.conventions)) &&
    sameLineNumbers(a.lineNumbers, b.lineNumbers) &&
    sameItems([...a.speakers.keys()], [...b.speakers.keys()]) &&
    sameItems([...a.variants].flat(), [...b.variants].flat()) &&
    sameItems(frequentSpeakers(a), frequentSpeakers(b))
  );
}

/** So many labels make sure that a speaker's name is as it should be. */
const sureLabels = 3;

/** The speakers whose names are sure, however many labels more are seen of them. */
export function frequentSpeakers({ speakers, variants }: Profile): string[] {
  return [...speakers].filter(([name, labels]) => labels >= sureLabels && !variants.has(name)).map(([name]) => name);
}

/** What a person wrote is made into a convention anew for each survey. */
function idsOf(conventions: readonly Convention[]): string[] {
  return conventions.map(({ id }) => id);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

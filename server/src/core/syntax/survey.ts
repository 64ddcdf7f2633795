import type { Line, Lines } from '../text/lines';
import { ApparatusTally } from './apparatus';
import { BrokenWordTally } from './broken-words';
import { CharacterWidthsTally } from './character-widths';
import { ColumnTally } from './columns';
import { FamiliarFormTally } from './familiar-forms';
import { FootnoteTally } from './footnote-tally';
import { HabitTally } from './habits';
import { BracketSpacingTally, LatinSpacingTally } from './house-spacing';
import { LabelTally, type LabelTerms } from './label-tally';
import type { TranscriptLanguage } from './language';
import { lineNumbersOf } from './line-number-tally';
import { isLoneLineNumber, type LineNumbers, numberedStretches } from './line-numbers';
import { PageTally } from './page-tally';
import { noPages } from './pages';
import type { Profile } from './profile';
import { ScriptTally } from './script';
import { type NumberedLine, SettingTally } from './setting-tally';
import { spacingOf } from './spacing';
import { finished } from './steps';
import { WritingTally } from './writing-direction';

/** Reads the whole text for what only the whole can tell. Linear in the text. */
export function survey(lines: Lines, terms: LabelTerms): Profile {
  return finished(surveying(lines, terms));
}

/** The same in steps, between which others can do their work. */
export function* surveying(lines: Lines, terms: LabelTerms): Generator<void, Profile> {
  const numbers = lineNumbersOf(lines);
  const broken = new BrokenWordTally();
  const { language, chineseScripts, pages } = yield* firstLook(lines, numbers, broken);
  const eligible = terms.conventions.filter((convention) => convention.languages.includes(language));
  const labels = new LabelTally(terms.pinned === 'pinned' ? terms : { ...terms, conventions: eligible }, pages);
  const notes = new FootnoteTally(pages);
  const apparatus = new ApparatusTally();
  const columns = new ColumnTally();
  const setting = new SettingTally();
  const brackets = new BracketSpacingTally();
  const latin = new LatinSpacingTally();
  const characterWidths = new CharacterWidthsTally();
  const writing = new WritingTally();
  const habits = new HabitTally(language, broken);
  const familiarForms = new FamiliarFormTally(language);
  const leading = numbers?.leading ?? 1;
  let before: Line | undefined;
  let above: NumberedLine | undefined;
  let count = 0;
  let solid = 0;
  let stretched = 0;
  for (const stretch of numberedStretches(lines, numbers)) {
    for (const line of stretch) {
      labels.add(line, before);
      notes.add(line);
      apparatus.add(line);
      const number = count++;
      const isText = !line.isBlank && !isLoneLineNumber(line);
      if (isText && isInSample(number)) {
        if (above && number - above.number <= leading) {
          columns.add(above.line, line);
          setting.add(above, { line, number });
        }
        columns.see(line);
        brackets.add(line);
        latin.add(line);
        characterWidths.add(line);
        writing.add(line);
        habits.add(line);
        familiarForms.add(line);
        solid++;
        if (spacingOf(line).runs.length > 0) stretched++;
      }
      if (isText) above = { line, number };
      before = line;
    }
    yield;
  }
  const { conventions, speakers, variants, paragraphs } = labels.result();
  const set = setting.result();
  const kind = conventions.length > 0 ? 'transcript' : isReadAnyway(language) ? 'unknown' : undefined;
  const widths = kind ? columns.result(count, kind, set) : [];
  return {
    language,
    conventions,
    speakers,
    variants,
    paragraphs,
    pages: conventions.length > 0 ? { ...pages, notes: notes.result(), apparatus: apparatus.result() } : noPages,
    lineNumbers: conventions.length > 0 ? numbers : undefined,
    stretched: stretched >= leastStretched && stretched >= leastStretchedShare * solid,
    columns: widths,
    setting: widths.length > 0 ? set : undefined,
    latinSpacing: latin.result(),
    characterWidths: characterWidths.result(),
    writing: writing.result(),
    bracketSpacing: brackets.result(),
    habits: habits.result(),
    chineseScripts,
    familiarForms: familiarForms.result(lines),
  };
}

/** Habits show in a part of a long text as well as in all of it: the beginning, then one line in 8, then one in 64. */
function isInSample(lineNumber: number): boolean {
  return lineNumber < 4000 || lineNumber % (lineNumber < 40_000 ? 8 : 64) === 0;
}

/** So many lines, and such a share of all, are spelled out in a file that was justified and extracted. */
const leastStretched = 3;
const leastStretchedShare = 0.03;

/** What the search for labels rests on: the language, and what is printed on every page. */
function* firstLook(
  lines: Lines,
  numbers: LineNumbers | undefined,
  broken: BrokenWordTally,
): Generator<void, Pick<Profile, 'language' | 'chineseScripts' | 'pages'>> {
  const scripts = new ScriptTally();
  const pages = new PageTally();
  let before: Line | undefined;
  let number = 0;
  for (const stretch of numberedStretches(lines, numbers)) {
    for (const line of stretch) {
      if (isInSample(number)) scripts.add(line);
      pages.add(line);
      if (!line.isBlank) {
        if (before) broken.addEnd(before, line);
        before = line;
      }
      number++;
    }
    yield;
  }
  return { language: scripts.result(), chineseScripts: scripts.chineseScripts(), pages: pages.result() };
}

/**
 * Whether a text that is no transcript is read at all: in English or Korean it may be anything, code, logs and lists
 * included, and is left as it is.
 */
function isReadAnyway(language: TranscriptLanguage): boolean {
  return language !== 'en' && language !== 'ko';
}

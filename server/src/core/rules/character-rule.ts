import type { Profile } from '../syntax/profile';
import type { Unit } from '../syntax/unit';
import type { Line } from '../text/lines';
import { type Edit, reachOf, type Span } from '../text/span';
import { defineRule, type Finding, type Options, type OptionValues, type Rule, type Safety } from './rule';

/** A stretch of a line that may stand for something else. */
export interface Place {
  readonly text: string;
  readonly line: Line;
  /** Offsets of the stretch in the line. */
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** Index of the line in the block. */
  readonly index: number;
}

/** What was meant where something else stands. */
export interface Meaning {
  /** Undefined where nobody can tell any more. */
  readonly text: string | undefined;
  readonly safety: Safety;
}

/** The words of a rule about characters; `{count}`, `{examples}`, `{found}` and `{meant}` are filled in. */
export type Messages = 'found' | 'mend' | 'lost';

/** A rule about single characters, or short runs, that stand for others: a pattern, and what its matches mean. */
export interface CharacterRule<O extends Options>
  extends Omit<Rule<Messages, O>, 'check' | 'needs' | 'messages'>,
    Pick<Required<Rule>, 'needs'> {
  /** `mend` is the title of the fix; `lost` is said where nobody can tell what was meant. */
  readonly messages: Pick<Rule<Messages>['messages'], 'found' | 'mend'> & Partial<Rule<Messages>['messages']>;
  /** Looked for in each line that has one of `needs`, and one of `besides` where there are any; with the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** Occurs wherever the pattern does, and is quicker to look for; without the flag `g`. */
  readonly firstLook?: RegExp;
  /** What only those say who talk about such characters: a line that matches is left as it is. */
  readonly subject?: RegExp;
  /** `paragraph`: all that are alike in one finding, as a page may be full of them; `place`: each its own. */
  readonly findingPer: 'paragraph' | 'place';
  /** What a match means; undefined where it is right as it stands. */
  readonly meaningOf: (place: Place, profile: Profile, options: OptionValues<O>) => Meaning | undefined;
}

/** Makes a rule of it. Lines that name code points (`U+2F08`) talk about characters and are never looked into. */
export function defineCharacterRule<O extends Options>(rule: CharacterRule<O>): Rule {
  const { pattern, firstLook = new RegExp(pattern, 'u'), subject, findingPer, meaningOf, ...described } = rule;
  const mayHold = ({ text, traits }: Line) =>
    (traits & rule.needs) !== 0 &&
    (rule.besides === undefined || (traits & rule.besides) !== 0) &&
    firstLook.test(text) &&
    !isAbout(text, subject);
  return defineRule<Messages, O>({
    ...described,
    messages: described.messages as Rule<Messages>['messages'],
    check(unit, profile, options) {
      const found: Replacement[] = [];
      let offset = 0;
      for (let index = 0; index < unit.block.lines.length; index++) {
        const line = unit.block.lines[index]!;
        for (const { index: start, 0: text } of mayHold(line) ? line.text.matchAll(pattern) : nothing) {
          const end = start + text.length;
          const meaning = meaningOf({ text, line, start, end, unit, index }, profile, options);
          if (meaning) found.push({ ...meaning, printed: text, span: { start: offset + start, end: offset + end } });
        }
        offset += line.length;
      }
      return findingPer === 'place' ? found.map((one) => findingOf([one])) : findingsOfParagraph(found);
    },
  });
}

const nothing: readonly never[] = [];

/** One finding for all replacements that have the same class of fix, and one for those that nobody can make. */
export function findingsOfParagraph(found: readonly Replacement[]): readonly Finding<Messages>[] {
  if (found.length === 0) return nothing;
  const groups = new Map<string, Replacement[]>();
  for (const one of found) {
    const key = one.text === undefined ? 'lost' : one.safety;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(findingOf);
}

/** A place of the block with what was meant there. */
export interface Replacement extends Meaning {
  readonly printed: string;
  /** Offsets in the block. */
  readonly span: Span;
}

/** Whether a line is about characters: it names code points, or says what only such lines say. */
function isAbout(text: string, subject: RegExp | undefined): boolean {
  return /\bU\+[0-9A-Fa-f]{4}/u.test(text) || subject?.test(text) === true;
}

function findingOf(group: readonly Replacement[]): Finding<Messages> {
  const [first] = group as readonly [Replacement];
  const details = {
    count: group.length,
    examples: examplesOf(group),
    found: visible(first.printed),
    meant: visible(first.text ?? ''),
  };
  if (first.text === undefined) return { span: first.span, message: 'lost', arguments: details, fixes: [] };
  const edits = group.map(({ span, text }): Edit => ({ span, newText: text ?? '' }));
  const fixes = [{ title: 'mend' as const, safety: first.safety, edits }];
  return { span: reachOf(edits), message: 'found', arguments: details, fixes };
}

/** More kinds of characters than this are not told one by one. */
const mostExamples = 4;

/** `⼈ → 人, ⼤ → 大, …`: each kind once. */
function examplesOf(group: readonly Replacement[]): string {
  const kinds = [...new Map(group.map(({ printed, text }) => [printed, text]))];
  const examples = kinds
    .slice(0, mostExamples)
    .map(([printed, text]) => (text ? `${visible(printed)} → ${text}` : visible(printed)))
    .join(', ');
  return kinds.length > mostExamples ? `${examples}, …` : examples;
}

/** The text, its characters that no font shows written as code points. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Co}\ufffd]/gu, (character) => {
    return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

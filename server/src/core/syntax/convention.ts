import type { Localized } from '../localized';
import type { Role } from './block';
import type { TranscriptLanguage } from './language';

/** One house style of speaker labels, as data. */
export interface Convention {
  readonly id: string;
  readonly name: Localized;
  readonly languages: readonly TranscriptLanguage[];
  /** Turns in this style, as many as it takes to recognise it, made up by us. */
  readonly example: string;
  /** The forms of a label, the first that fits counts. */
  readonly labels: readonly LabelPattern[];
  /** The label where its closing mark was lost: counts only for somebody who is known from elsewhere in the file. */
  readonly unclosed?: LabelPattern;
  /** Names that look like a speaker and never are: quotation verbs, lead-ins of lists, fields of a form. */
  readonly never: readonly RegExp[];
  /** Names that are speakers even where they stand once, because they carry a role word. */
  readonly certain?: RegExp;
  /** Names of those who ask; in their presence the others answer. */
  readonly asks?: RegExp;
  /** Names of those who answer, where not everybody else does. */
  readonly answers?: RegExp;
  /** Names of those who neither ask nor answer: a chair, a host. */
  readonly presides?: RegExp;
  /** `debate`: whoever speaks may ask in passing; otherwise some ask and the others answer. */
  readonly kind?: 'debate';
  /** `anywhere`: labels are so distinct that one may begin a line even where the line before does not end a sentence. */
  readonly mayStand?: 'anywhere';
  /**
   * The characters with which a label may begin that holds no colon, looked at first because it is quick; `any`: all of
   * them. Where it is left out, every label holds a colon, or one of the `marks`.
   */
  readonly openings?: string | 'any';
  /** Characters of which a label that holds no colon has one near its start; looked at like `openings`. */
  readonly marks?: string;
  /** Where every label fills a line: the most code units of such a line, which is looked at whatever it begins with. */
  readonly longest?: number;
  /** The least indent of a label's line, in cells. */
  readonly indent?: number;
  /** What a file must show besides some labels before the convention is taken to be in force. */
  readonly proof?: {
    /** So many different names that stand at least twice. */
    readonly repeated?: number;
    /** A name that matches. */
    readonly name?: RegExp;
    /**
     * Somebody who asks, and another one who speaks next; or words of courtesy. `weighed`: needed of labels that are
     * neither role words nor names of people. `or-sentences`: of such labels, unless whole sentences stand behind them.
     */
    readonly exchange?: 'needed' | 'weighed' | 'or-sentences';
  };
}

/**
 * A form of label, matched at the start of a line's head (see `headOf`), in time linear in it: a regular expression
 * anchored with `^` (or a `LinearPattern`). The match ends where the speech begins. Its groups:
 *
 * - `name`, or `name2`, `name3` in other branches: the speaker;
 * - `time`, likewise, up to `time4`: when it was said, without brackets;
 * - `number`: before the label and no part of it, like the number of a line or a question;
 * - `office`: printed beside the name of somebody who therefore speaks, even once;
 * - `asks`, `answers`, `presides`: where one takes part, even if it holds nothing, that is the role of the turn.
 */
export interface LabelPattern {
  exec(head: string): LabelParts | null;
}

export interface LabelParts {
  readonly 0: string;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The group of a match that is called `name`, or `name2` to `name4`. */
export function groupIn({ groups }: LabelParts, name: keyof typeof branches): string | undefined {
  if (!groups) return undefined;
  for (const branch of branches[name]) if (groups[branch] !== undefined) return groups[branch];
  return undefined;
}

const branches = {
  name: ['name', 'name2', 'name3'],
  time: ['time', 'time2', 'time3', 'time4'],
  number: ['number'],
  asks: ['asks'],
  answers: ['answers'],
  presides: ['presides'],
  office: ['office'],
} as const;

/** What a convention makes of a label by itself: by a mark in it, or by the words in the name. */
export function roleOf({ asks, answers, presides }: Convention, parts: LabelParts, name: string): Role | undefined {
  if (groupIn(parts, 'asks') !== undefined || asks?.test(name)) return 'question';
  if (groupIn(parts, 'presides') !== undefined || presides?.test(name)) return 'statement';
  if (groupIn(parts, 'answers') !== undefined || answers?.test(name)) return 'answer';
  return answers ? 'statement' : undefined;
}

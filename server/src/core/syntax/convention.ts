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
  /**
   * Matches a label at the start of a line's head (see `headOf`): anchored with `^`, the speaker in the group `name`
   * (or `name2`, `name3` in other branches), the match ending where the speech begins. Must run in time linear in the head.
   */
  readonly label: RegExp;
  /** Names that look like a speaker and never are: quotation verbs, lead-ins of lists, fields of a form. */
  readonly never: readonly RegExp[];
  /** Names that are speakers even where they stand once, because they carry a role word. */
  readonly certain: RegExp;
  /** Names of those who ask; in their presence the others answer. */
  readonly asks?: RegExp;
  /** Names of those who neither ask nor answer: a chair, a host. */
  readonly presides?: RegExp;
  /** `anywhere`: labels are so distinct that one may begin a line even where the line before does not end a sentence. */
  readonly mayStand?: 'anywhere';
  /** The least indent of a label's line, in cells. */
  readonly indent?: number;
  /** What a file must show besides some labels before the convention is taken to be in force. */
  readonly proof?: {
    /** So many different names that stand at least twice. */
    readonly repeated?: number;
    /** A name that matches. */
    readonly name?: RegExp;
  };
}

/** What a convention makes of a name, by the words in it alone. */
export function roleOf({ asks, presides }: Convention, name: string): Role | undefined {
  if (asks?.test(name)) return 'question';
  return presides?.test(name) ? 'statement' : undefined;
}

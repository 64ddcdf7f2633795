import type { Localized } from '../localized';
import type { Role } from './block';
import type { TranscriptLanguage } from './language';

/** One house style of speaker labels, as data. */
export interface Convention {
  readonly id: string;
  readonly name: Localized;
  readonly languages: readonly TranscriptLanguage[];
  /** One turn in this style, made up by us. */
  readonly example: string;
  /**
   * Matches a label at the start of a line's head (see `headOf`): anchored with `^`, the speaker in the group `name`,
   * the match ending where the speech begins. Must run in time linear in the head.
   */
  readonly label: RegExp;
  /** Names that look like a speaker and never are: quotation verbs, lead-ins of lists. */
  readonly never: RegExp;
  /** Names that are speakers even where they stand once, because they carry a role word. */
  readonly certain: RegExp;
  /** Names of those who ask; in their presence the others answer. */
  readonly asks: RegExp;
  /** Names of those who neither ask nor answer: a chair, a host. */
  readonly presides?: RegExp;
}

/** What a convention makes of a name, by the words in it alone. */
export function roleOf(convention: Convention, name: string): Role | undefined {
  if (convention.asks.test(name)) return 'question';
  return convention.presides?.test(name) ? 'statement' : undefined;
}

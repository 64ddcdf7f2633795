import { type Context, Surroundings } from './surroundings';
import type { Unit } from './syntax/unit';
import type { Span } from './text/span';

/**
 * A finding that a person looked at and found right. It is known by what stands there and not by its place, so that it
 * outlives edits elsewhere; white space does not count, so that it outlives the mending of spaces.
 */
export interface Exception {
  /** The id of the rule that is wrong here. */
  readonly rule: string;
  /** The text of the finding; of a long one the beginning and the end, with `…` between. */
  readonly text: string;
  /** What stands before it and after it; empty: whatever stands there. */
  readonly before: string;
  readonly after: string;
}

/** How many characters of context are kept on each side: enough to tell places apart, few enough to outlive edits. */
const contextLength = 8;

/** A text of more than twice so many characters is known by so many at its beginning and its end. */
const endLength = 30;

/** What a finding of a rule is known by. Offsets are those of the unit's block. */
export function exceptionAt(rule: string, unit: Unit, span: Span): Exception {
  const surroundings = new Surroundings(unit);
  const { before, after } = surroundings.around(span);
  return {
    rule,
    text: shortened(surroundings.within(span)),
    before: [...before].slice(-contextLength).join(''),
    after: [...after].slice(0, contextLength).join(''),
  };
}

/** The exceptions in force. To look one up takes no longer where there are thousands of them. */
export class Exceptions {
  /** By rule, by text, and by the characters that stand next to it. */
  private readonly known = new Map<string, Map<string, Map<string, Context[]>>>();

  constructor(exceptions: readonly Exception[]) {
    for (const { rule, text, ...context } of exceptions) {
      const around = comparableContext(context);
      const ofRule = this.known.get(rule) ?? new Map<string, Map<string, Context[]>>();
      const ofText = ofRule.get(comparableText(text)) ?? new Map<string, Context[]>();
      const key = keyOf(around.before.at(-1), around.after.at(0));
      const alike = ofText.get(key);
      if (alike) alike.push(around);
      else ofText.set(key, [around]);
      this.known.set(rule, ofRule.set(comparableText(text), ofText));
    }
  }

  /** Whether somebody found a finding of a rule right. Offsets are those of the block around which it is. */
  cover(rule: string, surroundings: Surroundings, span: Span): boolean {
    const ofRule = this.known.get(rule);
    const ofText = ofRule?.get(comparableText(surroundings.within(span)));
    if (!ofText) return false;
    const { before, after } = comparableContext(surroundings.around(span));
    const [last, first] = [before.at(-1), after.at(0)];
    return [keyOf(last, first), keyOf(last), keyOf(undefined, first), keyOf()].some((key) =>
      ofText.get(key)?.some((known) => before.endsWith(known.before) && after.startsWith(known.after)),
    );
  }
}

function keyOf(last?: string, first?: string): string {
  return `${last ?? ''}\n${first ?? ''}`;
}

/**
 * Widths and forms of characters do not count, for mending them changes no word (NFKD). It takes characters apart, so
 * that the end of a text stays the end of the text.
 */
function comparableContext({ before, after }: Context): Context {
  return { before: before.normalize('NFKD'), after: after.normalize('NFKD') };
}

function comparableText(text: string): string {
  return shortened(text).normalize('NFKD');
}

function shortened(text: string): string {
  if (text.length <= 2 * endLength) return text;
  const characters = [...text];
  if (characters.length <= 2 * endLength) return text;
  return `${characters.slice(0, endLength).join('')}…${characters.slice(-endLength).join('')}`;
}

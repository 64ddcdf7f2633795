import { type Surrounded, Surroundings } from './surroundings';
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
  const { text, before, after } = new Surroundings(unit).at(span);
  return {
    rule,
    text: shortened(text),
    before: [...before].slice(-contextLength).join(''),
    after: [...after].slice(0, contextLength).join(''),
  };
}

/** The exceptions in force. To look one up takes no longer where there are thousands of them. */
export class Exceptions {
  private readonly byRule = new Map<string, Map<string, Surrounded[]>>();

  constructor(exceptions: readonly Exception[]) {
    for (const { rule, ...exception } of exceptions) {
      const known = comparable(exception);
      const ofRule = this.byRule.get(rule) ?? new Map<string, Surrounded[]>();
      const key = keyOf(known.text, known.before.at(-1), known.after.at(0));
      const alike = ofRule.get(key);
      if (alike) alike.push(known);
      else ofRule.set(key, [known]);
      this.byRule.set(rule, ofRule);
    }
  }

  /** Those of the findings of one rule in one block that nobody found right. Offsets are those of the unit's block. */
  without<Finding extends { readonly span: Span }>(
    rule: string,
    unit: Unit,
    findings: readonly Finding[],
  ): readonly Finding[] {
    const ofRule = this.byRule.get(rule);
    if (!ofRule || findings.length === 0) return findings;
    const surroundings = new Surroundings(unit);
    return findings.filter(({ span }) => !isKnown(ofRule, comparable(surroundings.at(span))));
  }
}

function isKnown(known: ReadonlyMap<string, readonly Surrounded[]>, { text, before, after }: Surrounded): boolean {
  const [last, first] = [before.at(-1), after.at(0)];
  const keys = [keyOf(text, last, first), keyOf(text, last), keyOf(text, undefined, first), keyOf(text)];
  return keys.some((key) =>
    known.get(key)?.some((exception) => before.endsWith(exception.before) && after.startsWith(exception.after)),
  );
}

function keyOf(text: string, last?: string, first?: string): string {
  return `${last ?? ''}\n${text}\n${first ?? ''}`;
}

/**
 * Widths and forms of characters do not count, for mending them changes no word (NFKD). It takes characters apart, so
 * that the end of a text stays the end of the text.
 */
function comparable({ text, before, after }: Surrounded): Surrounded {
  return {
    text: shortened(text).normalize('NFKD'),
    before: before.normalize('NFKD'),
    after: after.normalize('NFKD'),
  };
}

function shortened(text: string): string {
  if (text.length <= 2 * endLength) return text;
  const characters = [...text];
  if (characters.length <= 2 * endLength) return text;
  return `${characters.slice(0, endLength).join('')}…${characters.slice(-endLength).join('')}`;
}

/** One step of a pattern's program; numbers are indices of steps. */
export type Step =
  /** Takes one code point that passes. */
  | { readonly kind: 'take'; readonly passes: (character: string) => boolean }
  /** Goes on at `first`, and at `second` where that leads nowhere. */
  | { readonly kind: 'fork'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; readonly to: number }
  /** Remembers the place in a slot: an even one where a group begins, the odd one after it where it ends. */
  | { readonly kind: 'mark'; readonly slot: number }
  | { readonly kind: 'assert'; readonly what: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'accept' };

export interface PatternProgram {
  readonly steps: readonly Step[];
  /** The slot at which each named group begins. */
  readonly groups: ReadonlyMap<string, number>;
}

/**
 * Why a pattern cannot be used: it is no regular expression (`detail` is what the JavaScript engine says), looks around or
 * refers back, which no linear-time engine can do, or its counted repetitions add up to too much.
 */
export interface PatternFault {
  readonly fault: 'invalid' | 'looks around' | 'refers back' | 'too large';
  readonly detail: string;
}

/**
 * Translates a regular expression as JavaScript writes it with the flag `u` into steps (Thompson's construction); tells
 * why where it cannot.
 */
export function patternProgram(source: string): PatternProgram | PatternFault {
  const invalid = faultOfSyntax(source);
  if (invalid) return invalid;
  try {
    return new Translator(source).program();
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault, detail: '' };
    throw error;
  }
}

const mostSteps = 2000;

/** What the JavaScript engine has against the pattern; compiling takes linear time, whatever matching would take. */
function faultOfSyntax(source: string): PatternFault | undefined {
  try {
    new RegExp(source, 'u');
    return undefined;
  } catch (error) {
    return { fault: 'invalid', detail: error instanceof Error ? error.message : String(error) };
  }
}

class Refused extends Error {
  constructor(readonly fault: PatternFault['fault']) {
    super();
  }
}

/** Writes the steps of one piece of a pattern each time it is called: a repeated piece is written again and again. */
type Writer = () => void;

/** A recursive-descent translator; the JavaScript engine has already said that the source is well formed. */
class Translator {
  private readonly steps: Step[] = [];
  private readonly groups = new Map<string, number>();
  private slots = 0;
  private at = 0;

  constructor(private readonly source: string) {}

  program(): PatternProgram {
    this.alternatives()();
    this.write({ kind: 'accept' });
    return { steps: this.steps, groups: this.groups };
  }

  private alternatives(): Writer {
    const branches = [this.sequence()];
    while (this.skip('|')) branches.push(this.sequence());
    return branches.reduceRight((rest, branch) => () => this.either(branch, rest));
  }

  private sequence(): Writer {
    const pieces: Writer[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) pieces.push(this.repeated());
    return () => {
      for (const write of pieces) write();
    };
  }

  private repeated(): Writer {
    const piece = this.piece();
    const count = this.match(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (!count) return piece;
    const [sign, from, comma, to] = count;
    const least = sign === '*' || sign === '?' ? 0 : Number(from ?? 1);
    const most = sign === '?' ? 1 : from === undefined ? Number.POSITIVE_INFINITY : mostOf(from, comma!, to!);
    const order: Order = this.skip('?') ? 'fewest first' : 'most first';
    return () => this.repeat(piece, least, most, order);
  }

  private piece(): Writer {
    if (this.skip('(')) return this.group();
    const [assertion] = this.match(/\\[bB]|[\^$]/y) ?? [];
    if (assertion) return () => this.write({ kind: 'assert', what: assertion as '^' | '$' | '\\b' | '\\B' });
    if (this.match(/\\(?:[1-9]|k<)/y)) throw new Refused('refers back');
    const [one] = this.match(oneCharacter)!;
    const passes = testOf(one);
    return () => this.write({ kind: 'take', passes });
  }

  private group(): Writer {
    if (this.match(/\?<?[=!]/y)) throw new Refused('looks around');
    const name = this.match(/\?<([^>]+)>/y)?.[1];
    const marks = name !== undefined;
    if (!marks) this.skip('?:');
    const slot = this.slots;
    if (marks) {
      this.slots += 2;
      this.groups.set(name, slot);
    }
    const inside = this.alternatives();
    this.skip(')');
    if (!marks) return inside;
    return () => {
      this.write({ kind: 'mark', slot });
      inside();
      this.write({ kind: 'mark', slot: slot + 1 });
    };
  }

  private repeat(piece: Writer, least: number, most: number, order: Order): void {
    for (let i = 0; i < least; i++) piece();
    if (most === Number.POSITIVE_INFINITY) {
      const start = this.reserve();
      piece();
      this.write({ kind: 'jump', to: start });
      this.steps[start] = forkOf(start + 1, this.steps.length, order);
      return;
    }
    const starts: number[] = [];
    for (let i = least; i < most; i++) {
      starts.push(this.reserve());
      piece();
    }
    for (const start of starts) this.steps[start] = forkOf(start + 1, this.steps.length, order);
  }

  private either(first: Writer, second: Writer): void {
    const fork = this.reserve();
    first();
    const jump = this.reserve();
    this.steps[fork] = { kind: 'fork', first: fork + 1, second: this.steps.length };
    second();
    this.steps[jump] = { kind: 'jump', to: this.steps.length };
  }

  /** The index of a step that is written once it is known where it leads. */
  private reserve(): number {
    return this.write({ kind: 'jump', to: 0 });
  }

  private write(step: Step): number {
    if (this.steps.length === mostSteps) throw new Refused('too large');
    return this.steps.push(step) - 1;
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }
}

type Order = 'most first' | 'fewest first';

function mostOf(from: string, comma: string, to: string): number {
  if (comma === '') return Number(from);
  return to === '' ? Number.POSITIVE_INFINITY : Number(to);
}

function forkOf(inside: number, behind: number, order: Order): Step {
  return order === 'most first'
    ? { kind: 'fork', first: inside, second: behind }
    : { kind: 'fork', first: behind, second: inside };
}

/** What takes one code point: a class in brackets, an escape, a dot, a character. */
const oneCharacter =
  /\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|./suy;

/** Whether a code point matches a piece of source that takes one: asked of the JavaScript engine, once for each that occurs. */
function testOf(piece: string): (character: string) => boolean {
  const pattern = new RegExp(`^${piece}$`, 'u');
  const known = new Map<string, boolean>();
  return (character) => {
    let passes = known.get(character);
    if (passes === undefined) {
      passes = pattern.test(character);
      known.set(character, passes);
    }
    return passes;
  };
}

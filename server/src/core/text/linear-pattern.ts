import { type PatternFault, type PatternProgram, patternProgram, type Step } from './pattern-program';

/** What a pattern matched: the match itself and its named groups, those that took part. */
export interface PatternMatch {
  readonly 0: string;
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * A regular expression from outside, which may be anything. Matching takes time and memory in proportion to the length of
 * the pattern times that of the text, so that no pattern can hang a program: each step is tried at most once at each
 * place (bit-state backtracking: Russ Cox, “Regular Expression Matching in the Wild”, 2010). Which of several matches is
 * found is what JavaScript finds, but that a round of a repetition may take nothing.
 */
export class LinearPattern {
  private constructor(
    readonly source: string,
    private readonly program: PatternProgram,
  ) {}

  /** Compiles a regular expression as JavaScript writes it with the flag `u`; tells why where it cannot. */
  static compile(source: string): LinearPattern | PatternFault {
    const program = patternProgram(source);
    return 'fault' in program ? program : new LinearPattern(source, program);
  }

  /** The names of its groups. */
  get groupNames(): readonly string[] {
    return [...this.program.groups.keys()];
  }

  /** The match that begins at the start of the text. */
  exec(text: string): PatternMatch | null {
    const slots = this.run(text);
    if (!slots) return null;
    const groups: Record<string, string> = {};
    for (const [name, slot] of this.program.groups) {
      if (slots[slot + 1]! >= 0) groups[name] = text.slice(slots[slot], slots[slot + 1]);
    }
    return { 0: text.slice(0, slots.at(-1)), groups };
  }

  /** Where the marks stand in the match, and the end of the match; undefined if there is none. */
  private run(text: string): Int32Array | undefined {
    const { steps, groups } = this.program;
    const width = text.length + 1;
    const tried = new Uint8Array(steps.length * width);
    const slots = new Int32Array(2 * groups.size + 1).fill(-1);
    const end = slots.length - 1;
    /** Pairs of a step and a place to go on from; or of a slot, as -1 - slot, and the place it held before. */
    const open: number[] = [0, 0];
    while (open.length > 0) {
      let at = open.pop()!;
      let index = open.pop()!;
      if (index < 0) {
        slots[-1 - index] = at;
        continue;
      }
      while (tried[index * width + at] === 0) {
        tried[index * width + at] = 1;
        const step: Step = steps[index]!;
        if (step.kind === 'accept') {
          slots[end] = at;
          return slots;
        }
        if (step.kind === 'take') {
          const character = characterAt(text, at);
          if (character === '' || !step.passes(character)) break;
          at += character.length;
          index++;
        } else if (step.kind === 'fork') {
          open.push(step.second, at);
          index = step.first;
        } else if (step.kind === 'jump') index = step.to;
        else if (step.kind === 'mark') {
          open.push(-1 - step.slot, slots[step.slot]!);
          slots[step.slot] = at;
          index++;
        } else if (holds(step.what, text, at)) index++;
        else break;
      }
    }
    return undefined;
  }
}

/** The code point at a place; empty at the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : code > 0xffff ? text.slice(at, at + 2) : text[at]!;
}

function holds(assertion: '^' | '$' | '\\b' | '\\B', text: string, at: number): boolean {
  if (assertion === '^') return at === 0;
  if (assertion === '$') return at === text.length;
  const isBoundary = isWord(text[at - 1]) !== isWord(text[at]);
  return isBoundary === (assertion === '\\b');
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}

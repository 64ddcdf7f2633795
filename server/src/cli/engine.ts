import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 compile less. A command runs for a second or two, and with V8's usual settings a third of that goes into
 * compiling (on other threads): so it copies less of small functions into others (the limit is 920) and none of what loops
 * over arrays, and it waits somewhat longer (67,584 at first) before it optimises a function at all. The code is no slower.
 * A pattern is compiled at once, and not for an interpreter first: nearly all of ours are tried more than once.
 */
export function compileSparingly(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  setFlagsFromString('--no-turbo-inline-array-builtins');
  setFlagsFromString('--interrupt-budget=140000');
  setFlagsFromString('--no-regexp-tier-up');
}

/** How many lines one step of reading a text goes through: a few milliseconds of work. */
export const linesAStep = 1000;

/** Does work that is cut into steps to its end, at once. */
export function finished<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * How many tests of a part passed, failed, and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Outcome
 */

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) for (const kind of Object.keys(total)) total[kind] += outcome[kind];
  return total;
}

/**
 * `N passed, N failed`, and `, N skipped` where there are such.
 * @param {Outcome} outcome
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

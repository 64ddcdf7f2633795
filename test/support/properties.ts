import fc from 'fast-check';

/** The seed of every run; one that failed is printed by fast-check with its seed and path, and can be put here. */
export const seed = 20_251_123;

/** Checks a property for some hundred inputs, for no longer than two seconds. */
export function holds<Inputs extends [unknown, ...unknown[]]>(property: fc.IProperty<Inputs>): void {
  fc.assert(property, { seed, numRuns: 300, interruptAfterTimeLimit: 2000, markInterruptAsFailure: false });
}

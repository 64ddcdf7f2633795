import fc from 'fast-check';

/** The same in every run, so that a failure can be repeated; `SEED=…` takes other inputs. fast-check prints it on failure. */
const seed = Number(process.env['SEED'] ?? 20_251_123);

/** Checks a property for some hundred inputs, for no longer than two seconds. */
export function holds<Inputs extends [unknown, ...unknown[]]>(property: fc.IProperty<Inputs>): void {
  fc.assert(property, { seed, numRuns: 300, interruptAfterTimeLimit: 2000, markInterruptAsFailure: false });
}

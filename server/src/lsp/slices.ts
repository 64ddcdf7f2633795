import type { Host } from './host';

/** How long the server works before it looks whether a message has come in. */
const sliceMilliseconds = 8;

/**
 * Does work that is cut into steps, in slices between which messages are handled.
 *
 * @param goesOn Asked after every slice whether the result is still wanted.
 * @returns undefined where it no longer was.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  host: Host,
  goesOn: () => boolean,
): Promise<{ readonly result: Result } | undefined> {
  let started = host.now();
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value };
    if (host.now() - started < sliceMilliseconds) continue;
    await host.breathe();
    if (!goesOn()) return undefined;
    started = host.now();
  }
}

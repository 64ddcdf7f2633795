import { runInNode } from './node-mocha';

/** Called by an extension host that is killed, again and again, until it is left to come to its end. */
export function run(): Promise<void> {
  return runInNode(async () => {
    await import('./killed/annotating.test');
  });
}

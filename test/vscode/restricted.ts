import { runInNode } from './node-mocha';

/** Called by the extension host of a window on two folders that nobody trusts. */
export function run(): Promise<void> {
  return runInNode(() => import('./suite/folders.test'));
}

import { runInNode } from './node-mocha';

/** Called by the extension host of a window on one folder that is trusted. */
export function run(): Promise<void> {
  return runInNode(async () => {
    await import('./suite');
    await import('./suite/disk.test');
    await import('./suite/saving.test');
    await import('./suite/server-process.test');
  });
}

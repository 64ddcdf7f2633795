import 'mocha/mocha.mjs';
import { Report } from './report';

/** Called by the web extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Report, timeout: 60_000 });
  await import('./suite');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

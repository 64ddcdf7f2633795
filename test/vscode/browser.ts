import 'mocha/mocha.mjs';
import { mochaOptions, runReported } from './run';

/** Called by the web extension host; rejects when a test fails. */
export async function run(): Promise<void> {
  mocha.setup(mochaOptions);
  await import('./suite');
  await runReported(mocha);
}

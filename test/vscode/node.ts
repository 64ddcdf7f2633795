import Mocha from 'mocha';
import { mochaOptions, runReported } from './run';

/** Called by the extension host of the desktop or of VS Code's server; rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha(mochaOptions);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite');
  await import('./suite/server-process.test');
  await runReported(mocha);
}

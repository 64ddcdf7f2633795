import Mocha from 'mocha';
import { mochaOptions, runReported } from './run';

/**
 * Runs tests in an extension host that is Node, that of the desktop or of VS Code's server.
 *
 * @param load Imports the files that hold them.
 * @throws when a test fails.
 */
export async function runInNode(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha(mochaOptions);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await runReported(mocha);
}

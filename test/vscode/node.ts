import Mocha from 'mocha';
import { Report } from './report';

/** Called by the extension host of the desktop or of VS Code's server; rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ reporter: Report, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

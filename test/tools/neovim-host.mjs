import { spawn } from 'node:child_process';
import { isCommand } from './machine.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { SuiteOutput } from './suite-output.mjs';

/** Why Neovim cannot run on this machine, if it cannot. */
export function neovimObstacle() {
  return isCommand('nvim') ? undefined : 'there is no nvim: install the package neovim';
}

/**
 * Runs test/neovim/session.lua in Neovim against the built language server.
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where it does not come to its end.
 */
export async function runInNeovim() {
  const env = { ...process.env, TRANSCRIPT_SERVER: `${projectFolder}/dist/server.js` };
  const script = `${projectFolder}/test/neovim/session.lua`;
  const neovim = spawn('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script], { env });
  const output = new SuiteOutput();
  neovim.stdout.on('data', (data) => output.write(data));
  neovim.stderr.on('data', (data) => output.write(data));
  const ended = new Promise((resolve, reject) => {
    neovim.on('error', reject);
    neovim.on('close', (code) => (code === 0 ? resolve(code) : reject(new Error(`nvim ended with ${code}`))));
  });
  return await output.outcome(ended, `${outFolder}/neovim.log`);
}

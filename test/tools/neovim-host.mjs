import { isCommand } from './machine.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { runSuite } from './suite-output.mjs';

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
  return await runSuite(
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script],
    `${outFolder}/neovim.log`,
    env,
  );
}

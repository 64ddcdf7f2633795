import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { run } from '../run.mjs';
import { installVscodeServer } from './install.mjs';

/**
 * Starts VS Code's server on a free port of 127.0.0.1, for this process only.
 * @param {{ dataFolder: string, userDataFolder: string, extensionsFolder: string }} folders All absolute.
 * @param {{ trust?: 'everything' | 'nothing' }} [options] What is trusted as long as nobody says so. Default: everything.
 * @returns {Promise<{ port: number, stop: () => void }>}
 * @throws where it ends before it listens.
 */
export async function startVscodeServer({ dataFolder, userDataFolder, extensionsFolder }, { trust } = {}) {
  const { node, main } = await installVscodeServer();
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder],
    ...['--disable-telemetry', '--enable-remote-auto-shutdown'],
    ...(trust === 'nothing' ? [] : ['--disable-workspace-trust']),
    '--enable-smoke-test-driver', // without it the page ignores the development and test paths
  ];
  // A group of its own, so that its extension hosts end with it.
  const server = spawn(node, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
  };
  process.once('exit', stop);
  return { port: await listeningPort(server), stop };
}

/**
 * Installs a packaged extension.
 * @param {string} vsix The path of the package.
 * @param {string} extensionsFolder
 */
export async function installExtension(vsix, extensionsFolder) {
  const { node, main } = await installVscodeServer();
  await run(node, [main, '--install-extension', vsix, '--extensions-dir', extensionsFolder], { stdio: 'pipe' });
}

/**
 * The address of a page on a server that runs extension tests as it opens.
 * @param {number} port
 * @param {Record<string, string>} paths `extensionDevelopmentPath` and `extensionTestsPath`, as far as they are wanted.
 * @param {string} [place] A folder or a `.code-workspace` file to open.
 */
export function testPageAddress(port, paths, place) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${resolve(path)}`;
  const payload = Object.entries(paths).map(([name, path]) => [name, remote(path)]);
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (place) address.searchParams.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(place));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** @param {import('node:child_process').ChildProcess} server */
function listeningPort(server) {
  return new Promise((listens, reject) => {
    let output = '';
    const read = (data) => {
      output += data;
      const address = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(output);
      if (address) listens(Number(address[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${output}`)));
  });
}

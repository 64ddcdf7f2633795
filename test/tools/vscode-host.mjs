import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { outFolder } from './paths.mjs';
import { run } from './run.mjs';
import { bundleSuite } from './suite-bundle.mjs';
import { SuiteOutput } from './suite-output.mjs';
import { makeWorkspace } from './workspace.mjs';

/** Takes the arguments of the desktop's `code` and runs VS Code's server with a headless browser instead. */
export const serverExecutable = fileURLToPath(new URL('vscode-server/code.mjs', import.meta.url));

/**
 * Runs the suite in a VS Code whose extension host is Node, with the packaged extension installed.
 * @param {string} vsix The package under test.
 * @param {string | undefined} executable A `code`, such as `serverExecutable`; without one the desktop is downloaded.
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where the suite does not come to its end.
 */
export async function runInVscode(vsix, executable) {
  const extensionTestsPath = await bundleSuite('node');
  const vscodeExecutablePath = executable ?? (await downloadAndUnzipVSCode());
  const [cli, ...cliArgs] = executable ? [executable] : resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
  const { top, workspace, extension, remove } = await makeWorkspace();
  const profile = [`--extensions-dir=${top}/extensions`, `--user-data-dir=${top}/user`];
  try {
    await run(cli, [...cliArgs, ...profile, '--install-extension', vsix], { stdio: 'pipe' });
    const output = new SuiteOutput();
    const ended = runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath,
      launchArgs: [workspace, ...profile],
      stdout: output,
      stderr: output,
    });
    return await output.outcome(ended, `${outFolder}/vscode/node.log`);
  } finally {
    await remove();
  }
}

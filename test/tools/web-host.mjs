import { cp } from 'node:fs/promises';
import { outFolder } from './paths.mjs';
import { bundleSuite } from './suite-bundle.mjs';
import { SuiteOutput } from './suite-output.mjs';
import { runTestPage } from './test-page.mjs';
import { startVscodeWeb } from './vscode-web/server.mjs';
import { makeWorkspace } from './workspace.mjs';

/**
 * Runs the suite in VS Code for the browser, whose extension host and language server are web workers.
 * @param {string} extensionFolder The extension under test, as it is packaged.
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where the suite does not come to its end.
 */
export async function runInWeb(extensionFolder) {
  const suite = await bundleSuite('browser');
  const { workspace, extension, remove } = await makeWorkspace();
  const extensionTestsPath = `${extension}/suite.js`; // served from there
  await cp(suite, extensionTestsPath);
  const server = await startVscodeWeb({
    extensionPaths: [extensionFolder],
    folderPath: workspace,
    extensionDevelopmentPath: extension,
    extensionTestsPath,
  });
  try {
    const output = new SuiteOutput();
    const ended = runTestPage(server.address, (line) => output.write(`${line}\n`));
    return await output.outcome(ended, `${outFolder}/vscode/browser.log`);
  } finally {
    server.stop();
    await remove();
  }
}

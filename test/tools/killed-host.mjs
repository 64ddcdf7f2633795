import { createHash, randomInt } from 'node:crypto';
import { readFile, watch, writeFile } from 'node:fs/promises';
import { setTimeout as time } from 'node:timers/promises';
import { openBrowser } from './browser.mjs';
import { outFolder } from './paths.mjs';
import { bundleSuite } from './suite-bundle.mjs';
import { SuiteOutput } from './suite-output.mjs';
import { runTestPage } from './test-page.mjs';
import { installExtension, startVscodeServer, testPageAddress } from './vscode-server/server.mjs';
import { makeWorkspace } from './workspace.mjs';

/** How often the extension host is killed, and after how many operations more. */
const kills = 3;
const operations = { least: 50, most: 90 };
/** In milliseconds: how far into an operation it is killed, how long one may take, and a window to begin. */
const mostDelay = 30;
const longestOperation = 10_000;
const longestStart = 90_000;

/**
 * Kills the extension host while the suite annotates at random, by turns at any moment and just as it is writing, and then
 * runs the suite to its end. What the suite was told to be saved it writes into a journal, which it looks at whenever it begins.
 * What is done and when it is killed follows from a seed, which is printed; the environment variable SEED gives another one.
 * @param {string} vsix The package under test.
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where the suite does not come to its end.
 */
export async function runInKilledHost(vsix) {
  const seed = Number(process.env['SEED'] ?? randomInt(2 ** 32));
  console.log(`  the same operations again: SEED=${seed} node test/tools/test.mjs killed`);
  const fraction = (what) => createHash('sha256').update(`${seed} ${what}`).digest().readUInt32BE() / 2 ** 32;
  const extensionTestsPath = await bundleSuite('killed');
  const { top, workspace, extension, remove } = await makeWorkspace();
  const extensionsFolder = `${top}/extensions`;
  await installExtension(vsix, extensionsFolder);
  const server = await startVscodeServer({
    dataFolder: `${top}/server`,
    userDataFolder: `${top}/user`,
    extensionsFolder,
  });
  await writeFile(`${top}/seed`, `${seed}`);
  const paths = { extensionDevelopmentPath: extension, extensionTestsPath };
  const address = testPageAddress(server.port, paths, workspace);
  try {
    for (let kill = 0; kill < kills; kill++) {
      const wanted = operations.least + fraction(`operations ${kill}`) * (operations.most - operations.least);
      const moment = () => (kill % 2 === 0 ? writing(workspace) : time(fraction(`delay ${kill}`) * mostDelay));
      await killOnce(address, `${top}/journal`, wanted, moment);
    }
    await writeFile(`${top}/over`, '');
    const output = new SuiteOutput();
    const ended = runTestPage(address, (line) => output.write(`${line}\n`));
    return await output.outcome(ended, `${outFolder}/vscode/killed.log`);
  } finally {
    server.stop();
    await remove();
  }
}

/**
 * Opens a window, and kills its extension host when it has done some operations; or leaves it where the suite fails.
 * @param {string} address
 * @param {string} journal
 * @param {number} wanted How many operations.
 * @param {() => Promise<unknown>} moment Resolves when it is to be killed, at once.
 */
async function killOnce(address, journal, wanted, moment) {
  const browser = await openBrowser();
  try {
    let isOver = false;
    await browser.page.exposeFunction('codeAutomationExit', () => {
      isOver = true;
    });
    await browser.page.exposeFunction('codeAutomationLog', () => {});
    const before = (await linesOf(journal)).length;
    await browser.page.goto(address);
    for (const end = Date.now() + longestStart; !isOver; await time(5)) {
      const lines = (await linesOf(journal)).slice(before);
      if (lines.filter(({ kept }) => kept).length < wanted && Date.now() < end) continue;
      if (lines.length === 0) throw new Error(`the suite did not begin in ${longestStart / 1000} s`);
      await moment();
      process.kill(lines[0].process, 'SIGKILL');
      return;
    }
  } finally {
    await browser.close();
  }
}

/** Resolves as soon as anything happens to a file of annotations or codes, or one beside it that is to replace it. */
async function writing(folder) {
  for await (const { filename } of watch(folder, { signal: AbortSignal.timeout(longestOperation) }))
    if (filename?.includes('.jsonld')) return;
}

/** The whole lines of the journal. */
async function linesOf(journal) {
  const text = await readFile(journal, 'utf8').catch(() => '');
  return text.split('\n').slice(0, -1).map(JSON.parse);
}

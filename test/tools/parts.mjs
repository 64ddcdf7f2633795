import { readFile, rm } from 'node:fs/promises';
import { browserObstacle } from './browser.mjs';
import { runInKilledHost } from './killed-host.mjs';
import { neovimObstacle, runInNeovim } from './neovim-host.mjs';
import { packageExtension } from './package.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { runInRestrictedMode } from './restricted-host.mjs';
import { run } from './run.mjs';
import { runInVscode, serverExecutable } from './vscode-host.mjs';
import { vscodeServerObstacle } from './vscode-server/install.mjs';
import { runInWeb } from './web-host.mjs';

/**
 * One part of the tests.
 * @typedef {object} Part
 * @property {string} title
 * @property {true} [onRequest] It runs only where it is named.
 * @property {() => string | undefined} [obstacle] Why it cannot run on this machine, if it cannot.
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 */

/**
 * The parts of the tests by name, in the order in which they run.
 * @returns {Record<string, Part>}
 */
export function makeParts() {
  const packaged = once(packageExtension);
  return {
    types: { title: 'the compiler finds no fault', run: () => check(script('types')) },
    lint: { title: 'the linter finds no fault', run: () => check(script('lint')) },
    package: { title: 'the extension builds, and its package is small', run: () => check(packaged()) },
    unit: {
      title: 'units, rule documents, grammar, manifest, properties, whole texts, programs over stdio',
      run: runVitest,
    },
    web: {
      title: 'VS Code 1.91 for the browser: the extension and its server in web workers',
      obstacle: browserObstacle,
      run: async () => runInWeb((await packaged()).folder),
    },
    vscode: {
      title: "VS Code 1.139: its own server, and a headless browser for the desktop's window",
      obstacle: () => vscodeServerObstacle() ?? browserObstacle(),
      run: async () => runInVscode((await packaged()).file, serverExecutable),
    },
    killed: {
      title: 'the same VS Code, whose extension host is killed again and again while somebody annotates',
      obstacle: () => vscodeServerObstacle() ?? browserObstacle(),
      run: async () => runInKilledHost((await packaged()).file),
    },
    restricted: {
      title: 'the same VS Code, on several folders that nobody trusts',
      obstacle: () => vscodeServerObstacle() ?? browserObstacle(),
      run: async () => runInRestrictedMode((await packaged()).file),
    },
    desktop: {
      title: 'VS Code for the desktop, downloaded, or the one that VSCODE_EXECUTABLE names',
      onRequest: true,
      run: async () => runInVscode((await packaged()).file, process.env['VSCODE_EXECUTABLE']),
    },
    neovim: { title: 'Neovim, a plain client over stdio', obstacle: neovimObstacle, run: runInNeovim },
  };
}

const inProject = { cwd: projectFolder };

/** @param {string} name One of the scripts of package.json. */
function script(name) {
  return run('npm', ['run', '--silent', name], inProject);
}

/** One test, which fails as `done` does. */
async function check(done) {
  await done;
  return { passed: 1, failed: 0, skipped: 0 };
}

async function runVitest() {
  const report = `${outFolder}/vitest.json`;
  await rm(report, { force: true });
  const reporters = ['default', './test/tools/skipped-reporter.mjs', 'json'].map((name) => `--reporter=${name}`);
  const output = `--outputFile.json=${report}`;
  const failure = await run('npx', ['vitest', 'run', ...reporters, output], inProject).then(
    () => undefined,
    (error) => error,
  );
  const counts = await readFile(report, 'utf8').then(JSON.parse, () => Promise.reject(failure));
  const unloaded = failure ? 1 : 0; // a file that cannot be loaded has no tests that could fail
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests || unloaded,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

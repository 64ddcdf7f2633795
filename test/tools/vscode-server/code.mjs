#!/usr/bin/env node
// Stands in for the desktop's `code`: takes the same arguments, opens VS Code's own server in a headless Chromium,
// and ends as the extension tests end. For @vscode/test-electron: VSCODE_EXECUTABLE=test/tools/vscode-server/code.mjs
//   code.mjs --extensionDevelopmentPath=PATH --extensionTestsPath=PATH [--extensions-dir=PATH] [--user-data-dir=PATH]
//     [--disable-workspace-trust] [FOLDER | FILE.code-workspace]
//   code.mjs --install-extension FILE.vsix --extensions-dir=PATH
// Other options of the desktop, which mean nothing here (--no-sandbox, --skip-welcome, …), are accepted and ignored.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { runTestPage } from '../test-page.mjs';
import { installExtension, startVscodeServer, testPageAddress } from './server.mjs';

const valued = [
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'user-data-dir',
  'install-extension',
];

const { options, place } = parseArguments(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
const temporary = await mkdtemp(`${tmpdir()}/vscode-server-`);
try {
  const extensionsFolder = resolve(options.get('extensions-dir') ?? `${temporary}/extensions`);
  const vsix = options.get('install-extension');
  if (vsix) await installExtension(resolve(vsix), extensionsFolder);
  else process.exitCode = await runTests(extensionsFolder);
} finally {
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
}

/** Returns the exit code of the tests. */
async function runTests(extensionsFolder) {
  const folders = {
    dataFolder: `${temporary}/server`,
    userDataFolder: resolve(options.get('user-data-dir') ?? `${temporary}/user`),
    extensionsFolder,
  };
  const trust = options.has('disable-workspace-trust') ? 'everything' : 'nothing';
  const server = await startVscodeServer(folders, { trust });
  try {
    const paths = [...options].filter(([name]) => /^extension(?:Development|Tests)Path$/.test(name));
    return await runTestPage(testPageAddress(server.port, Object.fromEntries(paths), place), console.log);
  } finally {
    server.stop();
  }
}

/** Accepts `--name=value` and `--name value`; what is no option is the place to open. */
function parseArguments(args) {
  const options = new Map();
  let place;
  for (let i = 0; i < args.length; i++) {
    const option = /^--([\w-]+)(?:=(.*))?$/s.exec(args[i]);
    if (!option) place ??= args[i];
    else options.set(option[1], option[2] ?? (valued.includes(option[1]) ? args[++i] : ''));
  }
  return { options, place };
}

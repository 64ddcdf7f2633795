// Installs what is missing, builds the extension, and opens a real VS Code with it on a copy of our samples: the
// desktop's `code` if there is one, else VS Code for the browser on an address of this machine, until Ctrl+C.
//   node test/tools/start.mjs
import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { installDependencies, isCommand } from './machine.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { tellFailures } from './run.mjs';

tellFailures();
await installDependencies();
const { packageExtension } = await import('./package.mjs'); // which needs the dependencies
console.log('Building the extension …');
const { folder: extension } = await packageExtension();
const samples = `${outFolder}/samples`;
await rm(samples, { recursive: true, force: true });
await cp(`${projectFolder}/client/samples`, samples, { recursive: true });
const shown = 'press-conference.transcript';

if (isCommand('code') && hasDisplay()) openDesktop();
else await openBrowser();

function openDesktop() {
  console.log('Opening the desktop VS Code …');
  // Chromium's sandbox cannot run as root, and VS Code then wants to be told where its profile is.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${outFolder}/user`] : [];
  const args = [...asRoot, '--new-window', `--extensionDevelopmentPath=${extension}`];
  spawn('code', [...args, samples, `${samples}/${shown}`], { stdio: 'inherit', shell: process.platform === 'win32' });
}

async function openBrowser() {
  const { startVscodeWeb } = await import('./vscode-web/server.mjs');
  const server = await startVscodeWeb({ extensionPaths: [extension], folderPath: samples });
  const payload = JSON.stringify([['openFile', server.uriOf(shown)]]);
  const address = `${server.address}?payload=${encodeURIComponent(payload)}`;
  console.log(`\nVS Code with the extension and its samples: ${address}\nCtrl+C ends it.`);
  const opener = browserCommand();
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

/** What opens an address in the person's browser; undefined without a display or such a command. */
function browserCommand() {
  if (process.platform === 'darwin') return 'open';
  if (process.platform === 'win32') return 'explorer';
  return hasDisplay() && isCommand('xdg-open') ? 'xdg-open' : undefined;
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY', 'VSCODE_IPC_HOOK_CLI'].some((name) => process.env[name]);
}

import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { quiet } from './packages.mjs';
import { projectFolder } from './paths.mjs';
import { run } from './run.mjs';

/** Runs `npm ci` where the dependencies are not those of the lock, if Node is not too old. Uses nothing but Node itself. */
export async function installDependencies() {
  const { engines } = readJson('package.json');
  const oldest = engines.node.replace('>=', '');
  if (Number.parseInt(process.versions.node, 10) < Number(oldest)) {
    console.error(`This takes Node ${oldest} or newer; here is ${process.version}. See https://nodejs.org`);
    process.exit(1);
  }
  if (areDependenciesInstalled()) return;
  console.log('Installing the dependencies …');
  await run('npm', ['ci', ...quiet], { cwd: projectFolder, stdio: 'pipe' });
}

/** Whether npm came to its end, with the versions that are wanted now; what is optional may be for other systems. */
function areDependenciesInstalled() {
  const asInstalled = 'node_modules/.package-lock.json';
  if (!existsSync(`${projectFolder}/${asInstalled}`)) return false;
  const installed = readJson(asInstalled).packages;
  const { '': _project, ...wanted } = readJson('package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => optional || installed[path]?.version === version,
  );
}

/** @param {string} path In the project. */
function readJson(path) {
  return JSON.parse(readFileSync(`${projectFolder}/${path}`, 'utf8'));
}

/**
 * Installs what the tests need from Debian, or says what to install where only an administrator may. What is
 * missing afterwards is for each part of the tests to report.
 */
export async function installDebianPackages() {
  const missing = Object.keys(signs).filter((name) => !signs[name]());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) {
    const commands = `sudo apt-get update && sudo apt-get install ${missing.join(' ')}`;
    console.log(`For all tests install ${missing.join(', ')}, on Debian by: ${commands}`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} from Debian …`);
  const options = { stdio: /** @type {const} */ ('pipe'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('apt-get', ['update'], options);
    await run('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], options);
  } catch (error) {
    console.log(`They could not be installed: ${error.message}`);
  }
}

/** Whether a command of this name is on the path. */
export function isCommand(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(`${folder}/${name}`));
}

/** How to tell that a Debian package, or its like, is there. */
const signs = {
  chromium: () => existsSync(process.env['CHROMIUM_EXECUTABLE'] ?? '/usr/bin/chromium'),
  'fonts-noto-cjk': () => existsSync('/usr/share/fonts/opentype/noto') || process.platform !== 'linux',
  git: () => isCommand('git'),
  neovim: () => isCommand('nvim'),
};

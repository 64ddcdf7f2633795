import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { outFolder, projectFolder } from './paths.mjs';
import { run } from './run.mjs';

/** The package may not be larger, so that nobody ships the tests or the sources by accident. */
const largest = 600 * 1024;

/**
 * Builds and packages the extension.
 * @returns {Promise<{ file: string, folder: string }>} The .vsix, and a folder with the very files that are in it.
 * @throws where the build fails, vsce refuses, or the package is too large.
 */
export async function packageExtension() {
  const file = `${outFolder}/transcript-annotator.vsix`;
  const folder = `${outFolder}/extension`;
  await mkdir(outFolder, { recursive: true });
  await vsce('package', '--out', file);
  const { size } = await stat(file);
  console.log(`  ${file} has ${Math.round(size / 1024)} KB`);
  if (size > largest) throw new Error(`the package is larger than ${largest / 1024} KB: see .vscodeignore`);

  const names = (await vsce('ls')).trim().split('\n');
  const left = (await namedFiles()).filter((name) => !names.includes(name));
  if (left.length > 0) throw new Error(`package.json names ${left.join(', ')}, which .vscodeignore leaves out`);
  await rm(folder, { recursive: true, force: true });
  for (const name of names) await cp(`${projectFolder}/${name}`, `${folder}/${name}`);
  return { file, folder };
}

function vsce(...args) {
  return run('npx', ['vsce', ...args], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The files that an editor is told of by the manifest. */
async function namedFiles() {
  const { main, browser, icon, contributes } = JSON.parse(await readFile(`${projectFolder}/package.json`, 'utf8'));
  return stringsIn([main, browser, icon, contributes])
    .filter((text) => existsSync(`${projectFolder}/${text}`) && /\.\w+$/.test(text))
    .map((text) => posix.normalize(text));
}

/** @returns {string[]} */
function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap(stringsIn);
}

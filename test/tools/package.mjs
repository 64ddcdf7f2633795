import { cp, mkdir, rm, stat } from 'node:fs/promises';
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

  await rm(folder, { recursive: true, force: true });
  for (const name of (await vsce('ls')).trim().split('\n')) await cp(`${projectFolder}/${name}`, `${folder}/${name}`);
  return { file, folder };
}

function vsce(command, ...options) {
  const args = ['vsce', command, '--no-dependencies', ...options];
  return run('npx', args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
}

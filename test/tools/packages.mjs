import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cacheFolder } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Installs the packages of a folder that has its own package.json and lock, in the cache, once for each state of the
 * lock.
 * @param {URL} source The folder with the package.json and the lock, ending in `/`.
 * @param {string} name The folder's name in the cache.
 * @param {(folder: string) => Promise<void>} [finish] What is left to do after npm.
 * @returns {Promise<string>} The folder that holds `node_modules`.
 */
export async function installPackages(source, name, finish) {
  const folder = `${cacheFolder}/${name}`;
  const stamp = `${folder}/installed-lock.json`;
  const lock = await readFile(new URL('package-lock.json', source), 'utf8');
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === lock) return folder;

  console.log(`Installing ${name} into ${folder} …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(new URL(file, source), `${folder}/${file}`);
  await run('npm', ['ci', '--ignore-scripts', ...quiet], { cwd: folder, stdio: 'pipe' });
  await finish?.(folder);
  await writeFile(stamp, lock);
  return folder;
}

/** Options of npm that leave only errors in its output. */
export const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

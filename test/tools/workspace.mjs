import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { projectFolder } from './paths.mjs';

/** The transcript that the project is measured on; it is not part of the project and may be missing. */
const seed = `${projectFolder}/../shared/data/seed/000_f3b6f22100257e0a.txt`;

/**
 * Makes a new folder for one run of an editor: `workspace` holds a copy of the `source` folder (and `seed.transcript`,
 * where the seed is at hand), `extension` is an empty extension to have under development while the packaged one is
 * tested.
 * @param {string} [source] Default: our samples.
 * @returns {Promise<{ top: string, workspace: string, extension: string, remove: () => Promise<void> }>}
 */
export async function makeWorkspace(source = `${projectFolder}/client/samples`) {
  const top = await mkdtemp(`${tmpdir()}/transcript-editor-`);
  const workspace = `${top}/workspace`;
  const extension = `${top}/extension`;
  await cp(source, workspace, { recursive: true });
  await cp(seed, `${workspace}/seed.transcript`).catch(ignoreMissing);
  await mkdir(extension);
  await cp(new URL('empty-extension.json', import.meta.url), `${extension}/package.json`);
  return { top, workspace, extension, remove: () => rm(top, { recursive: true, force: true, maxRetries: 5 }) };
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

import { fileURLToPath } from 'node:url';

/** The top of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What the editor tests download; outside git and kept between runs. */
export const cacheFolder = `${projectFolder}/.cache`;

/** What the tests bundle and package. */
export const outFolder = `${projectFolder}/out`;

import { readFile } from 'node:fs/promises';
import { projectFolder } from '../tools/paths.mjs';

/**
 * Our own press conference, again and again.
 * @param {number} megabytes How much of it, of 1,048,576 bytes each.
 */
export async function conference(megabytes) {
  const sample = await readFile(`${projectFolder}/client/samples/press-conference.transcript`, 'utf8');
  return sample.repeat(Math.ceil((megabytes * 1024 * 1024) / Buffer.byteLength(sample)));
}

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

/**
 * The same with no two pages alike: one Han character in twelve is another one of the text.
 * @param {number} megabytes As above.
 */
export async function varied(megabytes) {
  const text = await conference(megabytes);
  const characters = [...new Set(text.match(/\p{sc=Han}/gu))];
  let state = 1;
  return text.replaceAll(/\p{sc=Han}/gu, (character) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff; // the linear congruential generator of ISO C
    return (state >> 8) % 12 === 0 ? characters[(state >> 12) % characters.length] : character;
  });
}
